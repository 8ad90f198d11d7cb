import { readFileSync, readdirSync } from 'node:fs';
import type { TestProjectConfiguration } from 'vitest/config';

/** Tests that need a page say so in their first line. */
const inPage = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .filter((path) => /\.test\.tsx?$/.test(path))
  .filter((path) => readFileSync(path, 'utf8').startsWith('// @vitest-environment jsdom'));

/**
 * Two kinds of tests, so that each worker sets its environment up once. Neither is isolated: a file finds the modules
 * that the one before it loaded, and has to leave nothing else behind.
 */
export const projects: TestProjectConfiguration[] = [
  { extends: true, test: { name: 'node', include: ['test/**/*.test.{ts,tsx}'], exclude: inPage } },
  {
    extends: true,
    test: {
      name: 'page',
      environment: 'jsdom',
      // A page is much that lives briefly: with more room for it less time goes into clearing up.
      execArgv: ['--max-semi-space-size=32'],
      include: inPage,
      setupFiles: ['test/setUp.ts', 'test/setUpPage.ts'],
    },
  },
];
