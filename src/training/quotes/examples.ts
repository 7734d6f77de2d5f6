import { weigh } from '../../core/quotes/decide';
import { type DirectFinding, findDirect } from '../../core/quotes/direct';
import { findIndirect } from '../../core/quotes/indirect';
import { type Layer, readLayers } from '../../core/quotes/layers';
import { findMarked } from '../../core/quotes/marked';
import { type Alternative, alternativesOf } from '../../core/quotes/reported/alternatives';
import { candidatesOf } from '../../core/quotes/reported/candidates';
import { contentStart } from '../../core/quotes/reported/contentStart';
import { continuedFeatures, type LastReport, mayContinue } from '../../core/quotes/reported/continued';
import { endFeatures, endOptions, startFeatures } from '../../core/quotes/reported/features';
import type { QuoteModels } from '../../core/quotes/reported/models';
import { readScene } from '../../core/quotes/scene';
import { SentenceView } from '../../core/quotes/sentenceView';
import { overlaps, type Span } from '../../core/text/span';
import { tokenize } from '../../core/text/tokens';
import { commonShare } from '../eval/quoteScore';
import type { GoldQuote } from '../eval/quoteSets';
import type { Lesson } from './lessons';
import type { Choice } from './softmax';

/** The examples of each model, gathered from annotated documents. */
export interface Examples {
  readonly report: Choice<'start' | 'end'>[];
  readonly continued: Choice<'continued'>[];
  readonly speech: Choice<'speech'>[];
}

// A space or a mark more or less is no other place.
const TOLERANCE = 2;

/** Adds what a document teaches. */
export function gather(lesson: Lesson, into: Examples): void {
  const { document } = lesson;
  const mentions = document.mentions ?? [];
  const tokens = tokenize(document.text, document.language);
  const scene = readScene(tokens, mentions, document.language);
  const marked = findMarked(tokens, document.language);
  const layers = readLayers(scene, marked);
  const direct = findDirect(scene, marked, layers);
  const indirect = document.quotes.filter((quote) => quote.kind === 'indirect');
  for (const layer of layers) {
    const views = layer.sentences.map((range) => new SentenceView(scene, marked, layer, range));
    for (const [index, view] of views.entries()) {
      learnReports(view, views[index - 1], indirect, into, lesson);
    }
    if (lesson.teaches === 'everything') learnContinued(views, layer, indirect, direct, into, lesson);
  }
}

function countedAs({ domains, weight }: Lesson): Pick<Choice, 'domains' | 'weight'> {
  return { domains, weight };
}

/** What each cue of a sentence truly reports, among all that it may. */
function learnReports(
  view: SentenceView,
  previous: SentenceView | undefined,
  gold: readonly GoldQuote[],
  into: Examples,
  lesson: Lesson,
): void {
  const byCue = alternativesOf(view, candidatesOf(view));
  for (const [cue, alternatives] of byCue) {
    const own = gold.filter((quote) => isReportedBy(view, cue, quote) || isOrphan(view, previous, byCue.keys(), quote));
    if (own.some((quote) => quote.optional)) continue;
    const shares = alternatives.map((alternative) => {
      const span = spanOf(view, alternative, previous);
      return span ? Math.max(0, ...own.map((quote) => closeness(quote, span))) : 0;
    });
    const best = Math.max(...shares);
    const certain = lesson.teaches === 'bounds';
    if (certain && best < 0.8) continue;
    into.report.push({
      alternatives: alternatives.map(({ candidate, end }, i) => ({
        features: [
          ['start', startFeatures(view, candidate)],
          ...(end ? [['end', endFeatures(view, candidate, end)] as const] : []),
        ],
        right: best >= 0.8 && (shares[i] as number) >= best - 0.001,
      })),
      certain,
      ...countedAs(lesson),
    });
  }
}

function isReportedBy(view: SentenceView, cue: number, quote: GoldQuote): boolean {
  if (cue < 0 || !quote.cue) return sameSentence(view, quote);
  return overlaps(quote.cue, { start: view.startOf(cue), end: view.endOf(cue) });
}

/** Whether no candidate has the cue of a quote, as where ließ … mitteilen is annotated by its other word: any other will do. */
function isOrphan(
  view: SentenceView,
  previous: SentenceView | undefined,
  cues: Iterable<number>,
  quote: GoldQuote,
): boolean {
  const { cue } = quote;
  if (!cue || !sameSentence(view, cue)) return false;
  // Dat heeft het bedrijf bekendgemaakt: what is reported may be the sentence before.
  if (!sameSentence(view, quote) && !(previous && sameSentence(previous, quote))) return false;
  for (const at of cues) if (at < 0 || overlaps(cue, { start: view.startOf(at), end: view.endOf(at) })) return false;
  return true;
}

function spanOf(view: SentenceView, { candidate, to }: Alternative, previous: SentenceView | undefined): Span | null {
  if (candidate.pattern !== 'previous') return { start: view.startOf(candidate.from), end: view.endOf(to - 1) };
  if (!previous) return null;
  return { start: previous.startOf(contentStart(previous)), end: previous.endOf(previous.length - 1) };
}

/** How near a span is to an annotated one, 1 for the same. */
function closeness(quote: GoldQuote, span: Span): number {
  const same = Math.abs(quote.start - span.start) <= TOLERANCE && Math.abs(quote.end - span.end) <= TOLERANCE;
  return same ? 1 : commonShare(quote, span);
}

function sameSentence(view: SentenceView, quote: Span): boolean {
  return quote.start < view.endOf(view.length - 1) && view.startOf(0) < quote.end;
}

/** Adds what a document teaches about marked stretches, given models that find its reports. */
export function gatherSpeech(lesson: Lesson, models: QuoteModels, into: Examples): void {
  const { document, teaches } = lesson;
  if (teaches !== 'everything') return;
  const mentions = document.mentions ?? [];
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
    const right =
      (stretch.pieces ?? [stretch]).some(({ start, end }) => said.has(`${start} ${end}`)) ||
      said.has(`${stretch.start} ${stretch.end}`);
    into.speech.push({ alternatives: [{ features: [['speech', features]], right }], ...countedAs(lesson) });
  }
}

/** Sentences that go on with a report, told from those that do not, each after what was truly reported last. */
function learnContinued(
  views: readonly SentenceView[],
  layer: Layer,
  gold: readonly GoldQuote[],
  direct: ReadonlyMap<number, DirectFinding>,
  into: Examples,
  lesson: Lesson,
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
    if ((!touched || whole?.cue === null) && mayContinue(view) && !whole?.optional) {
      const context: LastReport | null = last && {
        kind: last.kind,
        distance: index - last.sentence,
        sameParagraph: last.paragraph === paragraph,
      };
      const features = continuedFeatures(view, context, candidatesOf(view).length);
      into.continued.push({
        alternatives: [{ features: [['continued', features]], right: whole !== undefined }],
        ...countedAs(lesson),
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
