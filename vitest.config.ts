import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // The article is indexed once, instead of again for each file.
    isolate: false,
    maxWorkers: '100%',
    // A busy machine takes its time to start a program.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
