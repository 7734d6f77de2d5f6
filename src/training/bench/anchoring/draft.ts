import type { Span } from '../../../core/text/span';

/**
 * A text under edit that remembers, for each UTF-16 code unit, where in the original it comes from (-1: new). Edits are made
 * through it, so that where an annotation truly went is known from the edit itself, not guessed afterwards.
 */
export class Draft {
  readonly text: string;
  readonly origins: Int32Array;

  constructor(text: string, origins?: Int32Array) {
    this.text = text;
    this.origins = origins ?? Int32Array.from({ length: text.length }, (_, index) => index);
  }

  /** The pieces given, one after another: stretches of this text, and new text. */
  assemble(pieces: readonly (Span | string)[]): Draft {
    const parts: string[] = [];
    const origins: number[] = [];
    for (const piece of pieces) {
      if (typeof piece === 'string') {
        parts.push(piece);
        for (let i = 0; i < piece.length; i++) origins.push(-1);
      } else {
        parts.push(this.text.slice(piece.start, piece.end));
        for (let i = piece.start; i < piece.end; i++) origins.push(this.origins[i] as number);
      }
    }
    return new Draft(parts.join(''), Int32Array.from(origins));
  }

  /** Replaces each match by other text that stands for the same: it keeps the origin of the match's first unit. */
  respell(pattern: RegExp, replace: (match: string) => string): Draft {
    const parts: string[] = [];
    const origins: number[] = [];
    let from = 0;
    const copy = (to: number): void => {
      parts.push(this.text.slice(from, to));
      for (let i = from; i < to; i++) origins.push(this.origins[i] as number);
    };
    for (const match of this.text.matchAll(pattern)) {
      copy(match.index);
      const respelt = replace(match[0]);
      parts.push(respelt);
      for (let i = 0; i < respelt.length; i++) {
        origins.push(this.origins[match.index + Math.min(i, match[0].length - 1)] as number);
      }
      from = match.index + match[0].length;
    }
    copy(this.text.length);
    return new Draft(parts.join(''), Int32Array.from(origins));
  }

  /** Where the units of the original from `start` to `end` are now. */
  fate(span: Span): Fate {
    const images: number[] = [];
    const seen = new Set<number>();
    this.origins.forEach((origin, index) => {
      if (origin < span.start || origin >= span.end) return;
      images.push(index);
      seen.add(origin);
    });
    const first = images[0];
    const last = images.at(-1);
    const isWhole = seen.size === span.end - span.start;
    return {
      isIntact:
        isWhole &&
        images.every((at, index) => index === 0 || isFollowedBy(this.origins, images[index - 1] as number, at)),
      share: seen.size / (span.end - span.start),
      place: first === undefined || last === undefined ? null : { start: first, end: last + 1 },
    };
  }
}

function isFollowedBy(origins: Int32Array, at: number, next: number): boolean {
  return next === at + 1 && (origins[at] as number) <= (origins[next] as number);
}

/** What became of a span of the original. */
export interface Fate {
  /** Whether all of it is left, in order, and nothing has come in between. */
  readonly isIntact: boolean;
  /** How much of it is left, 0 to 1. */
  readonly share: number;
  /** From the first unit that is left to the last one. */
  readonly place: Span | null;
}
