import type { About } from '../../graph';

// A selection's Description is what QualCoder and MAXQDA show as its memo: the decision in brackets, then the notes once
// more, since these programs do not look for the notes of a selection elsewhere.

/** The text of a Description; empty where there is nothing to say. */
export function describe({ status, confidence, notes }: About): string {
  const decision =
    status === 'made' && confidence === null ? [] : [status, ...(confidence === null ? [] : [confidence])];
  const head = decision.length > 0 ? [`[${decision.join(' ')}]`] : [];
  return [...head, ...notes.map(({ text }) => text)].join('\n');
}

/** The decision that `describe` wrote, and the rest of the text. */
export function readDescription(text: string): Pick<About, 'origin' | 'status' | 'confidence'> & { rest: string } {
  const found = /^\[(made|accepted|corrected|rejected|suggested)(?: ([\d.e-]+))?\]\n?/.exec(text);
  if (!found) return { origin: 'person', status: 'made', confidence: null, rest: text };
  const confidence = found[2] === undefined ? null : Number(found[2]);
  const status = found[1] as About['status'];
  const isProbability = confidence !== null && confidence >= 0 && confidence <= 1;
  return {
    origin: status === 'suggested' ? 'machine' : 'person',
    status,
    confidence: isProbability ? confidence : null,
    rest: text.slice(found[0].length),
  };
}
