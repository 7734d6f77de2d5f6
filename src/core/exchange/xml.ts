import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { type Message, message } from '../text/message';
import type { Problem } from './format';
import type { Result } from './input';

// What XML 1.0 cannot hold even escaped: most control characters, lone surrogates, U+FFFE and U+FFFF.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for.
const ILLEGAL = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

/** The text with U+FFFD for each character that XML cannot hold. Keeps all UTF-16 offsets. */
export function replaceIllegalXml(text: string): string {
  return text.replace(ILLEGAL, '\ufffd');
}

/** Text for an attribute between double quotes; line ends and tabs survive as character references. */
export function escapeXml(text: string): string {
  return replaceIllegalXml(text).replace(/[&<>"'\t\n\r\u0085\u2028]/g, reference);
}

/** Text for an element's content, in which only a carriage return would not survive as it is. */
export function escapeXmlContent(text: string): string {
  return replaceIllegalXml(text).replace(/[&<>\r]/g, reference);
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function reference(character: string): string {
  return NAMED[character] ?? `&#${character.charCodeAt(0)};`;
}

/** ` name="value"` for each attribute that is not `undefined`. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('');
}

/** Deeper than any exchange format goes, and far from what would exhaust the stack. */
const MAX_DEPTH = 200;

/**
 * The root element of an XML file. Declarations of document types are refused, and with them all entities but XML's own
 * five: nothing is expanded, nothing is fetched. Elements more than 200 deep are refused too.
 */
export function parseXmlFile(file: string, text: string): Result<XmlElement> {
  const refuse = (reason: Message): { ok: false; problem: Problem } => ({ ok: false, problem: { file, reason } });
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return refuse(message('XML with a document type declaration is not read.'));
  if (isDeeperThan(text, MAX_DEPTH))
    return refuse(message('XML with elements more than {0} deep is not read.', MAX_DEPTH));
  try {
    const { root } = parseXml(text);
    return root ? { ok: true, value: root } : refuse(message('This XML has no root element.'));
  } catch (error) {
    const [detail = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return refuse(message('This is not sound XML: {0}.', detail));
  }
}

/** Counts tags without a stack, before the parser, which goes down by recursion. Comments and such only add to it. */
function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  for (const match of text.matchAll(/<(\/?)[A-Za-z_:][^<>]*?(\/?)>/g)) {
    if (match[1]) depth--;
    else if (!match[2]) depth++;
    if (depth > limit) return true;
  }
  return false;
}

/** The elements directly within one. */
export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => child instanceof XmlElement);
}

/** The text directly within an element. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .filter((child) => child instanceof XmlText)
    .map(({ text }) => text)
    .join('');
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
