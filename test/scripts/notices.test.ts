import { expect, it } from 'vitest';
import { bundledPackages, notices } from '../../scripts/notices.mjs';

const metafile = (...inputs: string[]) => ({
  inputs: {},
  outputs: {
    'dist/a.js': {
      bytes: 1,
      imports: [],
      exports: [],
      inputs: Object.fromEntries(inputs.map((input) => [input, { bytesInOutput: 1 }])),
    },
  },
});

it('bundledPackages names each package once, nested and scoped ones too', () => {
  const files = ['src/a.ts', 'node_modules/franc/index.js', 'node_modules/franc/data.js'];
  const nested = ['node_modules/@a/b/node_modules/c/index.js', 'node_modules/@a/b/lib/index.js'];
  expect(bundledPackages([metafile(...files), metafile(...nested)])).toEqual([
    'node_modules/@a/b',
    'node_modules/@a/b/node_modules/c',
    'node_modules/franc',
  ]);
});

it('notices have the licence of each package, also of one that only names it', async () => {
  const text = await notices([metafile('node_modules/uuid/dist/index.js', 'node_modules/franc/index.js')]);
  expect(text).toMatch(/^uuid \d+\.\d+\.\d+ \(MIT\)$/m);
  expect(text).toMatch(/^franc .*\n\nCopyright \(c\) Titus Wormer/m);
  expect(text.match(/Permission is hereby granted/g)).toHaveLength(2);
});
