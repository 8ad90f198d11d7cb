import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface ProductionBuild {
  readonly folder: string;
  remove(): Promise<void>;
}

/**
 * Builds what users get, with these options of `vite build`, into a folder of its own, so that two runs at a time do
 * not empty each other's. In a process of its own, because a test runner's `NODE_ENV` would put the development React into the build.
 */
export async function buildForProduction(...options: readonly string[]): Promise<ProductionBuild> {
  const folder = await mkdtemp(join(tmpdir(), 'unit-planner-'));
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', ...options, '--logLevel', 'warn', '--outDir', folder], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
