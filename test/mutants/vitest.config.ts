import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['test/setUp.ts', 'test/mutants/steady.ts'],
    env: { FULL: '1' },
    // What is too slow is Stryker's to say.
    testTimeout: 300_000,
    include: ['test/rules/**/*.test.ts', 'test/{judging,diagram,completion}/**/*.test.ts'],
    // Integer programs are slow to solve, and the other tests hold the same answers.
    exclude: ['test/completion/answerPlan.solvers.test.ts'],
  },
});
