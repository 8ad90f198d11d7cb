// @vitest-environment jsdom
import * as fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { createDraftsStore } from '../../src/store/draftsStore.ts';

beforeEach(() => localStorage.clear());

const open = (today = '2026-11-23', name = 'planner', storage = () => localStorage) =>
  createDraftsStore({ name, storage, today: () => today, otherTabs: window });

it('a half-typed form is there after a reload, until it is saved or thrown away', () => {
  open().getState().write('a/diary/new', { what: 'Half a sent' });
  const again = open();
  expect(again.getState().drafts['a/diary/new']).toEqual({ what: 'Half a sent' });
  again.getState().discard('a/diary/new');
  expect(open().getState().drafts).toEqual({});
  expect(localStorage).toHaveLength(0);
});

it('what goes for good with its plan takes its drafts along, and no other plan’s', () => {
  const { write, discardOf } = open().getState();
  write('a/diary/new', 1);
  write('a/note', 2);
  write('ab/note', 3);
  discardOf('a');
  expect(open().getState().drafts).toEqual({ 'ab/note': 3 });
});

it('the one-file planner does not read the drafts of another one', () => {
  open(undefined, 'unit-planner-one-file').getState().write('a/note', 1);
  expect(open(undefined, 'unit-planner').getState().drafts).toEqual({});
});

it('keys and contents of any kind come back as they were, `__proto__` too', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor')), fc.jsonValue(), (key, draft) => {
      localStorage.clear();
      open().getState().write(key, draft);
      expect(Object.entries(open().getState().drafts)).toEqual([[key, JSON.parse(JSON.stringify(draft))]]);
    }),
  );
});

it('damaged entries harm no other draft, and go', () => {
  open().getState().write('a/note', 'whole');
  for (const [at, text] of ['', '{', 'null', '[]', '{"draft":1}', '{"draft":1,"order":"x"}'].entries())
    localStorage.setItem(`planner:draft:${at}`, text);
  localStorage.setItem('planner:preferences', 'kept');
  expect(open().getState().drafts).toEqual({ 'a/note': 'whole' });
  expect(Object.keys(localStorage).toSorted()).toEqual(['planner:draft:a/note', 'planner:preferences']);
});

it('fifty drafts are kept; the one that was written first makes room', () => {
  const { write } = open().getState();
  for (let at = 1; at <= 51; at += 1) write(`a/${at}`, at);
  const { drafts } = open().getState();
  expect(Object.keys(drafts)).toHaveLength(50);
  expect(drafts).not.toHaveProperty('a/1');
  expect(drafts).toHaveProperty('a/2');
});

it('a draft too long to be stored stays in the page, and takes no room', () => {
  const store = open();
  store.getState().write('a/note', 'short');
  store.getState().write('a/note', 'x'.repeat(200_000));
  expect(store.getState().drafts['a/note']).toHaveLength(200_000);
  expect(localStorage).toHaveLength(0);
});

it('a forgotten draft goes after sixty days of use; one visit with a wrong clock takes none', () => {
  open('2026-11-23').getState().write('a/note', 'forgotten');
  open('2027-12-28');
  expect(open('2026-11-24').getState().drafts).toEqual({ 'a/note': 'forgotten' });
  const day = (at: number) => new Date(Date.UTC(2027, 0, 1) + at * 86_400_000).toISOString().slice(0, 10);
  const days = Array.from({ length: 57 }, (_, at) => day(at));
  for (const today of days) expect(open(today).getState().drafts).toEqual({ 'a/note': 'forgotten' });
  expect(open(day(57)).getState().drafts).toEqual({});
});

it('a browser that refuses the storage, or has no room left, keeps drafts while the page is open', () => {
  const refuse = (): Storage => {
    throw new DOMException('', 'SecurityError');
  };
  const refused = open(undefined, undefined, refuse);
  refused.getState().write('a/note', 'typed');
  expect(refused.getState().drafts).toEqual({ 'a/note': 'typed' });
  localStorage.setItem('of another page', 'x'.repeat(4_999_900));
  const full = open();
  full.getState().write('a/note', 'y'.repeat(5000));
  expect(full.getState().drafts['a/note']).toHaveLength(5000);
  full.getState().discard('a/note');
});

it('a draft saved in one tab is no draft in another any more', () => {
  const one = open();
  one.getState().write('a/note', 'typed');
  const other = open();
  const news = (newValue: string | null) =>
    window.dispatchEvent(new StorageEvent('storage', { key: 'planner:draft:a/note', newValue }));
  one.getState().discard('a/note');
  news(null);
  expect(other.getState().drafts).toEqual({});
  one.getState().write('a/note', 'again');
  news(localStorage.getItem('planner:draft:a/note'));
  expect(other.getState().drafts).toEqual({ 'a/note': 'again' });
});
