import type { Span } from './span';
import { TokenKind, type Tokens, tokenize } from './tokens';

/** How much text is looked through at a time. UTF-16 code units. */
const WINDOW = 4000;
/** Runs of capitalised words are cut after so many: a headline in title case is no name. */
const LONGEST_RUN = 6;

/**
 * The first run of capitalised words that begins at or after `offset` (UTF-16 code units) and that `isFree`: what may be a
 * name that nobody has marked. A single word at the start of a sentence is passed over, as every word is capitalised
 * there. `null` where there is none. Linear in the text that it looks through.
 */
export function nextCapitalisedRun(text: string, offset: number, isFree: (span: Span) => boolean): Span | null {
  for (let from = offset; from < text.length; ) {
    const end = windowEnd(text, from + WINDOW);
    const run = capitalisedRuns(text, from, end).find(
      (found) => isFree(found) && !(found.words === 1 && startsSentence(text, found.start)),
    );
    if (run) return { start: run.start, end: run.end };
    from = end;
  }
  return null;
}

/** The end of a window: behind a sign that no run of words goes across. */
function windowEnd(text: string, offset: number): number {
  const sign = /[\n,;!?]/g;
  sign.lastIndex = offset;
  const found = sign.exec(text);
  return found ? found.index + 1 : text.length;
}

interface Run extends Span {
  readonly words: number;
}

function capitalisedRuns(text: string, start: number, end: number): Run[] {
  const tokens = tokenize(text.slice(start, end));
  const runs: Run[] = [];
  let open: Run | undefined;
  for (let i = 0; i < tokens.count; i++) {
    const at = { start: start + (tokens.starts[i] ?? 0), end: start + (tokens.ends[i] ?? 0) };
    if (!isCapitalised(tokens, i)) {
      open = undefined;
    } else if (open && open.words < LONGEST_RUN && text.slice(open.end, at.start) === ' ') {
      open = { start: open.start, end: at.end, words: open.words + 1 };
      runs[runs.length - 1] = open;
    } else {
      open = { ...at, words: 1 };
      runs.push(open);
    }
  }
  return runs;
}

function isCapitalised({ text, starts, kinds }: Tokens, i: number): boolean {
  return kinds[i] === TokenKind.Word && /^\p{Lu}/u.test(text.slice(starts[i], (starts[i] ?? 0) + 2));
}

/** Whether a sentence begins at an offset: what stands before it ends one, or there is a line break or nothing before it. */
function startsSentence(text: string, offset: number): boolean {
  return /(?:^|\n|[.!?…:]["'”“’‘»«)\]]*\s+)["'”“’‘„‚»«([]*$/u.test(text.slice(Math.max(0, offset - 12), offset));
}
