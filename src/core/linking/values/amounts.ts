import type { Language } from '../../text/language';
import { fold } from '../names/fold';
import { numberWord } from './numberWords';

const SCALES: readonly (readonly [pattern: RegExp, factor: number])[] = [
  [/\b(?:trillion(?:en)?|triljoen)\b/, 1e18],
  [/\b(?:billiarden?|biljard)\b/, 1e15],
  [/\b(?:billion(?:en)?|biljoen)\b/, 1e12],
  [/\b(?:milliarden?|mrd\.?|miljard(?:en)?|mld\.?|bn)\b/, 1e9],
  [/\b(?:million(?:en)?|mio\.?|miljoen(?:en)?|mln\.?|m)\b/, 1e6],
  [/\b(?:tausend|tsd\.?|duizend|thousand|k)\b/, 1e3],
];

const CURRENCIES: readonly (readonly [code: string, pattern: RegExp])[] = [
  ['EUR', /€|\beuros?\b|\beur\b/],
  ['GBP', /£|\bpfund\b|\bpond\b|\bpounds?\b|\bgbp\b|sterling/],
  ['CNY', /\byuan\b|\brenminbi\b|\bcny\b|\brmb\b/],
  ['JPY', /¥|\byen\b|\bjpy\b/],
  ['RUB', /₽|\brubel\b|\broebels?\b|\brubles?\b|\broubles?\b|\brub\b/],
  ['CHF', /\bfranken\b|\bfrank\b|\bfrancs?\b|\bchf\b/],
  ['INR', /₹|\brupien\b|\brupees?\b|\broepies?\b|\binr\b/],
  ['UAH', /₴|\bhr[iy]wnja\b|\bhryvnias?\b|\buah\b/],
  ['TRY', /₺|\blira\b|\btry\b/],
  ['CAD', /kanadische\w* dollar|canadese dollar|canadian dollar|c\$|\bcad\b/],
  ['AUD', /australische\w* dollar|australian dollar|a\$|\baud\b/],
  ['USD', /\$|dollars?\b|\busd\b|us-dollar/],
  ['SEK', /schwedische\w* kronen|zweedse kro|swedish kron/],
  ['DKK', /danische\w* kronen|deense kro|danish kron/],
  ['NOK', /norwegische\w* kronen|noorse kro|norwegian kron/],
];

/** An amount of money as `900000000-USD`; `null` where no number can be read. */
export function moneyValue(text: string, language: Language): string | null {
  const folded = fold(text);
  const number = leadingNumber(folded, language);
  if (number === null) return null;
  const currency = CURRENCIES.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'XXX';
  return `${String(round(number * scaleOf(folded, language)))}-${currency}`;
}

/** A share as the number of percent, `70`; `null` where no number can be read. */
export function percentValue(text: string, language: Language): string | null {
  const number = leadingNumber(fold(text), language);
  return number === null ? null : String(number);
}

// English "billion" is 10⁹, German and Dutch "Billion", "biljoen" 10¹².
function scaleOf(folded: string, language: Language): number {
  if (language === 'en' && /\btrillion\b|\btn\b/.test(folded)) return 1e12;
  if (language === 'en' && /\bbillion\b/.test(folded)) return 1e9;
  return SCALES.find(([pattern]) => pattern.test(folded))?.[1] ?? 1;
}

// German and Dutch: 1.234,5; English: 1,234.5. A separator before exactly three digits groups, in either.
function leadingNumber(text: string, language: Language): number | null {
  const written = /\d+(?:[.,\s]\d+)*/.exec(text)?.[0];
  if (written === undefined) return numberWord(text.split(/\s/)[0] ?? '');
  const [group, decimal] = language === 'en' ? [',', '.'] : ['.', ','];
  const ungrouped = written.replace(/\s/g, '').split(group);
  const grouped = ungrouped.slice(1).every((part) => /^\d{3}(?:\D|$)/.test(part));
  const plain = grouped ? ungrouped.join('') : ungrouped.join('.');
  const value = Number(plain.replace(decimal, '.'));
  return Number.isFinite(value) ? value : null;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
