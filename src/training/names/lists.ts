import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NameKind } from '../../core/entities/names/nameLists';
import type { Language } from '../../core/text/language';
import { tokenize, tokenText } from '../../core/text/tokens';

const FOLDER = 'src/training/names/lists';
const { organisation, work, lastName, firstName, knownPerson, region, club, event } = NameKind;

/** What the names of a list are, by how its file's name begins: the first that fits. */
const KINDS: readonly (readonly [prefix: string, kinds: number])[] = [
  ['org-sport', organisation | club],
  ['org', organisation],
  ['misc-event', work | event],
  ['misc', work],
  ['per-first', firstName | knownPerson],
  ['per-stage', knownPerson],
  ['per', lastName | knownPerson],
  ['loc', region],
];

/**
 * Which names: all, or those that the taggers learn with. These lack the forms made by rule and lists of later years: a tagger that
 * finds nearly every people, place and event of its texts in the lists would rely on them, and no list is complete.
 */
export type Scope = 'all' | 'learnt';

const NOT_LEARNT = /^(?:loc-adjectives|misc-events-more|org-adjectives|per-stage)\./;

/** Names that are of the same kinds (bits of `NameKind`). */
export interface ListedNames {
  readonly kinds: number;
  readonly names: readonly string[];
}

/** The lists written for this project, in the order of their files; see `lists/README.md`. */
export function readLists(scope: Scope): ListedNames[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file): ListedNames[] => {
      const kinds = KINDS.find(([prefix]) => file.endsWith('.txt') && file.startsWith(prefix))?.[1];
      if (kinds === undefined || (scope === 'learnt' && NOT_LEARNT.test(file))) return [];
      const lines = readFileSync(join(FOLDER, file), 'utf8').split('\n');
      return [{ kinds, names: namesIn(lines.filter((line) => !line.startsWith('#')).join(' ')) }];
    });
}

/** The names of a text in which white space separates them and `_` joins the words of one. */
export function namesIn(list: string): string[] {
  return list
    .trim()
    .split(/\s+/)
    .map((name) => name.replaceAll('_', ' '));
}

/** The words of a name, split as a text of that language is. */
export function wordsOf(name: string, language?: Language): string[] {
  const tokens = tokenize(name, language);
  return Array.from({ length: tokens.count }, (_, token) => tokenText(tokens, token));
}
