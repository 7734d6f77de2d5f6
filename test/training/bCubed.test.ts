import { describe, expect, it } from 'vitest';
import { bCubed } from '../../src/training/eval/bCubed';

/** Pairs of letters: the gold group and the found one. */
const items = (pairs: string) => pairs.split(' ').map((pair) => ({ gold: pair.charAt(0), found: pair.charAt(1) }));

describe('bCubed', () => {
  it('is 1 for the same groups under other names', () => {
    expect(bCubed(items('ax ax by'))).toEqual({ precision: 1, recall: 1, f1: 1, count: 3 });
  });

  it('loses precision where two are put together, recall where one is torn apart', () => {
    expect(bCubed(items('ax ax bx bx'))).toMatchObject({ precision: 0.5, recall: 1 });
    expect(bCubed(items('ax ax ay ay'))).toMatchObject({ precision: 1, recall: 0.5 });
  });
});
