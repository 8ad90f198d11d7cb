import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/plan/parsePlan.ts';
import {
  emptyRecord,
  finishAction,
  notesByDay,
  openActions,
  recordOf,
  removeAction,
  removeConfirmation,
  removeNote,
  takeAgreementBack,
  writeAction,
  writeConfirmation,
  writeNote,
} from '../../src/plan/planRecord.ts';
import type { Action, Note } from '../../src/plan/recordSchema.ts';
import { buildPlan } from '../builders/planBuilder.ts';

const plan = buildPlan();
const note: Note = { id: 'n', by: 'tutor', text: 'Ask about the transfer.', day: '2026-11-23' };
const action = (id: string, due: string | null, done: string | null = null): Action => ({
  id,
  what: `Do ${id}`,
  who: 'Sian',
  due,
  done,
});
const confirmation = { by: 'Sian Evans, college', day: '2026-11-23', remark: '' };

describe('notes', () => {
  it('are kept with who wrote them and what about, and go when deleted', () => {
    const noted = writeNote(plan, { ...note, unit: 'A/506/2130' });
    expect(recordOf(noted).notes).toEqual([{ ...note, unit: 'A/506/2130' }]);
    expect(recordOf(removeNote(noted, 'n')).notes).toEqual([]);
  });

  it('are read by their day, whichever copy they were joined from', () => {
    const days = ['2026-11-23', '2026-11-02', '2026-11-23'];
    const joined = days.reduce((before, day, at) => writeNote(before, { ...note, id: `n${at}`, day }), plan);
    expect(notesByDay(joined).map(({ id }) => id)).toEqual(['n1', 'n0', 'n2']);
  });

  it('replace an earlier state of the same note', () => {
    const changed = writeNote(writeNote(plan, note), { ...note, text: 'Asked.' });
    expect(recordOf(changed).notes).toEqual([{ ...note, text: 'Asked.' }]);
  });

  it.each([
    [0, false],
    [1, true],
    [1999, true],
    [2000, true],
    [2001, false],
  ])('of %d characters are written: %s', (length, written) => {
    expect(writeNote(plan, { ...note, text: 'x'.repeat(length) }) !== plan).toBe(written);
  });

  it('that are not there cannot be deleted, and nothing changes', () => {
    expect(removeNote(plan, 'n')).toBe(plan);
  });
});

describe('agreed actions', () => {
  it('still to do come in the order they are due, those without a day last', () => {
    const all = [
      action('none', null),
      action('late', '2026-12-24'),
      action('soon', '2026-11-30'),
      action('done', null, '2026-11-01'),
    ];
    const agreed = all.reduce(writeAction, plan);
    expect(openActions(agreed).map(({ id }) => id)).toEqual(['soon', 'late', 'none']);
  });

  it('are done, undone and deleted', () => {
    const agreed = writeAction(plan, action('a', null));
    const done = finishAction(agreed, 'a', '2026-11-23');
    expect(openActions(done)).toEqual([]);
    expect(openActions(finishAction(done, 'a', null))).toHaveLength(1);
    expect(finishAction(done, 'a', '2026-11-23')).toBe(done);
    expect(finishAction(done, 'other', null)).toBe(done);
    expect(recordOf(removeAction(done, 'a')).actions).toEqual([]);
    expect(removeAction(done, 'other')).toBe(done);
  });

  it('must say what is to be done', () => {
    expect(writeAction(plan, { ...action('a', null), what: '' })).toBe(plan);
  });
});

describe('confirmations', () => {
  it('need a name', () => {
    expect(writeConfirmation(plan, 'err', { ...confirmation, by: '' })).toBe(plan);
    const confirmed = writeConfirmation(plan, 'err', confirmation);
    expect(recordOf(confirmed).confirmations).toEqual({ err: confirmation });
    expect(recordOf(removeConfirmation(confirmed, 'err')).confirmations).toEqual({});
    expect(removeConfirmation(plan, 'err')).toBe(plan);
    expect(removeConfirmation(confirmed, 'constructor')).toBe(confirmed);
  });
});

describe('a stored plan', () => {
  it('from before there were records is read as it was', () => {
    expect(parsePlan(plan)).toEqual({ ok: true, plan });
  });

  it('with half a record is filled up, and one with a stranger’s note is refused with its place', () => {
    const half = parsePlan({ ...plan, record: { notes: [note] } });
    expect(half.ok && recordOf(half.plan)).toEqual({ ...emptyRecord, notes: [note] });
    const odd = parsePlan({ ...plan, record: { notes: [{ ...note, by: 'stranger' }] } });
    expect(odd).toEqual({ ok: false, faults: [{ code: 'notAllowed', path: ['record', 'notes', '0', 'by'] }] });
  });

  it('has no agreement to take back', () => {
    expect(takeAgreementBack(plan, 'tutor', { id: 'x', day: '2026-11-23' })).toBe(plan);
  });
});
