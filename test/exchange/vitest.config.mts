import { defineConfig } from 'vitest/config';

// Each test starts a program of its own: few at a time, and time enough for a Java that is not warm. The files share their
// modules, so that the samples are analysed once.
export default defineConfig({
  test: {
    include: ['test/exchange/**/*.test.ts'],
    globalSetup: 'test/support/temporaryFiles.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    isolate: false,
  },
});
