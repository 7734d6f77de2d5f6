import type { Mention } from '../../../src/core/entities/mention';

/** The mentions of people in a text, each name wherever it first stands. */
export function people(text: string, names: readonly string[]): Mention[] {
  return names
    .flatMap((name): Mention[] => {
      const start = text.indexOf(name);
      return start < 0 ? [] : [{ start, end: start + name.length, text: name, type: 'PER', confidence: 1 }];
    })
    .sort((a, b) => a.start - b.start);
}
