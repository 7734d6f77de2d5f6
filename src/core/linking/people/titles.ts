import { fold } from '../names/fold';

/** What the words beside a name tell of its bearer. */
export interface Role {
  readonly gender: 'f' | 'm' | null;
  /** A folded office with its field, where that is told: "aussenminister", "nationale sicherheitsberater". */
  readonly office: string | null;
}

const FORMS_OF_ADDRESS: Readonly<Record<string, 'f' | 'm' | null>> = {
  herr: 'm',
  herrn: 'm',
  mr: 'm',
  'mr.': 'm',
  meneer: 'm',
  dhr: 'm',
  'dhr.': 'm',
  sir: 'm',
  lord: 'm',
  prinz: 'm',
  prins: 'm',
  prince: 'm',
  konig: 'm',
  koning: 'm',
  king: 'm',
  papst: 'm',
  paus: 'm',
  pope: 'm',
  frau: 'f',
  mrs: 'f',
  'mrs.': 'f',
  ms: 'f',
  'ms.': 'f',
  miss: 'f',
  mevrouw: 'f',
  mevr: 'f',
  'mevr.': 'f',
  lady: 'f',
  konigin: 'f',
  koningin: 'f',
  queen: 'f',
  prinzessin: 'f',
  prinses: 'f',
  princess: 'f',
  dr: null,
  'dr.': null,
  drs: null,
  'drs.': null,
  prof: null,
  'prof.': null,
  professor: null,
  ir: null,
  'ir.': null,
  prime: null,
  vice: null,
  deputy: null,
  mag: null,
  'mag.': null,
};

// An office at the end of a word: Außenminister, Bundeskanzlerin, premierminister, woordvoerder, spokesman.
const OFFICE =
  /(?:minister(?:in|s)?|ministerprasident(?:in)?|prasident(?:in|en)?|president(?:e|in)?|kanzler(?:in|s)?|kanselier|premier|chef(?:in|s)?|chief|sprecher(?:in|s)?|woordvoerder|woordvoerster|spokes(?:man|woman|person)|vorsitzende[rn]?|voorzitter|chair(?:man|woman)?|berater(?:in|s)?|adviseur|advis[eo]r|diplomat(?:in|en)?|botschafter(?:in|s)?|ambassad(?:eur|or)|senator(?:in)?|abgeordnete[rn]?|kamerlid|general(?:s|in)?|generaal|secretary|staatssekretar(?:in|s)?|staatssecretaris|gouverneur(?:in|s)?|governor|burgermeister(?:in|s)?|burgemeester|mayor|direktor(?:in|s)?|directeur|director|kommissar(?:in|s)?|commissaris|commissioner|leider|leiter(?:in|s)?|leader|kandidat(?:in|en)?|kandidaat|candidate|trainer(?:in|s)?|coach|analyst(?:in|en)?|expert(?:in|en)?|experte|kenner|journalist(?:in|en)?|richter(?:in|s)?|rechter|judge|anwalt|anwaltin|advocaat|lawyer|kardinal|kardinaal|cardinal|bischof|bisschop|bishop|staatschef|prinz|prins|sultan|emir|ayatollah|rabbi|admiral|oberst|kolonel|colonel|major|captain|hauptmann)$/;

/** Whether a word is a title, an office or a form of address and so no part of a name. */
export function isTitle(word: string): boolean {
  const folded = fold(word);
  return Object.hasOwn(FORMS_OF_ADDRESS, folded) || OFFICE.test(folded);
}

// How many words before a name may tell a role, and how much text is looked at for them. UTF-16 code units.
const WORDS = 2;
const NEAR = 80;

/** The office that a word tells, as `Role` has it: "die Ministerpräsidentin" gives "ministerprasident"; `null` where it is none. */
export function officeOf(word: string): string | null {
  const folded = fold(word);
  return OFFICE.test(folded) ? officeKey(folded) : null;
}

/** The words right before an offset (UTF-16 code units) that `roleBefore` wants. */
export function lastWords(text: string, end: number): string {
  const least = Math.max(0, end - NEAR);
  let start = end;
  for (let words = 0; words < WORDS; words++) {
    while (start > least && isSeparator(text.charCodeAt(start - 1))) start--;
    while (start > least && !isSeparator(text.charCodeAt(start - 1))) start--;
  }
  return text.slice(start, end);
}

const SEPARATOR = /[\s,(„“"]/;

function isSeparator(code: number): boolean {
  // Letters by far most often.
  if (code > 0x40 && code < 0x80) return false;
  return SEPARATOR.test(String.fromCharCode(code));
}

/**
 * Reads the role from the words that stand directly before a name. `before` is the text up to the name; only its last few
 * words count. Gives `null` in each field that they do not tell.
 */
export function roleBefore(before: string): Role {
  const words = before
    .slice(-NEAR)
    .split(SEPARATOR)
    .filter((word) => word !== '');
  let gender: Role['gender'] = null;
  let office: string | null = null;
  for (const word of words.slice(-WORDS).reverse()) {
    const folded = fold(word);
    if (Object.hasOwn(FORMS_OF_ADDRESS, folded)) {
      gender ??= FORMS_OF_ADDRESS[folded] ?? null;
    } else if (OFFICE.test(folded)) {
      office ??= officeKey(folded);
      if (/(?:in|woman|ster)$/.test(folded)) gender ??= 'f';
    } else break;
  }
  return { gender, office };
}

/** Whether two roles cannot be one person's within one document. A missing role contradicts nothing. */
export function contradict(a: Role, b: Role): boolean {
  if (a.gender && b.gender && a.gender !== b.gender) return true;
  return (
    a.office !== null &&
    b.office !== null &&
    fieldOf(a.office) !== null &&
    fieldOf(a.office) !== fieldOf(b.office) &&
    fieldOf(b.office) !== null
  );
}

function officeKey(folded: string): string {
  return folded.replace(/^.*-(?=[a-z]{6,})/, '').replace(/(?:innen|in|s|en)$/, '');
}

// Only a minister has a field that tells one from another: a president may be called leader, too.
function fieldOf(office: string): string | null {
  const field = /^(.{3,})minister$/.exec(office)?.[1] ?? null;
  return field === 'premier' || field === 'erste' || field === 'ex-' ? null : field;
}
