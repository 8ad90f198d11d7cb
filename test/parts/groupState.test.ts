import { describe, expect, it } from 'vitest';
import { groupHave, groupLead, groupLimit, groupNote, groupState } from '../../src/parts/groupState.ts';
import type { GroupTotal } from '../../src/rules/evaluation.ts';
import { allWords } from '../builders/allWords.ts';

const words = await allWords('en');
const free: GroupTotal = {
  group: 'C',
  qualification: 'diploma',
  selected: 0,
  counted: 0,
  unitCount: 0,
  minimum: null,
  maximum: null,
  leastUnits: null,
  mostUnits: null,
  free: true,
  counts: true,
  inCredits: true,
  all: false,
};
const stateOf = (parts: Partial<GroupTotal>) => {
  const state = groupState({ ...free, ...parts }, words);
  return state && `${state.label} (${state.tone})`;
};

describe('Where a group stands', () => {
  it.each([
    [15, '1 to go (todo)'],
    [16, 'Met (good)'],
    [17, 'Met (good)'],
  ])('%i of at least 16 is %s', (selected, expected) => {
    expect(stateOf({ minimum: 16, selected })).toBe(expected);
  });

  it.each([
    [6, 'Within limit (good)'],
    [7, 'Full (full)'],
    [9, '2 over (bad)'],
  ])('%i of at most 7 is %s', (selected, expected) => {
    expect(stateOf({ maximum: 7, selected })).toBe(expected);
  });

  it.each([
    [2, '1 to go (todo)'],
    [3, 'Met (good)'],
    [5, 'Full (full)'],
    [6, '1 over (bad)'],
  ])('%i of 3 to 5 is %s', (selected, expected) => {
    expect(stateOf({ minimum: 3, maximum: 5, selected })).toBe(expected);
  });

  it.each([
    [{ leastUnits: 3, unitCount: 2 }, '1 unit to go (todo)', 'at least 3 units', 'of at least 3 units'],
    [{ leastUnits: 3, unitCount: 4 }, 'Met (good)', 'at least 3 units', 'of at least 3 units'],
    [{ mostUnits: 2, unitCount: 2 }, 'Full (full)', 'at most 2 units', 'of at most 2 units'],
    [{ mostUnits: 2, unitCount: 4 }, '2 units too many (bad)', 'at most 2 units', 'of at most 2 units'],
    [{ leastUnits: 10, mostUnits: 10, unitCount: 9 }, '1 unit to go (todo)', 'exactly 10 units', 'of exactly 10 units'],
  ])('counts units where the rules do: %o', (parts, state, note, limit) => {
    const total = { ...free, free: false, selected: 30, ...parts };
    expect(stateOf(total)).toBe(state);
    expect(groupNote(total, 20, words)).toBe(note);
    expect(groupLimit(total, words)).toBe(limit);
    expect(groupHave(total)).toBe(parts.unitCount);
  });

  it('never says “as many as you like” of a group that some rule limits', () => {
    expect(groupNote({ ...free, free: false }, 4, words)).toBe('the rules say how much');
    expect(groupLead({ ...free, free: false }, 4, words)).not.toContain('as many as you like');
  });

  it('says of a mandatory group that all is in, or how much is not', () => {
    expect(stateOf({ minimum: 19, all: true, selected: 19 })).toBe('All in (good)');
    expect(stateOf({ minimum: 19, all: true, selected: 14 })).toBe('5 to go (todo)');
  });

  it('says nothing of a group without limits', () => {
    expect(stateOf({ selected: 4 })).toBeNull();
  });
});

describe('What a group asks for', () => {
  const said = (parts: Partial<GroupTotal>) => [
    groupNote({ ...free, ...parts }, 5, words),
    groupLimit({ ...free, ...parts }, words),
  ];

  it('names the figures of the rules', () => {
    expect(said({ minimum: 19, all: true })).toEqual(['everyone takes all 5 units', 'of 19']);
    expect(said({ minimum: 16 })).toEqual(['at least 16 credits', 'of at least 16']);
    expect(said({ minimum: 1 })).toEqual(['at least 1 credit', 'of at least 1']);
    expect(said({ maximum: 7 })).toEqual(['at most 7 credits', 'of at most 7']);
    expect(said({ minimum: 3, maximum: 5 })).toEqual(['at least 3 and at most 5 credits', 'of 3 to 5']);
    expect(said({})).toEqual(['as many as you like', null]);
  });
});

it('tells of units, and of no credits, where the document prints none', () => {
  const total = { ...free, inCredits: false, unitCount: 2, selected: 0 };
  expect(groupLead(total, 5, words)).toBe('Pick as many as you like. You have 2 units.');
  expect(groupLead({ ...total, free: false }, 5, words)).toMatch(/You have 2 units\.$/);
  expect([groupHave(total), groupLimit(total, words)]).toEqual([2, null]);
});
