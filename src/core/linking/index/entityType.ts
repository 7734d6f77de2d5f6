import type { Tally } from './tally';

/**
 * The type of an entity whose mentions are of these types: the most frequent one, a name's before an adjective's, for Chinese
 * and China are one entity. Empty where there are no mentions.
 */
export function entityType(types: Tally): string {
  const all = types.ranked();
  return all.find((type) => type !== 'NORP') ?? all[0] ?? '';
}
