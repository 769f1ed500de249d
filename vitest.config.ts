import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** They wait for programs that they have started. */
const WAITING = /\/test\/(?:faults|discord\/(?:changing|forgetting|process)|preparing\/kept|packaging)\.test\.ts$/;

/** Begins with those that wait, so that nothing is left in the end but to wait for them. */
class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isWaiting = ({ moduleId }: TestSpecification) => WAITING.test(moduleId);
    return [...sorted.filter(isWaiting), ...sorted.filter((file) => !isWaiting(file))];
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/built.ts'],
    setupFiles: ['test/setup.ts'],
    // What is made of the article and of tables is made once, instead of again for each file.
    isolate: false,
    // One more than there are cores: some tests do nothing but wait for programs that they have started.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: WaitingFirst },
    // A busy machine takes its time to start a program.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
