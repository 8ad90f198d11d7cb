import { defineConfig } from 'vitest/config';
import { RanIn } from './ranIn.ts';

export default defineConfig({
  test: {
    include: ['test/engines/*.spec.ts'],
    globalSetup: 'test/engines/setUpEngines.ts',
    reporters: ['verbose', new RanIn()],
    // Against what never ends; a busy machine takes its time.
    testTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    hookTimeout: 120_000,
  },
});
