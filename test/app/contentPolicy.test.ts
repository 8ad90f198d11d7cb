import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const policy = /Content-Security-Policy"\s+content="([^"]*)"/.exec(read('index.html'))?.[1] ?? '';

describe('the content security policy', () => {
  it('lets nothing in by default, nothing inline and nothing from elsewhere', () => {
    const parts = new Map(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]));
    expect(parts.get('default-src')).toEqual(["'none'"]);
    expect(new Set([...parts.values()].flat())).toEqual(new Set(["'none'", "'self'"]));
  });

  it('is the same in the header files for static hosts, and forbids framing there', () => {
    for (const name of ['public/_headers', 'public/hosting/nginx.conf', 'public/hosting/apache.htaccess']) {
      expect(read(name), name).toContain(`${policy}; frame-ancestors 'none'`);
    }
  });

  it('comes with headers that let no browser keep an error, or a page in the place of a file, without asking', () => {
    for (const name of ['public/_headers', 'public/hosting/nginx.conf', 'public/hosting/apache.htaccess']) {
      const kept = [...read(name).matchAll(/Cache-Control:? "?([^"\n]*)/g)].map(([, value = '']) => value);
      expect(new Set(kept), name).toEqual(new Set(['no-cache']));
    }
    expect(read('public/hosting/nginx.conf')).toContain('error_page 404 /planner/404.html');
    expect(read('public/hosting/apache.htaccess')).toContain('ErrorDocument 404 /planner/404.html');
    expect(read('public/404.html')).toContain("default-src 'none'");
  });
});
