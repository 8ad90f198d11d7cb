// Everything `npm test` checks, cheapest first; `--full` tries every property with all its cases. A failing step does
// not hide what the later ones would say.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

if (process.argv.includes('--full')) process.env.FULL = '1';

const steps = [
  { script: 'test:types' },
  { script: 'test:lint' },
  { script: 'test:format' },
  {
    script: 'test:spec',
    report: 'reports/spec.json',
    read: ({ numPassedTests, numFailedTests, testResults }) => ({
      passed: numPassedTests,
      failed: numFailedTests,
      remarks: testResults.flatMap(({ assertionResults }) =>
        assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => `failed: ${fullName}`),
      ),
    }),
  },
  {
    script: 'test:browser',
    report: 'reports/browser.json',
    read: ({ stats, suites }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      remarks: suites
        .flatMap(specsIn)
        .flatMap(({ title, tests: [{ projectName, status }] }) =>
          status in outcomes ? [`${outcomes[status]}: ${title} (${projectName})`] : [],
        ),
    }),
  },
];

/** Of browser tests, where they did not simply pass. */
const outcomes = { unexpected: 'failed', flaky: 'passed at the second try only' };
const specsIn = ({ specs, suites = [] }) => [...specs, ...suites.flatMap(specsIn)];

/** Tests passed and failed, as the runner reported them; null where it did not get so far. */
function readReport({ report, read }) {
  try {
    return read(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return null;
  }
}

/** A step without a report is one check; a step that failed has at least one failure, whatever its report says. */
function countChecks(step, succeeded) {
  const { passed, failed, remarks } = (step.report && readReport(step)) ?? {
    passed: succeeded ? 1 : 0,
    failed: 0,
    remarks: [],
  };
  return { script: step.script, passed, failed: succeeded ? failed : Math.max(failed, 1), remarks };
}

function runStep(step) {
  process.stdout.write(`\n── ${step.script}\n`);
  const { status } = spawnSync(`npm run --silent ${step.script}`, { stdio: 'inherit', shell: true });
  return countChecks(step, status === 0);
}

rmSync('reports', { recursive: true, force: true });
mkdirSync('reports');
const results = steps.map(runStep);

process.stdout.write('\n');
for (const { script, passed, failed, remarks } of results) {
  process.stdout.write(`${failed > 0 ? '✗' : '✓'} ${script}: ${passed} passed, ${failed} failed\n`);
  for (const remark of remarks) process.stdout.write(`    ${remark}\n`);
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
