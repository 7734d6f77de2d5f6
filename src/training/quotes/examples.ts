import type { Mention } from '../../core/entities/mention';
import { weigh } from '../../core/quotes/decide';
import { type DirectFinding, findDirect } from '../../core/quotes/direct';
import { findIndirect } from '../../core/quotes/indirect';
import { type Layer, readLayers } from '../../core/quotes/layers';
import { findMarked } from '../../core/quotes/marked';
import { type Candidate, candidatesOf } from '../../core/quotes/reported/candidates';
import { contentStart } from '../../core/quotes/reported/contentStart';
import { continuedFeatures, type LastReport, mayContinue } from '../../core/quotes/reported/continued';
import { endFeatures, endOptions, startFeatures } from '../../core/quotes/reported/features';
import type { ModelName, QuoteModels } from '../../core/quotes/reported/models';
import { readScene } from '../../core/quotes/scene';
import { SentenceView } from '../../core/quotes/sentenceView';
import { overlaps, type Span } from '../../core/text/span';
import { tokenize } from '../../core/text/tokens';
import { commonShare } from '../eval/quoteScore';
import type { GoldDocument, GoldQuote } from '../eval/quoteSets';
import type { Example } from './logistic';

/** The examples of each model, gathered from annotated documents. */
export type Examples = Record<ModelName, Example[]>;

// A space or a mark more or less is no other place.
const TOLERANCE = 2;

/** Adds what a document teaches. `weight` tells how far its conventions are ours. */
export function gather(document: GoldDocument, mentions: readonly Mention[], into: Examples, weight = 1): void {
  const tokens = tokenize(document.text, document.language);
  const scene = readScene(tokens, mentions, document.language);
  const marked = findMarked(tokens, document.language);
  const layers = readLayers(scene, marked);
  const direct = findDirect(scene, marked, layers);
  const indirect = document.quotes.filter((quote) => quote.kind === 'indirect');
  for (const layer of layers) {
    const views = layer.sentences.map((range) => new SentenceView(scene, marked, layer, range));
    for (const [index, view] of views.entries()) {
      for (const candidate of candidatesOf(view))
        learnCandidate(view, candidate, views[index - 1], indirect, into, weight);
    }
    learnContinued(views, layer, indirect, direct, into, weight);
  }
}

function learnCandidate(
  view: SentenceView,
  candidate: Candidate,
  previous: SentenceView | undefined,
  gold: readonly GoldQuote[],
  into: Examples,
  weight: number,
): void {
  const match = gold.find((quote) => isMatch(view, candidate, previous, quote));
  if (match?.optional) return;
  into.start.push({ features: startFeatures(view, candidate), label: match !== undefined, weight });
  if (!match || candidate.to >= 0 || candidate.pattern === 'previous') return;
  for (const option of endOptions(view, candidate.from)) {
    const offset = view.endOf(option.to - 1);
    const label = Math.abs(offset - match.end) <= TOLERANCE;
    into.end.push({ features: endFeatures(view, candidate, option), label, weight });
  }
}

function isMatch(
  view: SentenceView,
  candidate: Candidate,
  previous: SentenceView | undefined,
  quote: GoldQuote,
): boolean {
  if (candidate.cue >= 0 && quote.cue) {
    if (!overlaps(quote.cue, { start: view.startOf(candidate.cue), end: view.endOf(candidate.cue) })) return false;
  } else if (candidate.cue >= 0 && !sameSentence(view, quote)) return false;
  if (candidate.pattern === 'previous') {
    if (!previous) return false;
    return (
      commonShare(quote, {
        start: previous.startOf(contentStart(previous)),
        end: previous.endOf(previous.length - 1),
      }) >= 0.8
    );
  }
  if (candidate.from >= view.length) return false;
  const start = view.startOf(candidate.from);
  if (candidate.to >= 0) return commonShare(quote, { start, end: view.endOf(candidate.to - 1) }) >= 0.8;
  if (Math.abs(quote.start - start) > TOLERANCE) return false;
  return (
    !candidate.gap ||
    quote.end > view.endOf(Math.min(candidate.gap.to, view.length) - 1) ||
    candidate.gap.to >= view.length
  );
}

function sameSentence(view: SentenceView, quote: Span): boolean {
  return quote.start < view.endOf(view.length - 1) && view.startOf(0) < quote.end;
}

/** Adds what a document teaches about marked stretches, given models that find its reports. */
export function gatherSpeech(
  document: GoldDocument,
  mentions: readonly Mention[],
  models: QuoteModels,
  into: Examples,
): void {
  const tokens = tokenize(document.text, document.language);
  const scene = readScene(tokens, mentions, document.language);
  const marked = findMarked(tokens, document.language);
  const layers = readLayers(scene, marked);
  const direct = findDirect(scene, marked, layers);
  const said = new Set(
    document.quotes
      .filter((quote) => quote.kind === 'direct')
      .flatMap((quote) => quote.spans ?? [quote])
      .map(({ start, end }) => `${start} ${end}`),
  );
  for (const { finding, features } of weigh(
    scene,
    marked,
    direct,
    findIndirect(scene, marked, layers, direct, models),
  )) {
    const stretch = marked[finding.marked];
    if (!stretch) continue;
    const label =
      (stretch.pieces ?? [stretch]).some(({ start, end }) => said.has(`${start} ${end}`)) ||
      said.has(`${stretch.start} ${stretch.end}`);
    into.speech.push({ features, label });
  }
}

/** Sentences that go on with a report, told from those that do not, each after what was truly reported last. */
function learnContinued(
  views: readonly SentenceView[],
  layer: Layer,
  gold: readonly GoldQuote[],
  direct: ReadonlyMap<number, DirectFinding>,
  into: Examples,
  weight: number,
): void {
  let last: { kind: LastReport['kind']; sentence: number; paragraph: number } | null = null;
  for (const [index, view] of views.entries()) {
    const from = contentStart(view);
    const to = endOptions(view, from).at(-1)?.to ?? view.length;
    const span = { start: view.startOf(from), end: view.endOf(to - 1) };
    const whole = gold.find((quote) => commonShare(quote, span) >= 0.8);
    const sentence = { start: view.startOf(0), end: view.endOf(view.length - 1) };
    const touched = gold.some((quote) => quote.cue !== null && overlaps(quote, span) && overlaps(quote.cue, sentence));
    const paragraph = view.range.paragraph;
    if (!touched && mayContinue(view) && !whole?.optional) {
      const context: LastReport | null = last && {
        kind: last.kind,
        distance: index - last.sentence,
        sameParagraph: last.paragraph === paragraph,
      };
      into.continued.push({
        features: continuedFeatures(view, context, candidatesOf(view).length),
        label: whole !== undefined,
        weight,
      });
    }
    const kind = touched ? 'indirect' : whole ? 'continued' : speaks(view, direct) ? 'direct' : null;
    if (kind) last = { kind, sentence: index, paragraph };
  }
  void layer;
}

function speaks(view: SentenceView, direct: ReadonlyMap<number, DirectFinding>): boolean {
  for (let at = 0; at < view.length; at++) {
    const finding = direct.get(view.markedAt(at));
    if (finding?.speech && finding.speaker) return true;
  }
  return false;
}
