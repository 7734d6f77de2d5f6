import type { Mention } from '../entities/mention';
import { type Gender, genderOfGiven } from '../linking/people/gender';
import { lastWords, roleBefore } from '../linking/people/titles';

/** Says the gender of the person that a mention names, by its number; `null` where the text does not tell. */
export type GenderOf = (mention: number) => Gender | null;

/**
 * Tells the gender of people by the words before their names (Frau, Ministerin), by their given names, and that of a surname
 * alone by who bears it in the text. Nothing is read before the first question.
 */
export function gendersOf(mentions: readonly Mention[], text: string): GenderOf {
  let ofName: ((mention: Mention) => Gender | null) | undefined;
  return (index) => {
    const mention = mentions[index];
    if (mention?.type !== 'PER') return null;
    ofName ??= readNames(mentions, text);
    return roleBefore(lastWords(text, mention.start)).gender ?? ofName(mention);
  };
}

function readNames(mentions: readonly Mention[], text: string): (mention: Mention) => Gender | null {
  const bearers = new Map<string, Gender | null>();
  for (const mention of mentions) {
    if (mention.type !== 'PER') continue;
    const words = mention.text.split(/\s+/);
    const surname = words.at(-1) ?? '';
    const gender =
      roleBefore(lastWords(text, mention.start)).gender ?? (words[1] ? genderOfGiven(words[0] ?? '') : null);
    if (!gender) continue;
    const known = bearers.get(surname);
    // Herr and Frau Müller: the surname alone tells nothing.
    bearers.set(surname, known === undefined || known === gender ? gender : null);
  }
  return ({ text: name }) => {
    const words = name.split(/\s+/);
    if (words.length > 1) return genderOfGiven(words[0] ?? '');
    return bearers.get(name) ?? bearers.get(name.replace(/['’]?s$/, '')) ?? genderOfGiven(name);
  };
}
