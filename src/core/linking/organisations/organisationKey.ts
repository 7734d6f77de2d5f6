import { fold, slug } from '../names/fold';

const ARTICLES = /^(?:the|der|die|das|den|dem|des|de|het|'t) (?=.)/;
const LEGAL_FORMS = /[ ,]+(?:ag|se|gmbh|kg|kgaa|ev|e\.v\.?|inc\.?|corp\.?|co\.?|ltd\.?|plc|llc|nv|n\.v\.|bv|b\.v\.)$/;

/**
 * What stays equal of an organisation's name over article, case ending, genitive and legal form: "der Kommunistischen
 * Partei Chinas" and "Kommunistische Partei Chinas" give one key. Endings are cut off crudely, on every side of each
 * comparison alike.
 */
export function organisationKey(name: string): string {
  const bare = fold(name).replace(ARTICLES, '').replace(LEGAL_FORMS, '').replace(/\./g, '');
  const stems = bare.split(/[\s/-]+/).map(stem);
  return slug(stems.join(' '));
}

function stem(word: string): string {
  const base = word.replace(/'s?$/, '');
  return base.replace(/(?<=.{4})(?:ern|en|er|em|es|e|s|n)$/, '');
}

/** Whether a name is written as an acronym: NAVO, UN, BBC, G7, KPCh. */
export function isAcronym(name: string): boolean {
  return /^(?=.*\p{Lu}.*[\p{Lu}\d])[\p{Lu}\d][\p{L}\d&/.]{1,7}$/u.test(name) && !/\p{Ll}{2}/u.test(name);
}

/** The letters that an acronym has to share with the initials of what it stands for. */
export function lettersOf(acronym: string): string {
  return fold(acronym).replace(/[^a-z0-9]/g, '');
}

/** The initials of a name's words, with and without its small words; none for a name of one word. */
export function initialsOf(name: string): string[] {
  const words = fold(name)
    .split(/[\s/-]+/)
    .filter((word) => word !== '');
  if (words.length < 2) return [];
  const initials = (of: readonly string[]) => of.map((word) => word.slice(0, 1)).join('');
  const strong = name.split(/[\s/-]+/).filter((word) => /^\p{Lu}/u.test(word));
  return [initials(words), initials(strong.map(fold))];
}
