import { message } from '../text/message';
import type { ExchangeDocument } from './document';
import type { Loss } from './loss';
import { replaceIllegalXml } from './xml';

/** The document with U+FFFD for every character that XML cannot hold, in its text and everything said of it. */
export function withXmlCharacters(document: ExchangeDocument, losses: Loss[]): ExchangeDocument {
  const clean = mapStrings(document) as ExchangeDocument;
  if (clean === document) return document;
  losses.push({ document: document.name, reason: message('control characters, which XML cannot hold, become U+FFFD') });
  return clean;
}

/** The same value with every string in it replaced; the very same one where none changes. */
function mapStrings(value: unknown): unknown {
  if (typeof value === 'string') return replaceIllegalXml(value);
  if (Array.isArray(value)) {
    const mapped = value.map(mapStrings);
    return mapped.some((member, index) => member !== value[index]) ? mapped : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const mapped = Object.entries(value).map(([key, member]) => [key, mapStrings(member)] as const);
  const members = value as Readonly<Record<string, unknown>>;
  return mapped.some(([key, member]) => member !== members[key]) ? Object.fromEntries(mapped) : value;
}
