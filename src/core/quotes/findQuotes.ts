import type { Mention } from '../entities/mention';
import { calibrated } from '../entities/tagger/calibration';
import type { Language } from '../text/language';
import { byPosition, type Span } from '../text/span';
import type { Tokens } from '../text/tokens';
import type { Vocabulary } from '../text/vocabulary';
import { decide, weigh } from './decide';
import { type DirectFinding, findDirect } from './direct';
import { findIndirect, type IndirectFinding } from './indirect';
import { joinInterrupted } from './join';
import { readLayers } from './layers';
import { findMarked, type Marked } from './marked';
import type { Quote, TextSpan } from './quote';
import type { QuoteModels } from './reported/models';
import { resolveSpeakers } from './resolve';
import { readScene } from './scene';

/** What a text has in quotation marks, and what it reports without them. */
export interface QuotesRead {
  /** Speech, direct and reported, in reading order. */
  readonly quotes: Quote[];
  /** Words in quotation marks that nobody says: labels, titles, irony. In reading order. */
  readonly scare: TextSpan[];
}

/**
 * The quotes in a text, in reading order. `mentions` are the names among which speakers are sought. Without `models` only
 * what stands in quotation marks, judged by its look. `vocabulary` has the words, if at hand.
 */
export function findQuotes(
  tokens: Tokens,
  mentions: readonly Mention[],
  language: Language,
  models?: QuoteModels,
  vocabulary?: Vocabulary,
): Quote[] {
  return readQuotes(tokens, mentions, language, models, vocabulary).quotes;
}

/**
 * Reads all that stands in quotation marks or is reported without them. `mentions`, in reading order, are the names among
 * which speakers are sought. Linear in the text; never throws, however unbalanced its marks are.
 */
export function readQuotes(
  tokens: Tokens,
  mentions: readonly Mention[],
  language: Language,
  models?: QuoteModels,
  vocabulary?: Vocabulary,
): QuotesRead {
  const scene = readScene(tokens, mentions, language, vocabulary);
  const marked = findMarked(tokens, language);
  const layers = readLayers(scene, marked);
  const candidates = findDirect(scene, marked, layers);
  const indirect = models ? findIndirect(scene, marked, layers, candidates, models) : [];
  const direct = models ? decide(weigh(scene, marked, candidates, indirect), models) : candidates;
  const speech = [...direct.values()].filter((finding) => finding.speech);
  const joined = joinInterrupted(
    scene,
    marked,
    layers,
    new Set(speech.filter(({ how }) => how === 'after').map((finding) => finding.marked)),
    new Set(speech.map((finding) => finding.marked)),
  );
  const continued = new Set([...joined.values()].flat());
  const cut = ({ start, end }: Span): TextSpan => ({ start, end, text: tokens.text.slice(start, end) });
  const found: Quote[] = indirect.map((finding) => toQuote(finding, finding.spans, 'indirect', mentions, cut, models));
  for (const finding of speech) {
    if (continued.has(finding.marked)) continue;
    const parts = [finding.marked, ...(joined.get(finding.marked) ?? [])].map((index) => marked[index] as Marked);
    const spans = parts.flatMap((part) => part.pieces ?? [part]);
    found.push(toQuote(finding, spans, 'direct', mentions, cut, models));
  }
  const scare = marked.filter((_, index) => direct.get(index)?.speech !== true).map(cut);
  return { quotes: resolveSpeakers(found.sort(byPosition), mentions, tokens.text, language), scare };
}

function toQuote(
  finding: DirectFinding | IndirectFinding,
  spans: readonly Span[],
  kind: Quote['kind'],
  mentions: readonly Mention[],
  cut: (span: Span) => TextSpan,
  models: QuoteModels | undefined,
): Quote {
  const mention = mentions[finding.mention];
  const start = (spans[0] as Span).start;
  const end = (spans.at(-1) as Span).end;
  const { text } = cut({ start, end });
  const quote: Quote = {
    start,
    end,
    text,
    kind,
    speaker: finding.speaker && cut(finding.speaker),
    speakerMention: mention ? { start: mention.start, end: mention.end } : null,
    cue: finding.cue && cut(finding.cue),
    confidence: calibrated(finding.confidence, models?.calibration[kind] ?? []),
  };
  return spans.length > 1 ? { ...quote, spans: spans.map((span) => ({ start: span.start, end: span.end })) } : quote;
}
