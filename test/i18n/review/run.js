// npm run messages:review     writes one file in which a translator sees every message in both languages
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'vite';

const file = 'reports/messages-for-review.html';

const server = await createServer({
  configFile: false,
  logLevel: 'warn',
  appType: 'custom',
  server: { middlewareMode: true, ws: false },
  optimizeDeps: { noDiscovery: true, include: [] },
});
try {
  const { everyPair } = await server.ssrLoadModule('/test/i18n/review/everyPair.ts');
  const { reviewPage } = await server.ssrLoadModule('/test/i18n/review/reviewPage.ts');
  const pairs = everyPair();
  mkdirSync('reports', { recursive: true });
  writeFileSync(file, reviewPage(pairs));
  process.stdout.write(`${pairs.length} messages are in ${file}. Open it in a browser or a word processor.\n`);
} finally {
  await server.close();
}
