import type { Tokens } from '../../text/tokens';

// Longer quotations are speech; shorter ones are often titles.
const LONGEST = 7;
const MARKS = new Set([...'"„“”«»‘’‚\'`'].map((mark) => mark.charCodeAt(0)));

/** Where tokens stand within short quotations. */
export interface QuotedPlaces {
  /** Of each token between two quotation marks close together, the quotation's length and the token's place; 0 elsewhere. */
  readonly places: Uint8Array;
  /** Of each such token, how many tokens before it the opening mark stands, and how many after it the closing one. */
  readonly toOpening: Uint8Array;
  readonly toClosing: Uint8Array;
}

/** Finds short quotations, whatever their marks; a mark that finds no partner near it is passed over. */
export function quotedPlaces({ text, starts, ends, count }: Tokens): QuotedPlaces {
  const places = new Uint8Array(count);
  const toOpening = new Uint8Array(count);
  const toClosing = new Uint8Array(count);
  let opened = -1;
  for (let token = 0; token < count; token++) {
    const start = starts[token] as number;
    const length = (ends[token] as number) - start;
    // '' and ,, are quotation marks in older texts.
    const isMark = length <= 2 && (MARKS.has(text.charCodeAt(start)) || text.slice(start, start + length) === ',,');
    if (!isMark) continue;
    const inside = token - opened - 1;
    if (opened >= 0 && inside > 0 && inside <= LONGEST) {
      for (let at = opened + 1; at < token; at++) {
        const place = inside === 1 ? 0 : at === opened + 1 ? 1 : at === token - 1 ? 3 : 2;
        places[at] = 1 + inside * 4 + place;
        toOpening[at] = at - opened;
        toClosing[at] = token - at;
      }
      opened = -1;
    } else opened = token;
  }
  return { places, toOpening, toClosing };
}
