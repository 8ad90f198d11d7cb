import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../e2e/findChromium.ts';
import { buildForProduction } from '../e2e/productionBuild.ts';
import { serveStatic } from '../e2e/staticServer.ts';

/** Builds and serves the app, opens a browser, and tidies up after the work, whatever becomes of it. */
export async function withBuiltApp<T>(work: (browser: Browser, address: string) => Promise<T>): Promise<T> {
  const build = await buildForProduction();
  const server = await serveStatic(build.folder);
  const browser = await chromium.launch(await findChromium());
  try {
    return await work(browser, server.address);
  } finally {
    await browser.close();
    await server.close();
    await build.remove();
  }
}
