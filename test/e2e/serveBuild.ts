import { buildForProduction } from './productionBuild.ts';
import { serveStatic } from './staticServer.ts';

async function serve(config?: string) {
  const build = await buildForProduction(config);
  const server = await serveStatic(build.folder);
  const stop = async () => {
    await server.close();
    await build.remove();
  };
  return { address: server.address, folder: build.folder, stop };
}

/**
 * Playwright's global set-up: builds and serves the app under a sub-path, and once more with a made-up language in the
 * place of Welsh. The tests read the addresses from APP_ADDRESS and MADE_UP_ADDRESS, the app's files from APP_FOLDER.
 */
export default async function serveBuild(): Promise<() => Promise<void>> {
  const [app, madeUp] = await Promise.all([serve(), serve('test/i18n/pseudo/vite.config.ts')]);
  process.env['APP_ADDRESS'] = app.address;
  process.env['APP_FOLDER'] = app.folder;
  process.env['MADE_UP_ADDRESS'] = madeUp.address;
  return async () => {
    await app.stop();
    await madeUp.stop();
  };
}
