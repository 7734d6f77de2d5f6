import type { Quote } from '../../core/quotes/quote';
import type { Span } from '../../core/text/span';
import { overlaps } from '../../core/text/span';
import type { GoldDocument, GoldQuote } from './quoteSets';

/** Counts of what was found, missed and wrongly found. */
export class Counts {
  hits = 0;
  missed = 0;
  extra = 0;
  get precision(): number {
    return this.hits / Math.max(1, this.hits + this.extra);
  }
  get recall(): number {
    return this.hits / Math.max(1, this.hits + this.missed);
  }
  get f1(): number {
    const { precision, recall } = this;
    return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  }
}

/** The scores of one set of documents. */
export class QuoteScore {
  readonly direct = new Counts();
  readonly indirect = new Counts();
  readonly any = new Counts();
  readonly speakers = { right: 0, wrong: 0 };
}

/** What became of one gold or found quote; for looking at errors. */
export type Verdict =
  | { readonly kind: 'missed'; readonly gold: GoldQuote }
  | { readonly kind: 'bounds'; readonly gold: GoldQuote; readonly found: Quote }
  | { readonly kind: 'extra'; readonly found: Quote }
  | { readonly kind: 'speaker'; readonly gold: GoldQuote; readonly found: Quote };

/** The share of the longer of two spans that they have in common. */
export function commonShare(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / Math.max(a.end - a.start, b.end - b.start);
}

/** Whether what was found is one of the sentences of a quote: what counts neither way does not by its parts either. */
function isPartOf(found: Span, quote: Span): boolean {
  const common = Math.min(found.end, quote.end) - Math.max(found.start, quote.start);
  return common >= 0.8 * (found.end - found.start);
}

/** Scores the quotes found in one document; `report` hears of every error. */
export function scoreDocument(
  score: QuoteScore,
  document: GoldDocument,
  found: readonly Quote[],
  report: (verdict: Verdict) => void = () => undefined,
): void {
  for (const kind of ['direct', 'indirect'] as const) {
    const counts = score[kind];
    const gold = document.quotes.filter((quote) => quote.kind === kind);
    const rest = new Set(found.filter((quote) => quote.kind === kind));
    const missed: GoldQuote[] = [];
    for (const quote of gold) {
      const match = best(quote, rest, kind === 'direct');
      if (match) rest.delete(match);
      if (quote.optional) continue;
      if (!match) {
        counts.missed++;
        missed.push(quote);
        continue;
      }
      counts.hits++;
      if (!quote.speaker) continue;
      const speakers = [quote.speaker, ...(quote.otherSpeakers ?? [])];
      if (speakers.some((speaker) => sameSpeaker(document, speaker, match))) score.speakers.right++;
      else {
        score.speakers.wrong++;
        report({ kind: 'speaker', gold: quote, found: match });
      }
    }
    for (const quote of rest) {
      const scare = document.scare.some((span) => span.start === quote.start && span.end === quote.end);
      if (kind === 'direct' && scare && !quote.speaker) continue;
      if (gold.some((other) => other.optional && isPartOf(quote, other))) continue;
      counts.extra++;
      const near = nearest(quote, missed);
      if (near) {
        missed.splice(missed.indexOf(near), 1);
        report({ kind: 'bounds', gold: near, found: quote });
      } else report({ kind: 'extra', found: quote });
    }
    for (const quote of missed) report({ kind: 'missed', gold: quote });
  }
  scoreAny(score.any, document.quotes, found);
}

function scoreAny(counts: Counts, gold: readonly GoldQuote[], found: readonly Quote[]): void {
  const rest = new Set(found);
  for (const quote of gold) {
    const match = best(quote, rest, false);
    if (match) rest.delete(match);
    if (quote.optional) continue;
    if (match) counts.hits++;
    else counts.missed++;
  }
  for (const quote of rest)
    if (!gold.some((other) => other.optional && other.kind === quote.kind && isPartOf(quote, other))) counts.extra++;
}

function best(gold: GoldQuote, found: ReadonlySet<Quote>, exact: boolean): Quote | null {
  let match: Quote | null = null;
  let share = 0.8;
  for (const quote of found) {
    if (exact) {
      if (quote.start === gold.start && quote.end === gold.end) return quote;
      continue;
    }
    const common = commonShare(gold, quote);
    if (common >= share) {
      match = quote;
      share = common;
    }
  }
  return match;
}

/** Of the quotes missed the one that what was found has most in common with: it was found with other bounds. */
function nearest(found: Quote, missed: readonly GoldQuote[]): GoldQuote | null {
  let match: GoldQuote | null = null;
  let share = 0.2;
  for (const gold of missed) {
    const common = commonShare(gold, found);
    if (common <= share) continue;
    match = gold;
    share = common;
  }
  return match;
}

function sameSpeaker(document: GoldDocument, gold: Span, found: Quote): boolean {
  if (!found.speaker) return false;
  if (overlaps(gold, found.speaker)) return true;
  if (document.text.slice(gold.start, gold.end) === found.speaker.text) return true;
  const named = found.speakerMention;
  if (!named) return false;
  if (overlaps(gold, named)) return true;
  const entityOf = (span: Span) => document.mentions?.find((mention) => overlaps(mention, span))?.entity;
  const wanted = entityOf(gold);
  return wanted !== undefined && wanted === entityOf(named);
}
