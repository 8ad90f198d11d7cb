import { buildForProduction } from './productionBuild.ts';
import { serveStatic } from './staticServer.ts';

/** Playwright's global set-up: builds and serves the app under a sub-path; the tests read its address from APP_ADDRESS, its files from APP_FOLDER. */
export default async function serveBuild(): Promise<() => Promise<void>> {
  const build = await buildForProduction();
  const server = await serveStatic(build.folder);
  process.env['APP_ADDRESS'] = server.address;
  process.env['APP_FOLDER'] = build.folder;
  return async () => {
    await server.close();
    await build.remove();
  };
}
