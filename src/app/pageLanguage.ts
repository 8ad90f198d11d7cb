import type { Locale } from '../i18n/locale.ts';
import type { FirstWords } from '../i18n/words.ts';

const manifests: Readonly<Record<Locale, string>> = {
  en: './manifest.webmanifest',
  cy: './manifest.cy.webmanifest',
};

/** What the page says of itself to browsers, screen readers and whoever installs it. */
export function putLanguageOnPage(words: FirstWords): void {
  const { app, common, languageTag, locale } = words;
  document.documentElement.lang = languageTag;
  document.querySelector('meta[name="description"]')?.setAttribute('content', app.description);
  document.querySelector('meta[name="apple-mobile-web-app-title"]')?.setAttribute('content', common.productName);
  document.querySelector('link[rel="manifest"]')?.setAttribute('href', manifests[locale]);
}
