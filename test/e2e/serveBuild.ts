import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildForProduction } from './productionBuild.ts';
import { serveStatic } from './staticServer.ts';

/** A page of the planner's own origin without the planner. */
const emptyPage = '<!doctype html><link rel="icon" href="data:,">';

/**
 * Playwright's global set-up: builds everything that is tested once and side by side. Serves the app under a sub-path,
 * and once more with a made-up language in the place of Welsh. The tests read the addresses from APP_ADDRESS and
 * MADE_UP_ADDRESS, the app's files from APP_FOLDER, and the planner in one file from ONE_FILE_FOLDER.
 */
export default async function serveBuild(): Promise<() => Promise<void>> {
  const builds = await Promise.all([
    buildForProduction(),
    buildForProduction('--config', 'test/i18n/pseudo/vite.config.ts'),
    buildForProduction('--mode', 'single'),
  ]);
  const [app, madeUp, oneFile] = builds;
  for (const { folder } of [app, madeUp]) await writeFile(join(folder, 'empty.html'), emptyPage);
  const servers = await Promise.all([serveStatic(app.folder), serveStatic(madeUp.folder)]);
  process.env['APP_ADDRESS'] = servers[0].address;
  process.env['APP_FOLDER'] = app.folder;
  process.env['MADE_UP_ADDRESS'] = servers[1].address;
  process.env['ONE_FILE_FOLDER'] = oneFile.folder;
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
    await Promise.all(builds.map((build) => build.remove()));
  };
}
