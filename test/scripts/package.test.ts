import { expect, it } from 'vitest';
import { namedFiles } from '../../scripts/package.mjs';

it('namedFiles finds the files that a manifest names, at every depth', () => {
  const manifest = {
    main: './dist/extension.js',
    scripts: { build: 'node scripts/build.mjs' },
    contributes: { views: { a: [{ icon: 'media/icon.svg' }] }, jsonValidation: [{ url: './media/a.schema.json' }] },
  };
  expect(namedFiles(manifest)).toEqual(['dist/extension.js', 'media/icon.svg', 'media/a.schema.json']);
});
