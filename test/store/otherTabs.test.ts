import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepStorage } from '../../src/store/keepStorage.ts';
import { otherTabs, type PlanNews } from '../../src/store/otherTabs.ts';
import { eventually } from './eventually.ts';

afterEach(() => vi.unstubAllGlobals());

describe('the planner’s other tabs', () => {
  it('hear which plan changed, and ignore what no planner says', async () => {
    const heard: PlanNews[] = [];
    otherTabs('tabs-1').listen((news) => heard.push(news));
    const stranger = new BroadcastChannel('tabs-1');
    const say = stranger.postMessage.bind(stranger);
    say({ kind: 'formatDisk', id: 7 });
    otherTabs('tabs-1').tell({ kind: 'changed', id: 'one' });
    await eventually(() => expect(heard).toEqual([{ kind: 'changed', id: 'one' }]));
    stranger.close();
  });

  it.each([
    ['without such a channel', undefined],
    [
      'whose channel throws when it is opened',
      function BroadcastChannel() {
        throw new DOMException('', 'SecurityError');
      },
    ],
    [
      'whose channel throws when it is used',
      class extends EventTarget {
        postMessage() {
          throw new DOMException('', 'InvalidStateError');
        }
      },
    ],
  ])('are simply not there in a browser %s', (_, channel) => {
    vi.stubGlobal('BroadcastChannel', channel);
    const tabs = otherTabs('tabs-2');
    tabs.listen(() => expect.unreachable());
    expect(tabs.tell({ kind: 'removed', id: 'one' })).toBeUndefined();
  });
});

describe('asking the browser to keep what is stored', () => {
  const storage = (persisted: boolean, persist: () => Promise<boolean>) => ({
    persisted: () => Promise.resolve(persisted),
    persist,
    estimate: () => Promise.resolve({}),
    getDirectory: () => Promise.reject(new Error('none')),
  });

  it('asks nobody twice, and takes a no', async () => {
    const persist = vi.fn<() => Promise<boolean>>(() => Promise.resolve(false));
    expect(await keepStorage(storage(true, persist))).toBe(true);
    expect(persist).not.toHaveBeenCalled();
    expect(await keepStorage(storage(false, persist))).toBe(false);
  });

  it('breaks nothing where it cannot be asked', async () => {
    expect(await keepStorage(undefined)).toBe(false);
    expect(await keepStorage(storage(false, () => Promise.reject(new Error('no'))))).toBe(false);
  });
});
