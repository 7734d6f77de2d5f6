import type { SentenceView } from './sentenceView';

/** Whether a clause ends at a position: a comma, colon, dash, bracket or marked stretch. */
export function isClauseBreak(view: SentenceView, at: number): boolean {
  if (view.isMarked(at)) return true;
  if (!view.isPunctuation(at)) return false;
  const sign = view.word(at);
  // Konto-, Post- und Telefondaten: a comma behind half a compound parts no clauses.
  if (sign === ',' && view.word(at - 1).endsWith('-')) return false;
  if (sign === ',' || sign === ';' || sign === ':' || sign === '(' || sign === ')' || sign === '…') return true;
  return (sign === '–' || sign === '—' || sign === '-') && view.startOf(at) > view.endOf(at - 1);
}

/** Where the clause ends that goes on at `from`: the first break from there on, at most `limit`. */
export function clauseEnd(view: SentenceView, from: number, limit = view.length): number {
  let end = from;
  while (end < limit && !isClauseBreak(view, end)) end++;
  return end;
}

/** The first position of the clause that `at` stands in. */
export function clauseStart(view: SentenceView, at: number): number {
  let start = at;
  while (start > 0) {
    const insertion = view.word(start - 1) === ')' ? openingBracket(view, start - 1) : -1;
    if (insertion > 0) start = insertion;
    else if (isClauseBreak(view, start - 1) && !isFragment(view, start - 1)) break;
    else start--;
  }
  return start;
}

// Jan Smit (CDA) zei: what stands in brackets within a clause is short.
const MAX_IN_BRACKETS = 6;

/** Where the bracket opens that closes at a position, -1 where that is too far off. */
function openingBracket(view: SentenceView, at: number): number {
  for (let open = at - 1; open >= Math.max(0, at - MAX_IN_BRACKETS); open--) if (view.word(open) === '(') return open;
  return -1;
}

/** A quoted word or phrase within a clause: das Weiße Haus als „substanzielle“ Sitzung bezeichnete. */
function isFragment(view: SentenceView, at: number): boolean {
  if (at === 0 || !view.isMarked(at) || view.isPunctuation(at - 1)) return false;
  return view.word(at + 1) !== ',' && !FINAL_SIGNS.has(view.lastSign(at));
}

const FINAL_SIGNS = new Set([',', '.', '!', '?', '…']);
