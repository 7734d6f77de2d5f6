import { overlaps, type Span } from '../../../core/text/span';
import type { Fate } from './draft';

/** How one method did on one kind of change, in numbers of annotations. */
export class Tally {
  all = 0;
  /** Annotations all of whose text is still there. */
  survivors = 0;
  survivorsRight = 0;
  survivorsOrphaned = 0;
  /** Put where their text is not, whether it survives or not. */
  wrong = 0;

  add(other: Tally): void {
    this.all += other.all;
    this.survivors += other.survivors;
    this.survivorsRight += other.survivorsRight;
    this.survivorsOrphaned += other.survivorsOrphaned;
    this.wrong += other.wrong;
  }

  /** Counts one annotation: `fate` is the truth, `place` what the method says. `text` is the changed text. */
  count(fate: Fate, place: Span | null, text: string): void {
    this.all++;
    const survives = fate.isIntact;
    if (survives) this.survivors++;
    if (survives && place === null) this.survivorsOrphaned++;
    else if (survives && place !== null && sameWords(place, fate.place as Span, text)) this.survivorsRight++;
    else if (place !== null && !isAcceptable(fate, place, survives)) this.wrong++;
  }
}

/** The same but for blank space at the edges. */
function sameWords(a: Span, b: Span, text: string): boolean {
  const trim = ({ start, end }: Span): string => {
    const words = text.slice(start, end);
    return `${start + words.length - words.trimStart().length}:${start + words.trimEnd().length}`;
  };
  return trim(a) === trim(b);
}

/** An annotation whose text was edited may stand where what is left of it stands, and nowhere else. */
function isAcceptable(fate: Fate, place: Span, survives: boolean): boolean {
  return !survives && fate.place !== null && overlaps(fate.place, place);
}
