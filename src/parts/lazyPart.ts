import { createElement, lazy, useState, type ComponentType } from 'react';
import { loadPageWords } from '../i18n/loadWords.ts';
import { NotLoaded } from './NotLoaded.ts';

/** A screen or dialog that is loaded when it is opened, its words with it. One that `load` has brought before shows at once. */
export function lazyPart<Props extends object>(loadPart: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined;
  const load = async () => {
    try {
      [loaded] = await Promise.all([loadPart(), loadPageWords()]);
      return { default: loaded };
    } catch (cause) {
      throw new NotLoaded(cause instanceof Error ? cause.message : String(cause), { cause });
    }
  };
  const Lazy = lazy(load);
  const Part = (props: Props) => {
    const [Shown] = useState<ComponentType<Props>>(() => loaded ?? Lazy);
    return createElement(Shown, props);
  };
  return Object.assign(Part, { load });
}
