import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig } from 'vitest/config';
import { projects } from './test/projects.ts';

const policyTag = /<meta\s+http-equiv="Content-Security-Policy"[^>]*>/;

const withoutPolicy = (html: string) => html.replace(policyTag, '');

/** From a disk nothing is kept of the planner's files, so there is nothing to drop. */
const withoutWatch = (html: string) => html.replace('<script src="/start.js"></script>', '');

/** The development server itself injects inline scripts and styles, which the page's content security policy forbids. */
const withoutPolicyWhileDeveloping = {
  name: 'without-policy-while-developing',
  apply: 'serve' as const,
  transformIndexHtml: withoutPolicy,
};

/** Where the build goes, which only the command line may know. */
let outDir = '';
const rememberOutDir = {
  name: 'remember-out-dir',
  configResolved: ({ root, build }: { root: string; build: { outDir: string } }) => {
    outDir = resolve(root, build.outDir);
  },
};

const integrityOf = (content: string | Uint8Array) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** Everything the app is made of is there offline from the first visit on; an update waits until the reader takes it. */
const offline = VitePWA({
  registerType: 'prompt',
  // `src/app/serviceWorker.ts` registers it, so that no inline script is needed.
  injectRegister: null,
  manifest: false,
  strategies: 'injectManifest',
  srcDir: 'src/app',
  filename: 'sw.ts',
  injectManifest: {
    injectionPoint: 'self.filesOfTheBuild',
    globPatterns: ['**/*.{html,js,css,svg,png,woff2,webmanifest,json}'],
    // Hosts answer with it for what is not there, with the status to match.
    // What a host puts beside the planner may change without a new build.
    globIgnores: ['404.html', 'frameworks/**'],
    maximumFileSizeToCacheInBytes: 5 * 1024 * 1024,
    manifestTransforms: [
      (entries) => ({
        manifest: entries.map((entry) => ({ ...entry, integrity: integrityOf(readFileSync(join(outDir, entry.url))) })),
        warnings: [],
      }),
    ],
  },
});

/** For a large spreadsheet a worker would be started from text, which no page with a policy may do: it would never end. */
const packOnThePage = {
  name: 'pack-on-the-page',
  transform: {
    filter: { id: /(?:write|read)-excel-file[\\/]modules[\\/]zip[\\/](?:zipTo|unzipFrom)ArrayBuffer\.js$/ },
    handler: (code: string) => ({
      code: code.replace(
        /import \{ (zip|unzip) \} from 'fflate';/,
        "import { $1Sync } from 'fflate'; const $1 = (files, done) => done(null, $1Sync(files));",
      ),
      map: null,
    }),
  },
};

/** Hashes of the page's own scripts or styles. One pass over both: a script may hold words that look like a style. */
const hashesOf = (html: string, wanted: 'script' | 'style') =>
  [...html.matchAll(/<(script|style)(?:\s[^>]*)?>([\s\S]*?)<\/\1>/g)]
    .filter(([, tag]) => tag === wanted)
    .map(
      ([, , content]) =>
        `'sha256-${createHash('sha256')
          .update(content ?? '')
          .digest('base64')}'`,
    )
    .join(' ');

/** One file has its script and styles within it: the policy names them by their hashes and lets nothing else run. */
const policyOfOneFile = {
  name: 'policy-of-one-file',
  enforce: 'post' as const,
  transformIndexHtml: { order: 'pre' as const, handler: (html: string) => withoutWatch(withoutPolicy(html)) },
  generateBundle: {
    order: 'post' as const,
    handler(_: unknown, bundle: Record<string, { type: string; source?: string | Uint8Array }>) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('No page to put a policy on');
      // The worker's file: from a disk no page may start one.
      for (const name of Object.keys(bundle)) if (name !== 'index.html') Reflect.deleteProperty(bundle, name);
      const icon = readFileSync(new URL('./public/icon.svg', import.meta.url)).toString('base64');
      const html = String(page.source)
        .replace(/\s*<link rel="(?:manifest|apple-touch-icon)"[^>]*>/g, '')
        .replace(/<link rel="icon"[^>]*>/, `<link rel="icon" href="data:image/svg+xml;base64,${icon}" />`);
      const policy = `default-src 'none'; script-src ${hashesOf(html, 'script')}; style-src ${hashesOf(html, 'style')}; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
      page.source = html.replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${policy}" />`);
    },
  },
};

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** A module and all it needs before it runs. */
function reachedFrom(root: string, graph: ModuleGraph, reached = new Set<string>()): Set<string> {
  reached.add(root);
  for (const id of graph.getModuleInfo(root)?.importedIds ?? []) if (!reached.has(id)) reachedFrom(id, graph, reached);
  return reached;
}

const sourceOf = (name: string) => resolve(import.meta.dirname, 'src/app', name);

/**
 * All that the first screen is made of, in one file, and in another all that reads and changes plans: as a hundred small
 * ones they are a tenth larger and take longer to fetch. What the entry needs stays out of them, so that they are asked
 * for at once.
 */
const filesOfTheStart = () => {
  let files: [name: string, modules: Set<string>][] | undefined;
  return (id: string, graph: ModuleGraph) => {
    files ??= [
      ['', reachedFrom(sourceOf('main.tsx'), graph)],
      ['firstScreen', reachedFrom(sourceOf('showApp.tsx'), graph)],
      ['planner', reachedFrom(sourceOf('startPlanner.ts'), graph)],
    ];
    return files.find(([, modules]) => modules.has(id))?.[0] || null;
  };
};

const shared = { target: 'es2022', sourcemap: false, cssCodeSplit: false } as const;

export default defineConfig(({ mode }) => ({
  base: './',
  plugins:
    mode === 'single'
      ? [react(), packOnThePage, viteSingleFile({ removeViteModuleLoader: true }), policyOfOneFile]
      : [react(), packOnThePage, withoutPolicyWhileDeveloping, rememberOutDir, offline],
  // What reads spreadsheets is loaded by the worker once there is one to read.
  worker: { format: 'es', plugins: () => [packOnThePage] },
  publicDir: mode === 'single' ? false : 'public',
  build:
    mode === 'single'
      ? { ...shared, outDir: 'dist-single' }
      : {
          ...shared,
          rolldownOptions: {
            output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: filesOfTheStart() }] } },
          },
        },
  // Without this it answers `Vary: Origin`, and the service worker's cache misses what it holds.
  preview: { cors: false },
  test: {
    projects,
    isolate: false,
    setupFiles: ['test/setUp.ts'],
    // Against what never ends. Whole screens take their time on a busy machine, and properties as many times as asked;
    // speed is the benches' matter.
    testTimeout: 300_000,
  },
}));
