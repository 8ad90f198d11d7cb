import { lazy, type ComponentType } from 'react';
import { loadPageWords } from '../i18n/loadWords.ts';
import { NotLoaded } from './NotLoaded.ts';

/** A screen or dialog that is loaded when it is opened, its words with it. */
export function lazyPart<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    try {
      const [screen] = await Promise.all([load(), loadPageWords()]);
      return { default: screen };
    } catch (cause) {
      throw new NotLoaded(cause instanceof Error ? cause.message : String(cause), { cause });
    }
  });
}
