// Everything `npm test` checks, side by side. `--full` tries everything: every property with all its cases, every journey
// and every state on both devices in both languages. A failing step does not hide what the others say.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

if (process.argv.includes('--full')) process.env.FULL = '1';

const types = { script: 'test:types' };
const lint = { script: 'test:lint' };
const format = { script: 'test:format' };
const spec = {
  script: 'test:spec',
  report: 'reports/spec.json',
  read: ({ numPassedTests, numFailedTests, testResults }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
    remarks: testResults.flatMap(({ assertionResults }) =>
      assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => `failed: ${fullName}`),
    ),
  }),
};
const browser = {
  script: 'test:browser',
  report: 'reports/browser.json',
  read: ({ stats, suites }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    remarks: suites
      .flatMap(specsIn)
      .flatMap(({ title, tests }) =>
        tests
          .filter(({ status }) => status === 'unexpected' || status === 'flaky')
          .map(({ projectName }) => `failed: ${title} (${projectName})`),
      ),
  }),
};

/** Steps of one lane wait for each other; the lanes do not. The journeys, which go two at a time, keep two cores busy to the end. */
const lanes = [[types, lint, format, browser], [spec]];

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

/** Says what the step said once it is over, so that steps beside each other do not talk across one another. */
function runStep(step) {
  const said = [];
  const child = spawn(`npm run --silent ${step.script}`, { shell: true });
  child.stdout.on('data', (words) => said.push(words));
  child.stderr.on('data', (words) => said.push(words));
  return new Promise((done) => {
    child.on('close', (status) => {
      process.stdout.write(`\n── ${step.script}\n`);
      process.stdout.write(Buffer.concat(said));
      done(countChecks(step, status === 0));
    });
  });
}

async function runLane(steps) {
  const results = [];
  for (const step of steps) results.push(await runStep(step));
  return results;
}

rmSync('reports', { recursive: true, force: true });
mkdirSync('reports');
const results = (await Promise.all(lanes.map(runLane))).flat();

process.stdout.write('\n');
for (const { script, passed, failed, remarks } of results) {
  process.stdout.write(`${failed > 0 ? '✗' : '✓'} ${script}: ${passed} passed, ${failed} failed\n`);
  for (const remark of remarks) process.stdout.write(`    ${remark}\n`);
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
