// npm run bench                            every figure, as a table
// npm run bench -- tap                     only bench files whose name has "tap" in it
// npm run --silent bench -- --json         { name: { value, unit, goal, met } } and nothing else on stdout
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

process.env.NODE_ENV = 'production';
const wantsJson = process.argv.includes('--json');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

/** Bundled as a production build is, so that figures are those of the code users run; beside the packages it imports. */
async function bundleBenches(outDir) {
  const names = readdirSync('test/bench')
    .filter((name) => name.endsWith('.bench.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      rolldownOptions: { input: Object.fromEntries(names.map((name) => [name, resolve(`test/bench/${name}.ts`)])) },
    },
  });
  return names.map((name) => pathToFileURL(resolve(outDir, `${name}.js`)).href);
}

/** In a process of its own: what one bench leaves in memory, and taught the compiler, is not measured in the next. */
function measure(file) {
  const code = `const { default: bench } = await import(${JSON.stringify(file)});
    process.stderr.write(bench.name + ' …\\n');
    process.send(await bench.run(), () => process.exit());`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: ['ignore', 2, 2, 'ipc'] });
  return new Promise((done, fail) => {
    child.on('message', done);
    child.on('exit', (status) => fail(new Error(`${file} ended with ${status}`)));
  });
}

const isMet = ({ value, goal, better }) => {
  if (goal === null) return null;
  return better === 'higher' ? value >= goal : value <= goal;
};

const showNumber = (value) =>
  value.toLocaleString('en-GB', value >= 1000 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 });

function printTable(figures) {
  const rows = figures.map((figure) => {
    const goal = figure.goal === null ? '' : `${figure.better === 'higher' ? '≥' : '≤'} ${showNumber(figure.goal)}`;
    const met = { true: 'met', false: 'MISSED', null: '' }[isMet(figure)];
    return [figure.name, showNumber(figure.value), figure.unit, goal, met];
  });
  const table = [['figure', 'value', 'unit', 'goal', ''], ...rows];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  for (const row of table) {
    const cells = row.map((cell, column) => (column === 1 ? cell.padStart(widths[1]) : cell.padEnd(widths[column])));
    process.stdout.write(`${cells.join('  ').trimEnd()}\n`);
  }
}

const outDir = mkdtempSync(join('node_modules', '.bench-'));
const figures = [];
try {
  for (const file of await bundleBenches(outDir)) {
    try {
      figures.push(...(await measure(file)));
    } catch (error) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(outDir, { recursive: true, force: true });
}

if (wantsJson) {
  const report = figures.map((figure) => {
    const { name, value, unit, goal } = figure;
    return [name, { value, unit, goal, met: isMet(figure) }];
  });
  process.stdout.write(`${JSON.stringify(Object.fromEntries(report), null, 2)}\n`);
} else {
  printTable(figures);
}
