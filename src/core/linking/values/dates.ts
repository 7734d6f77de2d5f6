import { fold } from '../names/fold';
import { numberWord } from './numberWords';

const WEEKDAYS: readonly RegExp[] = [
  /^(?:montag|maandag|monday|mon$)/,
  /^(?:dienstag|dinsdag|tuesday|tue)/,
  /^(?:mittwoch|woensdag|wednesday|wed$)/,
  /^(?:donnerstag|donderdag|thursday|thu)/,
  /^(?:freitag|vrijdag|friday|fri$)/,
  /^(?:samstag|sonnabend|zaterdag|saturday|sat$)/,
  /^(?:sonntag|zondag|sunday|sun$)/,
];

const MONTHS: readonly RegExp[] = [
  /^(?:jan|janner)/,
  /^(?:feb)/,
  /^(?:marz|march|mar$|maart|mrt|maerz)/,
  /^(?:apr)/,
  /^(?:mai|mei|may)/,
  /^(?:jun)/,
  /^(?:jul)/,
  /^(?:aug)/,
  /^(?:sep)/,
  /^(?:okt|oct)/,
  /^(?:nov)/,
  /^(?:dez(?:$|\.|em)|dec)/,
];

const UNITS: readonly (readonly [unit: string, pattern: RegExp])[] = [
  ['WE', /^(?:wochenende|weekend)/],
  ['D', /^(?:tag|dag(?:en)?$|days?$)/],
  ['W', /^(?:woche|week|weke)/],
  ['M', /^(?:monat|maand(?!ag)|month)/],
  ['Q', /^(?:quartal|kwarta|quarter)/],
  ['Y', /^(?:jahr(?!hundert|zehnt)|jaar|jaren|year)/],
  ['10Y', /^(?:jahrzehnt|decenni|decade)/],
  ['100Y', /^(?:jahrhundert|eeuw|century|centuries)/],
];

const FIXED: Readonly<Record<string, string>> = {
  heute: 'P0D',
  heuer: 'P0Y',
  vorjahr: '-P1Y',
  vorjahres: '-P1Y',
  vandaag: 'P0D',
  today: 'P0D',
  gestern: '-P1D',
  gisteren: '-P1D',
  yesterday: '-P1D',
  vorgestern: '-P2D',
  eergisteren: '-P2D',
  morgen: 'P1D',
  tomorrow: 'P1D',
  ubermorgen: 'P2D',
  overmorgen: 'P2D',
};

const LAST = /^(?:letzt|vergangen|vorig|vorherig|afgelopen|verleden|last|past|previous)/;
const THIS = /^(?:dies|dit|deze|this|current|laufend|huidig)/;
const NEXT = /^(?:nachst|kommend|volgend|komend|aanstaand|next|coming)/;

/**
 * What a date expression means, in the manner of TIMEX3: "24. Februar" is XXXX-02-24, "Freitag" XXXX-WXX-5, "letzten
 * Quartal 2023" 2023-Q4, "twee weken geleden" -P2W, "diese Woche" P0W. What is left open (the year, the week) stays X: a
 * text alone does not say when it was written. `null` where the words are not understood.
 */
export function dateValue(text: string): string | null {
  const words = fold(text)
    .replace(/(\d)\.(?=\s|$)/g, '$1')
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  return (
    numeric(words.join(' ')) ?? decade(words) ?? fixed(words) ?? calendar(words) ?? deictic(words) ?? weekday(words)
  );
}

function fixed(words: readonly string[]): string | null {
  const value = FIXED[words[0] ?? ''];
  return words.length === 1 && value !== undefined ? value : null;
}

function numeric(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (iso) return text;
  const dayFirst = /^(\d{1,2})[./-](\d{1,2})[./-](\d{2}|\d{4})$/.exec(text);
  if (dayFirst) return `${fullYear(dayFirst[3] ?? '')}-${pad(dayFirst[2])}-${pad(dayFirst[1])}`;
  if (/^\d{4}$/.test(text)) return text;
  const decade = /^(\d{3})0(?:er|s|'s)(?: jahren?)?$/.exec(text);
  return decade ? `${decade[1]}X` : null;
}

// "neunziger Jahre", "jaren tachtig", "the sixties": the last century's, as long as nothing else is said.
function decade(words: readonly string[]): string | null {
  const named = /^(?:(.+?)er jahren?|jaren (.+)|(.+?)ies)$/.exec(words.join(' '));
  const word = named?.[1] ?? named?.[2] ?? (named?.[3] === undefined ? undefined : `${named[3]}y`);
  const value = word === undefined ? null : numberWord(word);
  return value !== null && value >= 20 && value <= 90 ? `19${value / 10}X` : null;
}

function calendar(words: readonly string[]): string | null {
  const month = words.findIndex((word) => MONTHS.some((pattern) => pattern.test(word)) && /^\D/.test(word));
  const year = words.find((word) => /^\d{4}$/.test(word)) ?? 'XXXX';
  if (month >= 0) {
    const number = pad(String(MONTHS.findIndex((pattern) => pattern.test(words[month] ?? '')) + 1));
    const day = words
      .map((word) => /^(\d{1,2})(?:st|nd|rd|th|e)?$/.exec(word)?.[1])
      .find((value) => value !== undefined);
    return day === undefined ? `${year}-${number}` : `${year}-${number}-${pad(day)}`;
  }
  const season = words.map((word) => seasonOf(word)).find((value) => value !== null);
  if (season) return `${year}-${season}`;
  const quarter = words.findIndex((word) => unitOf(word) === 'Q');
  if (quarter >= 0 && year !== 'XXXX') return `${year}-Q${quarterNumber(words) ?? 'X'}`;
  return year !== 'XXXX' && words.length <= 2 ? year : null;
}

function seasonOf(word: string): string | null {
  if (/^(?:fruhling|fruhjahr|lente|voorjaar|spring$)/.test(word)) return 'SP';
  if (/^(?:sommer|zomer|summer)/.test(word)) return 'SU';
  if (/^(?:herbst|herfst|najaar|autumn|fall$)/.test(word)) return 'FA';
  return /^winter/.test(word) ? 'WI' : null;
}

function quarterNumber(words: readonly string[]): number | null {
  for (const word of words) {
    if (/^(?:erst|eerst|first|1)/.test(word)) return 1;
    if (/^(?:zweit|tweed|second|2(?!\d))/.test(word)) return 2;
    if (/^(?:dritt|derd|third|3)/.test(word)) return 3;
    if (/^(?:viert|vierd|fourth|4)/.test(word) || LAST.test(word) || /^(?:laatst)/.test(word)) return 4;
  }
  return null;
}

function deictic(words: readonly string[]): string | null {
  const unit = words.map(unitOf).find((value) => value !== null) ?? null;
  if (unit === null) return null;
  const count = words.map((word) => (/^\d+$/.test(word) ? Number(word) : numberWord(word))).find((n) => n !== null);
  const vague = words.some((word) => /^(?:einig|ein paar|mehrer|enkele|paar|few|several|some)/.test(word));
  const amount = vague ? 'X' : (count ?? 1);
  if (words.some((word) => /^(?:vor|geleden|ago|zuvor|earlier|fruher|eerder)$/.test(word))) return `-P${amount}${unit}`;
  if (words.some((word) => THIS.test(word))) return `P0${unit}`;
  if (words.some((word) => LAST.test(word))) return `-P${amount}${unit}`;
  if (words.some((word) => NEXT.test(word))) return `P${amount}${unit}`;
  return null;
}

function unitOf(word: string): string | null {
  return UNITS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

function weekday(words: readonly string[]): string | null {
  for (const word of words) {
    const day = WEEKDAYS.findIndex((pattern) => pattern.test(word));
    if (day >= 0) return `XXXX-WXX-${day + 1}${partOfDay(words.join(' '))}`;
  }
  return null;
}

function partOfDay(text: string): string {
  if (/vormittag|(?<!^)morgen|morning|ochtend|fruh/.test(text)) return 'TMO';
  if (/nachmittag|middag|afternoon/.test(text)) return 'TAF';
  if (/abend|avond|evening/.test(text)) return 'TEV';
  return /nacht|night/.test(text) ? 'TNI' : '';
}

function pad(number = ''): string {
  return number.padStart(2, '0');
}

// Two digits are of this century up to its middle.
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 50 ? `20${year}` : `19${year}`;
}
