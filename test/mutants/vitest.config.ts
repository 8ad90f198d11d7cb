import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    // More cases than in the quick run: what they let through is counted.
    env: { RUNS: '0.1' },
    setupFiles: ['test/setUp.ts', 'test/mutants/steady.ts'],
    // A mutant gets a thread of its own; within it no file leaves anything to the next, as in every run here.
    isolate: false,
    // What is too slow is Stryker's to say.
    testTimeout: 300_000,
    include: ['test/rules/**/*.test.ts', 'test/{judging,diagram,completion}/**/*.test.ts'],
    // Integer programs and frameworks that are too tangled are slow to go through, and the other tests hold the answers.
    exclude: ['test/completion/answerPlan.solvers.test.ts', 'test/completion/effort.test.ts'],
  },
});
