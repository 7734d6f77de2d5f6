import type { Mention } from '../entities/mention';
import type { Language } from '../text/language';
import { byPosition, type Span } from '../text/span';
import type { Tokens } from '../text/tokens';
import { decide, weigh } from './decide';
import { findDirect } from './direct';
import { findIndirect } from './indirect';
import { joinInterrupted } from './join';
import { readLayers } from './layers';
import { findMarked, type Marked } from './marked';
import type { Quote } from './quote';
import { MODELS, type QuoteModels } from './reported/models';
import { readScene } from './scene';

/** The quotes in a text, in reading order. `mentions` are the names among which speakers are sought. */
export function findQuotes(
  tokens: Tokens,
  mentions: readonly Mention[],
  language: Language,
  models: QuoteModels = MODELS[language],
): Quote[] {
  const scene = readScene(tokens, mentions, language);
  const marked = findMarked(tokens, language);
  const layers = readLayers(scene, marked);
  const candidates = findDirect(scene, marked, layers);
  const indirect = findIndirect(scene, marked, layers, candidates, models);
  const direct = decide(weigh(scene, marked, candidates, indirect), models);
  const speech = new Set<number>();
  const behind = new Set<number>();
  for (const finding of direct.values()) {
    if (!finding.speech) continue;
    speech.add(finding.marked);
    if (finding.how === 'after') behind.add(finding.marked);
  }
  const joined = joinInterrupted(scene, marked, layers, behind, speech);
  const continued = new Set([...joined.values()].flat());
  const quotes: Quote[] = [];
  marked.forEach((stretch, index) => {
    const finding = direct.get(index);
    if (!finding?.speech || continued.has(index)) return;
    const parts = [index, ...(joined.get(index) ?? [])].map((part) => marked[part] as Marked);
    const spans = parts.flatMap((part) => part.pieces ?? [{ start: part.start, end: part.end }]);
    const end = (parts.at(-1) as Marked).end;
    const textOf = (start: number, end: number) => ({ start, end, text: tokens.text.slice(start, end) });
    const mention = mentions[finding.mention];
    quotes.push({
      ...textOf(stretch.start, end),
      kind: 'direct',
      ...(spans.length > 1 ? { spans } : {}),
      speaker: finding.speaker && textOf(finding.speaker.start, finding.speaker.end),
      speakerMention: mention ? { start: mention.start, end: mention.end } : null,
      cue: finding.cue && textOf(finding.cue.start, finding.cue.end),
      confidence: finding.confidence,
    });
  });
  for (const finding of indirect) {
    const mention = mentions[finding.mention];
    const textOf = ({ start, end }: Span) => ({ start, end, text: tokens.text.slice(start, end) });
    quotes.push({
      ...textOf(finding),
      kind: 'indirect',
      ...(finding.spans.length > 1 ? { spans: finding.spans } : {}),
      speaker: finding.speaker && textOf(finding.speaker),
      speakerMention: mention ? { start: mention.start, end: mention.end } : null,
      cue: finding.cue && textOf(finding.cue),
      confidence: finding.confidence,
    });
  }
  return quotes.sort(byPosition);
}
