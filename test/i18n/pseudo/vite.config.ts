import { resolve } from 'node:path';
import { defineConfig, mergeConfig } from 'vite';
import usual from '../../../vite.config.ts';

/** The planner with a made-up language in the place of Welsh. */
export default defineConfig((environment) =>
  mergeConfig(usual(environment), {
    plugins: [
      {
        name: 'pseudo-language',
        enforce: 'pre',
        resolveId: (source: string) => {
          const file = /\/cy\/(welsh(?:Pages)?\.ts)$/.exec(source)?.[1];
          return file === undefined ? null : resolve(import.meta.dirname, file);
        },
      },
    ],
  }),
);
