// Watches the planner start. A plain script of its own, as it has to work where everything else does not: a start that
// fails or does not end drops what was kept of the planner's files, never a plan, and loads the page again, once.
(() => {
  const base = new URL('./', document.baseURI).href;
  const triedAlready = 'unit-planner-loaded-again';
  /** A slow phone starts within this many milliseconds: with its files on the device, else over a slow network. */
  const longest = navigator.serviceWorker?.controller ? 30_000 : 120_000;

  // A first picture that fails leaves nothing at all.
  const isStarted = () =>
    document.getElementById('opening') === null && (document.getElementById('root')?.childElementCount ?? 0) > 0;

  const isOwn = (address) => typeof address === 'string' && address.startsWith(base);

  /** The service worker's own file is never kept: it tells whether the web space can be reached, and answers rightly. */
  async function isReachable() {
    try {
      const answer = await fetch('./sw.js', { cache: 'no-store', signal: AbortSignal.timeout(10_000) });
      return answer.ok && /javascript/.test(answer.headers.get('content-type') ?? '');
    } catch {
      return false;
    }
  }

  async function dropFiles() {
    const worker = navigator.serviceWorker;
    // What the browser itself keeps may be wrong as well. Past a service worker it cannot be asked for anew.
    if (!worker?.controller) {
      const files = performance.getEntriesByType('resource').map(({ name }) => name);
      const anew = { cache: 'reload', signal: AbortSignal.timeout(10_000) };
      await Promise.allSettled(files.filter(isOwn).map((file) => fetch(file, anew)));
    }
    const registrations = (await worker?.getRegistrations()) ?? [];
    await Promise.all(registrations.filter(({ scope }) => isOwn(scope)).map((one) => one.unregister()));
    const kept = 'caches' in window ? await caches.keys() : [];
    await Promise.all(kept.filter((name) => name.includes(base)).map((name) => caches.delete(name)));
  }

  async function loadAnew() {
    await dropFiles().catch(() => undefined);
    window.location.reload();
  }

  async function onPress() {
    // Without the web space, what is kept is all there is.
    if (await isReachable()) await loadAnew();
    else window.location.reload();
  }

  let notStarted = null;

  function say() {
    if (!notStarted) return;
    if (!notStarted.isConnected) document.body.append(notStarted);
    notStarted.hidden = false;
    document.getElementById('opening')?.setAttribute('hidden', '');
  }

  /** True the first time in a tab. Where that cannot be remembered, never: it would go round for ever. */
  function isFirstTime() {
    try {
      const first = sessionStorage.getItem(triedAlready) === null;
      sessionStorage.setItem(triedAlready, 'yes');
      return first;
    } catch {
      return false;
    }
  }

  let over = false;
  async function giveUp() {
    if (over) return;
    over = true;
    if (isFirstTime() && (await isReachable())) await loadAnew();
    else say();
  }

  /** A page without its style is started, and still of no use. */
  function onFault({ target, filename }) {
    const file =
      target instanceof HTMLLinkElement ? target.href : target instanceof HTMLScriptElement ? target.src : filename;
    if (!isOwn(file)) return;
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') void giveUp();
    else setTimeout(() => isStarted() || void giveUp(), 500);
  }
  const onRejection = () => setTimeout(() => isStarted() || void giveUp(), 500);

  window.addEventListener('error', onFault, true);
  window.addEventListener('unhandledrejection', onRejection);
  const deadline = setTimeout(() => void giveUp(), longest);

  document.addEventListener('DOMContentLoaded', () => {
    notStarted = document.getElementById('not-started');
    document.getElementById('load-again')?.addEventListener('click', () => void onPress());
    const root = document.getElementById('root');
    const watch = new MutationObserver(() => {
      if (!isStarted()) return;
      watch.disconnect();
      clearTimeout(deadline);
      window.removeEventListener('error', onFault, true);
      window.removeEventListener('unhandledrejection', onRejection);
      try {
        if (!over) sessionStorage.removeItem(triedAlready);
      } catch {
        // Nothing was remembered.
      }
    });
    if (root) watch.observe(root, { childList: true });
  });
})();
