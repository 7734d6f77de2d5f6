import { moveAmongSuggestions } from '../navigate/moves';
import type { Session } from '../session/session';
import type { Source, SourceMark } from '../session/source';
import { textIn } from './argument';

/**
 * Goes to the next suggestion where the command's argument says so (`{"after": "next"}`, as the keys of the annotating mode
 * do), past those that are being decided. At once, not when `decision` is written: the next key is for the next one.
 */
export function moveOn(
  session: Session,
  argument: unknown,
  source: Source,
  decided: readonly SourceMark[],
  decision: Promise<void>,
): void {
  session.walk.leave(source, decided, decision);
  if (textIn(argument, 'after') !== 'next' || source !== session.shownSource) return;
  const [first] = decided;
  if (first) moveAmongSuggestions(session, 1, first);
}
