import { expect, test } from 'vitest';
import { remembered } from '../../../src/core/text/remembered';

test('asks once for each key, whatever the answer', () => {
  const asked: string[] = [];
  const ask = remembered((key): string | undefined => {
    asked.push(key);
    return key === 'none' ? undefined : key.toUpperCase();
  });
  expect(['a', 'none', 'a', 'none', 'b'].map(ask)).toEqual(['A', undefined, 'A', undefined, 'B']);
  expect(asked).toEqual(['a', 'none', 'b']);
});
