import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{core,cli,node,training,scripts,editor}/**/*.test.ts'],
    globalSetup: 'test/support/temporaryFiles.ts',
    testTimeout: 30_000,
    // No module keeps state between calls, so the files can share threads: a third of the time.
    pool: 'threads',
    isolate: false,
  },
});
