import { existsSync, readFileSync } from 'node:fs';
import type { BuiltInEntityType } from '../../core/entities/types';
import { codePoints } from '../../core/text/codePoints';
import { hashString } from '../../core/text/hash';
import type { Language } from '../../core/text/language';
import type { GoldDocument } from './gold';

interface AuthoredDocument {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { start: number; end: number; type: BuiltInEntityType; entity: string }[];
}

/** The documents written for this project (`src/training/data/authored`), in the order of the file. */
export function readAuthored(language: Language): GoldDocument[] {
  const file = `src/training/data/authored/authored.${language}.jsonl`;
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const document = JSON.parse(line) as AuthoredDocument;
    const points = codePoints(document.text);
    const mentions = document.entities.map(({ start, end, type, entity }) => ({
      start: points.toUtf16(start),
      end: points.toUtf16(end),
      type,
      entity,
    }));
    return { id: document.id, language, text: document.text, mentions };
  });
}

/** One document in six is kept back for measuring: no model is trained on it. Drawn by its id, so new ones change nothing. */
export function isHeldOut(document: GoldDocument): boolean {
  return hashString(document.id) % 6 === 0;
}
