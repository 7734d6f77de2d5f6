/** What small numbers are called in German, Dutch and English, folded. */
const WORDS: ReadonlyMap<string, number> = new Map(
  (
    [
      [0.5, 'halbe halben half'],
      [1, 'ein eine einem einer einen een one a an'],
      [1.5, 'anderthalb anderhalf'],
      [2, 'zwei twee two'],
      [3, 'drei drie three'],
      [4, 'vier four'],
      [5, 'funf vijf five'],
      [6, 'sechs zes six'],
      [7, 'sieben zeven seven'],
      [8, 'acht eight'],
      [9, 'neun negen nine'],
      [10, 'zehn tien ten'],
      [11, 'elf eleven'],
      [12, 'zwolf twaalf twelve dutzend dozijn dozen'],
      [13, 'dreizehn dertien thirteen'],
      [14, 'vierzehn veertien fourteen'],
      [15, 'funfzehn vijftien fifteen'],
      [20, 'zwanzig twintig twenty'],
      [30, 'dreissig dertig thirty'],
      [40, 'vierzig veertig forty'],
      [50, 'funfzig vijftig fifty'],
      [60, 'sechzig zestig sixty'],
      [70, 'siebzig zeventig seventy'],
      [80, 'achtzig tachtig eighty'],
      [90, 'neunzig negentig ninety'],
      [100, 'hundert honderd hundred'],
      [1000, 'tausend duizend thousand'],
    ] as const
  ).flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
);

/** The number that a folded word stands for; `null` if it is none of the usual ones. */
export function numberWord(word: string): number | null {
  return WORDS.get(word) ?? null;
}
