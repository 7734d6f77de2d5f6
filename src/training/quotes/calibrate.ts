import { findQuotes } from '../../core/quotes/findQuotes';
import type { Quote } from '../../core/quotes/quote';
import type { Calibration } from '../../core/quotes/reported/models';
import { hashString } from '../../core/text/hash';
import { LANGUAGES, type Language } from '../../core/text/language';
import { sameSpan } from '../../core/text/span';
import { tokenize } from '../../core/text/tokens';
import { commonShare } from '../eval/quoteScore';
import type { GoldDocument } from '../eval/quoteSets';
import { calibrationCurve, type Outcome } from '../tagger/calibrate';
import type { Lesson } from './lessons';
import { trainedModels } from './models';

const FOLDS = 3;

/** For each language and kind of quote the curve from what the models say to how often it is right, by cross-validation. */
export function calibrate(lessons: readonly Lesson[]): Record<Language, Calibration> {
  const outcomes = new Map<string, Outcome[]>();
  const of = (language: Language, kind: Quote['kind']): Outcome[] => {
    const key = `${language} ${kind}`;
    const known = outcomes.get(key) ?? [];
    outcomes.set(key, known);
    return known;
  };
  for (let fold = 0; fold < FOLDS; fold++) {
    const isKept = ({ document, teaches }: Lesson) =>
      teaches === 'everything' && hashString(`${document.id} calibration`) % FOLDS === fold;
    const models = trainedModels(lessons.filter((lesson) => !isKept(lesson)));
    for (const { document } of lessons.filter(isKept)) {
      const { text, language } = document;
      for (const quote of findQuotes(tokenize(text, language), document.mentions ?? [], language, models[language])) {
        const right = isRight(document, quote);
        if (right !== null) of(language, quote.kind).push({ probability: quote.confidence, right });
      }
    }
  }
  return Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      {
        direct: rounded(calibrationCurve(of(language, 'direct'))),
        indirect: rounded(calibrationCurve(of(language, 'indirect'))),
      },
    ]),
  ) as Record<Language, Calibration>;
}

/** `null` where the annotators leave it open. */
function isRight(document: GoldDocument, quote: Quote): boolean | null {
  const same = document.quotes.filter(
    (gold) =>
      gold.kind === quote.kind && (quote.kind === 'direct' ? sameSpan(gold, quote) : commonShare(gold, quote) >= 0.8),
  );
  if (same.some(({ optional }) => optional)) return null;
  return same.length > 0;
}

function rounded(points: ReturnType<typeof calibrationCurve>): Calibration['direct'] {
  const three = (value: number) => Math.round(value * 1000) / 1000;
  return points.map(({ raw, right }) => ({ raw: three(raw), right: three(right) }));
}
