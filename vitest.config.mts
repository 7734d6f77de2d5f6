import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/{core,cli,node,training,scripts,editor}/**/*.test.ts'], testTimeout: 30_000 },
});
