import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** The development server itself injects inline scripts and styles, which the page's content security policy forbids. */
const withoutPolicyWhileDeveloping = {
  name: 'without-policy-while-developing',
  apply: 'serve' as const,
  transformIndexHtml: (html: string) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
};

export default defineConfig({
  base: './',
  plugins: [react(), withoutPolicyWhileDeveloping],
  build: { target: 'es2022', sourcemap: false, cssCodeSplit: false },
  test: {
    environment: 'node',
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/bench/**'],
  },
});
