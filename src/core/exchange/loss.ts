import { type Message, message, verbatim } from '../text/message';

/** Something that a format cannot hold. Shown to whoever exports, never silent. */
export interface Loss {
  /** Name of the document. */
  readonly document: string;
  /** What happens to it, as the end of a sentence that begins with a count: `quotes are left out`. */
  readonly reason: Message;
  /** The item's id, where one item is meant. */
  readonly item?: string;
}

/** One line a reason, in the words that `say` finds, the most frequent first: `12 × quotes are left out (a.txt, b.txt)`. */
export function summariseLosses(losses: readonly Loss[], say: (message: Message) => string): string[] {
  const byReason = new Map<string, { count: number; documents: Set<string> }>();
  for (const loss of losses) {
    const reason = say(loss.reason);
    const entry = byReason.get(reason) ?? { count: 0, documents: new Set<string>() };
    entry.count++;
    entry.documents.add(loss.document);
    byReason.set(reason, entry);
  }
  return [...byReason]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([reason, { count, documents }]) => `${count} × ${reason} (${say(abbreviate([...documents]))})`);
}

function abbreviate(names: readonly string[]): Message {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? message('{0} and {1} more', shown, names.length - 3) : verbatim(shown);
}
