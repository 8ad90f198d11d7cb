import type { Reporter, TestModule } from 'vitest/node';

declare module 'vitest' {
  interface TaskMeta {
    /** The browser that the test ran in, with its version. */
    engine?: string;
  }
}

/** Ends a run with one line that says which engines ran, and one that counts. */
export class RanIn implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const engines = [...new Set(tests.flatMap((test) => test.meta().engine ?? []))];
    const missing = modules
      .flatMap((module) => [...module.children.suites()])
      .filter((suite) => [...suite.children.allTests()].every((test) => test.meta().engine === undefined))
      .map(({ name }) => `${name}: not here`);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    process.stdout.write(`\nRan in ${[...engines, ...missing].join(', ')}\n`);
    process.stdout.write(`${count('passed')} passed, ${count('failed')} failed\n`);
  }
}
