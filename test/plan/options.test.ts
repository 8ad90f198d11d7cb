import { describe, expect, it } from 'vitest';
import { agreementTo } from '../../src/plan/agreedContent.ts';
import { applyEdit } from '../../src/plan/applyEdit.ts';
import { removeDiaryEntry, writeDiaryEntry } from '../../src/hours/diary/diaryEdits.ts';
import { decideForOption, markAsOption, newOption, optionsOf } from '../../src/plan/options.ts';
import { setPeople } from '../../src/plan/planDetails.ts';
import { giveAgreement, recordOf, writeAction, writeConfirmation, writeNote } from '../../src/plan/planRecord.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { pickUnit } from '../../src/plan/unitChoices.ts';
import { level2Diploma } from '../builders/diplomas.ts';
import { diaryEntry, findPathway } from '../builders/programmeFor.ts';
import { buildPlan } from '../builders/planBuilder.ts';

const now = '2026-11-23T10:00:00.000Z';
const plan = buildPlan({ id: 'first', name: 'Mari', pathway: level2Diploma, picked: ['D/506/2119'] });
const said = (before: Plan, id: string) =>
  writeAction(writeNote(before, { id: `note-${id}`, by: 'tutor', text: id, day: '2026-11-23' }), {
    id: `action-${id}`,
    what: id,
    who: '',
    due: null,
    done: null,
  });
const a = markAsOption(plan);
const b = newOption(a, [a], { id: 'second', now });

describe('a second option of a plan', () => {
  it('has the same choices under a letter of its own', () => {
    expect(a.option).toEqual({ of: 'first', label: 'A' });
    expect(b).toMatchObject({ id: 'second', name: 'Mari', units: plan.units, option: { of: 'first', label: 'B' } });
    expect(markAsOption(b)).toBe(b);
  });

  it('takes along what was confirmed, and no notes, actions or agreements', () => {
    const confirmation = { by: 'Sian', day: '2026-11-23', remark: '' };
    const full = giveAgreement(
      said(writeConfirmation(a, 'err', confirmation), 'a'),
      'tutor',
      agreementTo(a, findPathway('customer-service-2'), 'Sian', '2026-11-23'),
      'a',
    );
    expect(recordOf(newOption(full, [full], { id: 'second', now }))).toEqual({
      notes: [],
      actions: [],
      confirmations: { err: confirmation },
      agreements: {},
      history: [],
      agreedStates: {},
    });
  });

  it('takes the first letter that is free, and starts anew after Z', () => {
    const c = newOption(b, [a, b], { id: 'third', now });
    expect(c.option?.label).toBe('C');
    expect(newOption(a, [a, c], { id: 'x', now }).option?.label).toBe('B');
    const all = Array.from({ length: 26 }, (_, at) => ({
      ...a,
      option: { of: 'first', label: String.fromCharCode(65 + at) },
    }));
    expect(newOption(a, all, { id: 'x', now }).option?.label).toBe('A2');
  });

  it('is found among all plans, in the order of letters', () => {
    const other = buildPlan({ id: 'other' });
    expect(optionsOf(b, [b, other, a]).map(({ id }) => id)).toEqual(['first', 'second']);
    expect(optionsOf(other, [b, other, a])).toEqual([other]);
  });
});

describe('using one option', () => {
  const saidA = said(a, 'a');
  const saidB = said(pickUnit(b, 'T/506/2143'), 'b');

  it('gives the plan the choices of that option, under the id and name it always had', () => {
    const chosen = decideForOption(saidA, saidB, [saidA, saidB]);
    expect(chosen).toMatchObject({ id: 'first', name: 'Mari', created: a.created, units: saidB.units });
    expect('option' in chosen).toBe(false);
  });

  it('keeps notes and actions of every option, each once', () => {
    const { notes, actions } = recordOf(decideForOption(saidA, saidB, [saidA, saidB]));
    expect(notes.map(({ id }) => id)).toEqual(['note-a', 'note-b']);
    expect(actions.map(({ id }) => id)).toEqual(['action-a', 'action-b']);
  });

  it('keeps what was written in the diary of any option, as whoever changed it last has it', () => {
    const edit = (of: Plan, change: (before: Plan) => Plan): Plan => {
      const edited = applyEdit(of, change, '2026-11-24T10:00:00.000Z');
      if (!edited.ok) throw new Error('refused');
      return edited.plan;
    };
    const writing =
      (id: string, minutes = 60) =>
      (before: Plan) =>
        writeDiaryEntry(before, diaryEntry({ id, date: '2026-11-20', minutes }));
    const before = ['checked', 'gone', 'gone here', 'kept'].reduce((one, id) => edit(one, writing(id)), plan);
    const first = markAsOption(before);
    const second = newOption(first, [first], { id: 'second', now });
    const there = [
      writing('later'),
      writing('checked', 45),
      (one: Plan) => removeDiaryEntry(one, 'gone'),
      writing('kept', 30),
    ].reduce(edit, first);
    const here = [writing('own'), writing('kept', 90), (one: Plan) => removeDiaryEntry(one, 'gone here')].reduce(
      edit,
      second,
    );
    const { training } = decideForOption(there, here, [there, here]);
    expect(Object.fromEntries(training?.diary.map(({ id, minutes }) => [id, minutes]) ?? [])).toEqual({
      checked: 45,
      kept: 90,
      own: 60,
      later: 60,
    });
  });

  it('keeps whoever was named in any option, as it was typed last', () => {
    const name = (of: Plan, people: Parameters<typeof setPeople>[1], minute: number): Plan => {
      const edited = applyEdit(of, (before) => setPeople(before, people), `2026-11-24T10:0${minute}:00.000Z`);
      if (!edited.ok) throw new Error('refused');
      return edited.plan;
    };
    const begun = name(name(a, { employer: 'Siop Mair' }, 0), { centre: 'Bangor' }, 1);
    const copy = newOption(begun, [begun], { id: 'second', now });
    const there = name(name(begun, { tutor: 'Sian' }, 2), { employer: 'Siop Mair Cyf' }, 3);
    const here = name(name(copy, { learnerNumber: '17' }, 4), { centre: 'Bangor 2' }, 5);
    const all = { employer: 'Siop Mair Cyf', tutor: 'Sian', centre: 'Bangor 2', learnerNumber: '17' };
    expect(decideForOption(there, here, [there, here]).people).toEqual(all);
    expect(decideForOption(there, there, [there, here]).people).toEqual(all);
    expect(decideForOption(a, b, [a, b])).not.toHaveProperty('people');
  });

  it('keeps the agreements given to that option, not those given to another', () => {
    const signedA = giveAgreement(
      saidA,
      'tutor',
      agreementTo(a, findPathway('customer-service-2'), 'Sian', '2026-11-20'),
      'a',
    );
    const signedB = giveAgreement(
      saidB,
      'employer',
      agreementTo(saidB, findPathway('customer-service-2'), 'Huw', '2026-11-23'),
      'b',
    );
    expect(Object.keys(recordOf(decideForOption(signedA, signedB, [signedA, signedB])).agreements)).toEqual([
      'employer',
    ]);
  });
});
