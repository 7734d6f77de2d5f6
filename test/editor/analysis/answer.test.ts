import { expect, test } from 'vitest';
import { answer, Kept } from '../../../src/editor/analysis/answer';

test('patterns are checked without waiting for the models', async () => {
  const types = [{ id: 'CODE', patterns: ['X-\\d+', '(unclosed'] }];
  const forever = new Promise<never>(() => {});
  const answered = await answer({ kind: 'patterns', id: 7, types }, forever, new Kept());
  expect(answered).toMatchObject({ id: 7, result: [{ id: 'CODE' }] });
});
