import { overlaps, type Span } from '../../core/text/span';

/** Counts of right, false and missed, from which precision, recall and F1 follow. */
export class Score {
  right = 0;
  wrong = 0;
  missed = 0;

  add(other: Score): void {
    this.right += other.right;
    this.wrong += other.wrong;
    this.missed += other.missed;
  }

  get precision(): number {
    return this.right / (this.right + this.wrong);
  }

  get recall(): number {
    return this.right / (this.right + this.missed);
  }

  get f1(): number {
    return (2 * this.right) / (2 * this.right + this.wrong + this.missed);
  }
}

export interface Typed extends Span {
  readonly type: string;
}

/** Whether a found mention is right, wrong, or meets an optional one and does not count. */
export type Verdict = 'right' | 'wrong' | 'ignored';

/** Judges each found mention against the gold ones: span and type exact. */
export function judge(found: readonly Typed[], gold: readonly (Typed & { optional?: boolean })[]): Verdict[] {
  const required = new Set(gold.filter((mention) => !mention.optional).map(key));
  const optional = gold.filter((mention) => mention.optional);
  return found.map((mention) => {
    if (required.has(key(mention))) return 'right';
    return optional.some((other) => overlaps(other, mention)) ? 'ignored' : 'wrong';
  });
}

/** Scores found mentions against gold ones: span and type exact, optional ones counting neither way. */
export function scoreMentions(found: readonly Typed[], gold: readonly (Typed & { optional?: boolean })[]): Score {
  const verdicts = judge(found, gold);
  const score = new Score();
  score.right = new Set(found.filter((_, i) => verdicts[i] === 'right').map(key)).size;
  score.wrong = verdicts.filter((verdict) => verdict === 'wrong').length;
  score.missed = gold.filter((mention) => !mention.optional).length - score.right;
  return score;
}

function key({ start, end, type }: Typed): string {
  return `${start} ${end} ${type}`;
}
