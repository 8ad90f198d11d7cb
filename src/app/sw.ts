import { clientsClaim, type WorkboxPlugin } from 'workbox-core';
import {
  addPlugins,
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: Window & {
  readonly filesOfTheBuild: PrecacheEntry[];
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
};

/** Milliseconds after which a file is given up: a fetch that never ends would hold up every later update. */
const longest = 60_000;

const typeOf: Readonly<Record<string, RegExp>> = {
  js: /^(?:text|application)\/(?:x-)?javascript/,
  css: /^text\/css/,
  html: /^text\/html/,
};

/** A browser refuses a script or a style that is called something else, however right its bytes are. */
function isTaken({ pathname }: URL, response: Response): boolean {
  const type = typeOf[pathname.split('.').at(-1) ?? ''];
  return response.status === 200 && (type === undefined || type.test(response.headers.get('content-type') ?? ''));
}

/**
 * A build is taken whole or not at all: every file has the hash it was built with (the manifest's `integrity`), arrives
 * in time and is what it says. One that is not fails the install, and the version that is here stays.
 */
const wholeOrNothing: WorkboxPlugin = {
  requestWillFetch: async ({ request }) => new Request(request, { signal: AbortSignal.timeout(longest) }),
  cacheWillUpdate: async ({ request, response }) => (isTaken(new URL(request.url), response) ? response : null),
};

addPlugins([wholeOrNothing]);
precacheAndRoute(self.filesOfTheBuild);
cleanupOutdatedCaches();
clientsClaim();

/** What a host puts beside the planner is no part of the build: as it is now, and where there is no network, as it was. */
const beside = `${self.registration.scope}frameworks/`;
registerRoute(
  ({ url }) => url.href.startsWith(beside),
  async ({ request }) => {
    const kept = await caches.open('frameworks beside the planner');
    try {
      const response = await fetch(request, { signal: AbortSignal.timeout(longest) });
      if (response.ok) await kept.put(request, response.clone());
      else if (response.status === 404) await kept.delete(request);
      return response;
    } catch {
      // Nothing was put there, as far as anybody knows: no failure that the browser has to speak of.
      return (await kept.match(request)) ?? new Response(null, { status: 204 });
    }
  },
);
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html')));

// An update waits until the reader takes it.
self.addEventListener('message', ({ data }: MessageEvent<{ readonly type?: unknown } | null>) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});
