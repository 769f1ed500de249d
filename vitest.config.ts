import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // A busy machine takes its time to start a program.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
