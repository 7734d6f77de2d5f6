import type { Language } from '../../text/language';

/**
 * One spelling for names that German, Dutch, English and French write differently because they come from another
 * script. Input and output are folded tokens. The rules follow the languages' newspaper transcriptions (Duden, Taalunie,
 * BGN/PCGN), not a single norm; they only run on tokens whose shape or given name says where they come from, so that
 * Möller and Müller, or Maier and Mayer, stay apart.
 */
type Rule = readonly [pattern: RegExp, replacement: string];

// Cyrillic. Order matters: the longest spelling of a sound first. `C` stands for the sound of "ch" in "Chekhov" and `S`
// for the one of "sh", so that later rules cannot take them apart.
const CYRILLIC: readonly Rule[] = [
  [/schtsch|shch|sjtsj|sjtch|chtch/g, 'SC'],
  [/tsch|tch|tsj|tsh/g, 'C'],
  [/sch|sh|sj|zh|zj/g, 'S'],
  [/kh/g, 'h'],
  [/ch/g, 'C'],
  [/x/g, 'ks'],
  [/oe|ou/g, 'u'],
  [/w/g, 'v'],
  [/ph/g, 'f'],
  [/([oe])ff$/, '$1v'],
  [/(?:tz|ts|z|c)/g, 's'],
  [/(.)\1/g, '$1'],
  // Both "jo" and "e" are written for ё after a hushing sound: Gorbatschow, Gorbachev.
  [/([CS])j?[eo]v/g, '$1ev'],
  [/^[jyi]?e(?=[a-z])/, 'e'],
  [/^[yi](?=[aou])/, 'j'],
  [/([lr])[jy](?=u)/g, '$1'],
  [/(?:iy|ij|i|y|j)(?=a)/g, 'i'],
  [/([eiou])[jyi]e/g, '$1e'],
  [/([a-zCS])[jy](?=e)/g, '$1'],
  [/ee/g, 'e'],
  [/ie(?=v)/g, 'e'],
  [/(?:yj|ij|iy|ii|yi|yy|y|j|i)$/, 'i'],
  [/([aeou])[jy]/g, '$1i'],
  [/y/g, 'i'],
  [/in(?:e)$/, 'in'],
  [/C/g, 'ch'],
  [/S/g, 'sh'],
];

/** A Russian, Ukrainian or other Slavic name in one spelling: Poetin, Putin, Poutine give "putin". */
export function cyrillicKey(token: string, language: Language): string {
  // German and Dutch write "ch" for х, English for ч.
  const start = language === 'en' ? token : token.replace(/(?<![ts])ch/g, 'h');
  return CYRILLIC.reduce((name, [pattern, replacement]) => name.replace(pattern, replacement), start);
}

// Arabic and Persian. Vowels are what transcriptions disagree on (Mohammed, Muhammad; Hussein, Hoessein), so only the
// colour of the first one is kept: Hassan and Hussein differ in nothing else.
const ARABIC: readonly Rule[] = [
  [/dsch|dzj|dj/g, 'j'],
  [/sch|sh|sj/g, 'S'],
  [/kh|ch/g, 'K'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/gh|q|g/g, 'k'],
  [/ph/g, 'f'],
  [/[zc]/g, 's'],
  [/v/g, 'w'],
  [/oe|ou|o|u/g, 'u'],
  [/[aei]+[aeiyj]*|y/g, 'a'],
  [/(.)\1+/g, '$1'],
  [/h$/, ''],
];

/** An Arabic or Persian name in one spelling: Baschar, Bashar, Basjar give "bashr". */
export function arabicKey(token: string): string {
  const spelt = ARABIC.reduce((name, [pattern, replacement]) => name.replace(pattern, replacement), token);
  const head = /^[^au]*[au]?/.exec(spelt)?.[0] ?? '';
  return (head + spelt.slice(head.length).replace(/[au]/g, ''))
    .replace(/K/g, 'k')
    .replace(/S/g, 'sh')
    .replace(/(.)\1+/g, '$1');
}

/** A Korean given name in one spelling: "Jong-oen", "Dschong Un" and "Jong-un" give "jongun". */
export function koreanKey(token: string): string {
  return token
    .replace(/-/g, '')
    .replace(/dsch|tsj(?=o)/g, 'j')
    .replace(/oe/g, 'u')
    .replace(/eo/g, 'o');
}

/**
 * A name of no telling origin: only digraphs written for an umlaut (Schroeder, Schröder, Schroder) and y for j after a
 * consonant (Netanyahu, Netanjahu; Tanya, Tanja) are made one.
 */
export function plainKey(token: string): string {
  return token
    .replace(/(?<=[bcdfghjklmnpqrstvwxz])([aou])e(?=[bcdfghjkmnpqrstvwxz]|ll|l[a-z])/g, '$1')
    .replace(/(?<=[bcdfghklmnprstvwxz])y(?=[aou])/g, 'j');
}
