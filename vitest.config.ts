import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/prepared-article.ts'],
    setupFiles: ['test/setup.ts'],
    // What is made of the article and of tables is made once, instead of again for each file.
    isolate: false,
    // One more than there are cores: some tests do nothing but wait for programs that they have started.
    maxWorkers: availableParallelism() + 1,
    // A busy machine takes its time to start a program.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
