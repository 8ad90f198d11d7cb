import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { buildForProduction } from '../e2e/productionBuild.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built app. */
    appFolder: string;
    /** Questions for the page, as one script. */
    inPage: string;
  }
}

async function bundleQuestions(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
    build: { write: false, lib: { entry: 'test/engines/inPage.ts', formats: ['iife'], name: 'questions' } },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('Nothing was bundled.');
  return bundle.output[0].code;
}

/** Builds the app once for all engines, and what the journeys put into its pages. */
export default async function setUpEngines(project: TestProject): Promise<() => Promise<void>> {
  const [app, inPage] = await Promise.all([buildForProduction(), bundleQuestions()]);
  project.provide('appFolder', app.folder);
  project.provide('inPage', inPage);
  return () => app.remove();
}
