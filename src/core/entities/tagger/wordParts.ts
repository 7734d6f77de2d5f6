import { hashRange, hashString, joinHashes } from '../../text/hash';
import { clusterOfUse, groupOfUse, NameKind, type NameLists, namesOfUse } from '../names/nameLists';
import { shapeOf } from './shape';
import { T } from './templates';

const PLACE = NameKind.country | NameKind.city | NameKind.region | NameKind.place | NameKind.bigPlace;
const SHORTEST_COMPOUND = 7;
const SHORTEST_PART = 3;
const LETTERS = /\p{L}{4}/u;
const ENDINGS: ReadonlySet<string> = new Set(['s', 'n', 'e', 'es', 'en', 'er', 'em', 'ern', 'nen']);
const LONGEST_ENDING = 3;
const SHORTEST_STEM = 4;
const SHORTEST_TAIL = 5;

/** The parts of a word with hyphens: what stands before the first one, and after the last. */
export function addParts(out: number[], text: string, names: NameLists): void {
  const parts = text.split(/[-‐‑]/u);
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  const firstKinds = names.kindsOf(hashString(first)) & ~NameKind.place;
  const lastKinds = names.kindsOf(hashString(last)) & ~NameKind.place;
  out.push(hashString(first, T.firstPart), joinHashes(firstKinds, T.firstPartKinds));
  out.push(joinHashes(lastKinds, T.lastPartKinds), joinHashes(joinHashes(firstKinds, lastKinds), T.partKinds));
  out.push(joinHashes(parts.length, T.partCount));
  out.push(hashString(last.toLowerCase(), T.lastPart), joinHashes(hashString(shapeOf(first)), T.firstPartShape));
}

/** The place in a word for its people: Berlin in Berliner, Bremen in Bremerin, Haag in Haagse. */
export function addInhabitant(out: number[], text: string, names: NameLists): void {
  const stem = /^(.{3,}?)(?:er|ern|ers|erin|erinnen|se)$/u.exec(text)?.[1];
  if (stem === undefined) return;
  const kinds = ['', 'en', 'e'].reduce((all, ending) => all | names.kindsOf(hashString(stem + ending)), 0) & PLACE;
  if (kinds) out.push(joinHashes(kinds, T.inhabitant));
}

/** Of a German compound noun its head, and what is known of what stands before it: Ministerium and Bildung. */
export function addHead(out: number[], text: string, names: NameLists): void {
  if (text.length < SHORTEST_COMPOUND) return;
  for (let cut = SHORTEST_PART; cut <= text.length - SHORTEST_PART; cut++) {
    const head = text.charAt(cut).toUpperCase() + text.slice(cut + 1);
    if (!(names.kindsOf(hashString(head)) & NameKind.common)) continue;
    const modifier = text.slice(0, cut);
    const bare = modifier.replace(/(?:e?s|e?n)$/u, '');
    const kinds =
      names.kindsOf(hashString(modifier)) | names.kindsOf(hashString(bare)) | names.kindsOf(hashString(`${bare}e`));
    out.push(hashString(head, T.head), joinHashes(kinds & (NameKind.common | PLACE), T.modifier));
    return;
  }
}

/**
 * For a word in lower case that is in no group of words used alike, the groups of the word that it is a form of
 * (ministeriums), else of the longest that it ends with (fachverband).
 */
export function addKin(out: number[], lower: string, names: NameLists): void {
  if (!LETTERS.test(lower)) return;
  let use = 0;
  for (let cut = 1; use === 0 && cut <= LONGEST_ENDING && lower.length - cut >= SHORTEST_STEM; cut++) {
    if (ENDINGS.has(lower.slice(-cut))) use = names.useOf(hashRange(lower, 0, lower.length - cut));
  }
  const isForm = use !== 0;
  for (let at = SHORTEST_PART; use === 0 && at <= lower.length - SHORTEST_TAIL; at++) {
    use = names.useOf(hashRange(lower, at, lower.length));
  }
  if (use === 0) return;
  out.push(joinHashes(clusterOfUse(use), T.kinCluster), joinHashes(groupOfUse(use), T.kinGroup));
  out.push(joinHashes(namesOfUse(use) * 2 + (isForm ? 1 : 0), T.kinLikely));
}
