import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEntries, removeDiaryEntry, writeDiaryEntry } from '../../src/hours/diary/diaryEdits.ts';
import { trainingOf } from '../../src/hours/programme.ts';
import { applyEdit, type PlanChange } from '../../src/plan/applyEdit.ts';
import type { Checker } from '../../src/plan/hoursSchema.ts';
import {
  compareCopies,
  isAnotherLearner,
  joinPlans,
  standingHere,
  standingOf,
  type Side,
} from '../../src/plan/joinPlans.ts';
import { fieldOf } from '../../src/plan/lineage.ts';
import { differences } from '../../src/plan/mergeChanges.ts';
import { openRecord } from '../../src/plan/openRecord.ts';
import { renamePlan, setStartDate } from '../../src/plan/planDetails.ts';
import { recordOf, removeNote, writeAction, writeConfirmation, writeNote } from '../../src/plan/planRecord.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { pickUnit, removeUnit, ruleOutUnit, starUnit } from '../../src/plan/unitChoices.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';
import { runs } from '../runs.ts';

const day = '2026-11-23';
let clock = 0;
/** A change a second after the one before it. */
function change(plan: Plan, ...changes: readonly PlanChange[]): Plan {
  return changes.reduce((present, one) => {
    clock += 1;
    const now = new Date(Date.UTC(2026, 10, 23) + clock * 1000).toISOString();
    const result = applyEdit(present, one, now);
    return result.ok ? result.plan : present;
  }, plan);
}
const nobody: ReadonlyMap<string, Side> = new Map();
const now = '2026-12-01T10:00:00.000Z';
const join = (mine: Plan, theirs: Plan, decided = nobody) => joinPlans(mine, theirs, decided, now);

const note =
  (id: string, text = id): PlanChange =>
  (plan) =>
    writeNote(plan, { id, by: 'tutor', text, day });
const action =
  (id: string): PlanChange =>
  (plan) =>
    writeAction(plan, { id, what: id, who: '', due: null, done: null });

const said =
  (id: string, what: string, minutes = 60): PlanChange =>
  (plan) => {
    const before = plan.training?.diary.find((entry) => entry.id === id);
    const subject = { kind: 'coaching' } as const;
    const entry = { id, date: day, subject, job: 'off', checks: {}, evidence: '', ...before } as const;
    return writeDiaryEntry(plan, { ...entry, what, minutes });
  };
const checked =
  (id: string, who: Checker, name: string): PlanChange =>
  (plan) =>
    checkEntries(plan, new Set([id]), { [who]: name }, day, () => [who]);

describe('two copies of one plan, joined', () => {
  it('have the notes, actions, choices and confirmations of both, and nobody is asked', () => {
    const tutor = change(typicalPlan, note('agreed'), action('portfolio'), (plan) => pickUnit(plan, 'F/506/2130'));
    const learner = change(typicalPlan, note('question'), (plan) =>
      writeConfirmation(plan, 'err', { by: 'Sian', day, remark: '' }),
    );
    const { plan, open } = join(tutor, learner);
    expect(open).toEqual([]);
    const record = recordOf(plan);
    expect(record.notes.map(({ id }) => id).toSorted()).toEqual(['agreed', 'question']);
    expect(record.actions).toHaveLength(1);
    expect(Object.keys(record.confirmations)).toEqual(['err']);
    expect(plan.units['F/506/2130']).toEqual({ state: 'picked' });
  });

  it('keep out what one side took out, and the other left as it was', () => {
    const both = change(typicalPlan, note('old'));
    const tutor = change(both, (plan) => removeNote(plan, 'old'));
    for (const [mine, theirs] of [
      [tutor, both],
      [both, tutor],
    ] as const)
      expect(recordOf(join(mine, theirs).plan).notes).toEqual([]);
  });

  it('ask about one thing that was changed in two ways, and then never again', () => {
    const tutor = change(typicalPlan, (plan) => setStartDate(plan, '2026-10-01'));
    const learner = change(typicalPlan, (plan) => setStartDate(plan, '2026-10-05'));
    const { plan, open } = join(tutor, learner);
    expect(plan.startDate).toBe('2026-10-01');
    expect(open).toMatchObject([{ place: ['startDate'], mine: '2026-10-01', theirs: '2026-10-05' }]);
    expect(join(plan, learner).open).toHaveLength(1);
    const decided = join(plan, learner, new Map([['["startDate"]', 'theirs' as const]]));
    expect(decided.plan.startDate).toBe('2026-10-05');
    expect(join(decided.plan, learner).open).toEqual([]);
    // The learner gets it back, and is not asked either.
    expect(join(learner, decided.plan)).toMatchObject({ open: [], plan: { startDate: '2026-10-05' } });
  });

  it('have the checks of both on one day in the diary, and what either changed of it, and nobody is asked', () => {
    const both = change(typicalPlan, said('monday', 'Phones'));
    const tutor = change(both, checked('monday', 'assessor', 'Sian'));
    const employer = change(both, checked('monday', 'employer', 'Tom'), said('monday', 'Phones and mail'));
    for (const [mine, theirs] of [
      [tutor, employer],
      [employer, tutor],
    ] as const) {
      const { plan, open } = join(mine, theirs);
      expect(open).toEqual([]);
      expect(plan.training?.diary).toMatchObject([
        { what: 'Phones and mail', checks: { assessor: { name: 'Sian' }, employer: { name: 'Tom' } } },
      ]);
    }
  });

  it('ask about a day in the diary that was taken out on one side and checked on the other', () => {
    const both = change(typicalPlan, said('monday', 'Phones'));
    const learner = change(both, (plan) => removeDiaryEntry(plan, 'monday'));
    const tutor = change(both, checked('monday', 'assessor', 'Sian'));
    const { plan, open } = join(learner, tutor);
    expect(open).toMatchObject([{ place: ['training', 'diary', 'monday'], mine: undefined }]);
    expect(join(plan, tutor).plan).toBe(plan);
    const settled = join(plan, tutor, new Map(open.map(({ field }) => [field, 'theirs' as const])));
    expect(settled).toMatchObject({ open: [], plan: { training: { diary: [{ checks: { assessor: {} } }] } } });
  });

  it('ask when two say different things of one day, and mix neither', () => {
    const both = change(typicalPlan, said('monday', 'Phones'));
    const learner = change(both, said('monday', 'Mail', 90));
    const tutor = change(both, said('monday', 'Phones', 45), checked('monday', 'assessor', 'Sian'));
    const { plan, open } = join(learner, tutor);
    expect(plan.training?.diary).toMatchObject([{ what: 'Mail', minutes: 90, checks: { assessor: {} } }]);
    expect(open).toMatchObject([{ mine: { minutes: 90 }, theirs: { minutes: 45 } }]);
    const settled = join(learner, tutor, new Map(open.map(({ field }) => [field, 'theirs' as const])));
    expect(settled.plan.training?.diary).toMatchObject([{ what: 'Phones', minutes: 45 }]);
  });

  it('ask when one side changed what the other took out', () => {
    const both = change(typicalPlan, note('old'));
    const tutor = change(both, (plan) => removeNote(plan, 'old'));
    const learner = change(both, note('old', 'with more to it'));
    expect(join(tutor, learner).open).toMatchObject([{ mine: undefined, theirs: { text: 'with more to it' } }]);
  });

  it('know a change that was undone as later than what it undid', () => {
    const changed = change(typicalPlan, (plan) => renamePlan(plan, 'Mari Jones'));
    const back = change(changed, (plan) => renamePlan(plan, typicalPlan.name));
    expect(join(changed, back).plan.name).toBe(typicalPlan.name);
    expect(join(back, changed)).toMatchObject({ open: [], plan: { name: typicalPlan.name } });
  });

  it('ask about what differs where neither says what was changed, and unite the entries', () => {
    const unmarked = (plan: Plan): Plan => {
      const { lineage: _lineage, ...rest } = plan;
      return rest;
    };
    const mine = unmarked(change(typicalPlan, note('a'), (plan) => renamePlan(plan, 'Mari J')));
    const theirs = unmarked(change(typicalPlan, note('b'), (plan) => renamePlan(plan, 'Mari Jones')));
    const { plan, open } = join(mine, theirs);
    expect(recordOf(plan).notes.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(open.map(({ place }) => place)).toEqual([['name']]);
  });
});

const units = ['F/506/2130', 'D/506/2119', 'L/506/1807', '__proto__'];
const anyChange = (who: string): fc.Arbitrary<PlanChange> =>
  fc.oneof(
    fc.nat(5).map((id) => note(`${who}${id}`)),
    // A new entry has an id that no other has: it is made on one side only.
    fc.nat(5).map((id): PlanChange => (plan) => {
      const known = who === 'both' || recordOf(plan).notes.some((other) => other.id === `shared${id}`);
      return known ? note(`shared${id}`, `${who} says`)(plan) : plan;
    }),
    fc.nat(5).map(
      (id): PlanChange =>
        (plan) =>
          removeNote(plan, `shared${id}`),
    ),
    fc.nat(5).map((id) => action(`${who}${id}`)),
    fc.tuple(fc.nat(3), fc.nat(2)).map(([id, minutes]): PlanChange => (plan) => {
      const known = who === 'both' || plan.training?.diary.some((other) => other.id === `shared${id}`);
      return known ? said(`shared${id}`, who, minutes)(plan) : plan;
    }),
    fc
      .tuple(fc.nat(3), fc.constantFrom<Checker>('assessor', 'employer'))
      .map(([id, checker]) => checked(`shared${id}`, checker, who)),
    fc.nat(3).map(
      (id): PlanChange =>
        (plan) =>
          removeDiaryEntry(plan, `shared${id}`),
    ),
    fc.constantFrom(...units).map(
      (unit): PlanChange =>
        (plan) =>
          pickUnit(plan, unit),
    ),
    fc.constantFrom(...units).map(
      (unit): PlanChange =>
        (plan) =>
          ruleOutUnit(plan, unit),
    ),
    fc.constantFrom(...units).map(
      (unit): PlanChange =>
        (plan) =>
          removeUnit(plan, unit),
    ),
    fc.constantFrom(...units).map(
      (unit): PlanChange =>
        (plan) =>
          starUnit(plan, unit, true),
    ),
    fc.constantFrom('2026-09-01', '2026-10-05', null).map(
      (start): PlanChange =>
        (plan) =>
          setStartDate(plan, start),
    ),
  );
const changesOf = (who: string) => fc.array(anyChange(who), { maxLength: 8 });
const copies = fc.tuple(changesOf('both'), changesOf('mine'), changesOf('theirs')).map(([before, mine, theirs]) => {
  const both = change(typicalPlan, ...before);
  return { both, mine: change(both, ...mine), theirs: change(both, ...theirs) };
});

const idsOf = (plan: Plan) =>
  Object.entries({ note: recordOf(plan).notes, action: recordOf(plan).actions, day: trainingOf(plan).diary })
    .flatMap(([kind, entries]) => entries.map(({ id }) => `${kind} ${id}`))
    .toSorted();

describe('joining, whatever was changed on either side', () => {
  it('never loses an entry that one side has and the other did not take out', () => {
    fc.assert(
      fc.property(copies, ({ both, mine, theirs }) => {
        const had = new Set(idsOf(both));
        const { plan } = join(mine, theirs);
        const ids = new Set(idsOf(plan));
        for (const id of [...idsOf(mine), ...idsOf(theirs)]) {
          const inBoth = idsOf(mine).includes(id) && idsOf(theirs).includes(id);
          if (inBoth || !had.has(id)) expect(ids).toContain(id);
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(copies, ({ mine, theirs }) => {
        const once = join(mine, theirs).plan;
        expect(join(once, theirs).plan).toBe(once);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('leaves a copy that is the later one beside either, unless something is still asked', () => {
    fc.assert(
      fc.property(copies, ({ mine, theirs }) => {
        const { plan, open } = join(mine, theirs);
        const marked = [mine, theirs].some(({ lineage }) => lineage !== undefined);
        if (open.length > 0 || !marked) return;
        for (const copy of [mine, theirs]) expect(['same', 'newer']).toContain(standingOf(copy, plan));
      }),
      { numRuns: runs(1000) },
    );
  });

  it('gives the same whichever comes first, but for what is asked', () => {
    fc.assert(
      fc.property(copies, ({ mine, theirs }) => {
        const [there, here] = [join(mine, theirs), join(theirs, mine)];
        const asked = new Set(there.open.map(({ field }) => field));
        expect(new Set(here.open.map(({ field }) => field))).toEqual(asked);
        const others = differences(there.plan, here.plan).map(({ path }) => fieldOf(path));
        expect(others.filter((field) => !asked.has(field))).toEqual([]);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('is over once both sides have what was decided', () => {
    fc.assert(
      fc.property(copies, fc.boolean(), ({ mine, theirs }, ours) => {
        const side: Side = ours ? 'mine' : 'theirs';
        const decided = new Map(compareCopies(mine, theirs).conflicts.map(({ field }) => [field, side]));
        const settled = join(mine, theirs, decided);
        expect(settled.open).toEqual([]);
        const back = join(theirs, settled.plan);
        expect(back.open).toEqual([]);
        expect(differences(back.plan, settled.plan)).toEqual([]);
        expect(openRecord(JSON.parse(JSON.stringify(back.plan)))).toMatchObject({ kind: 'plan', repairs: [] });
      }),
      { numRuns: runs(1000) },
    );
  });

  it('joins three copies to the same plan in any order, but for what is asked', () => {
    fc.assert(
      fc.property(copies, changesOf('third'), ({ both, mine, theirs }, third) => {
        const other = change(both, ...third);
        const fresh = (plans: readonly Plan[]) => plans.reduce((plan, next) => join(plan, next).plan);
        const [a, b] = [fresh([mine, theirs, other]), fresh([mine, other, theirs])];
        const asked = [join(mine, theirs), join(mine, other), join(theirs, other)].flatMap(({ open }) =>
          open.map(({ field }) => field),
        );
        const others = differences(a, b).map(({ path }) => fieldOf(path));
        expect(others.filter((field) => !asked.includes(field))).toEqual([]);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('copies that carry one identity', () => {
  it('are older or later where only one of them was changed', () => {
    const later = change(typicalPlan, note('new'), (plan) => pickUnit(plan, 'F/506/2130'));
    expect(standingOf(later, typicalPlan)).toBe('older');
    expect(standingOf(typicalPlan, later)).toBe('newer');
    expect(standingOf(later, later)).toBe('same');
  });

  it('have gone their own ways where both were changed, or carry two learners’ names', () => {
    const unnamed = change(typicalPlan, (plan) => renamePlan(plan, ''));
    const [mari, osian] = ['Mari', 'Osian'].map((name) => change(unnamed, (plan) => renamePlan(plan, name)));
    if (!mari || !osian) throw new Error('no plans');
    expect(isAnotherLearner(mari, osian)).toBe(true);
    expect(isAnotherLearner({ ...mari, name: 'कला' }, { ...mari, name: 'काली' })).toBe(true);
    expect(standingOf(mari, osian)).toBe('apart');
    expect(standingOf(unnamed, mari)).toBe('newer');
    const handedOn = change(mari, (plan) => renamePlan(plan, 'Osian'));
    expect([standingOf(mari, handedOn), standingHere(mari, handedOn)]).toEqual(['apart', null]);
    const putRight = change(mari, (plan) => renamePlan(plan, 'Mari Jones'));
    expect([standingOf(mari, putRight), standingHere(mari, putRight)]).toEqual(['apart', 'newer']);
    const picked = change(mari, (plan) => pickUnit(plan, 'F/506/2130'));
    expect(
      standingOf(
        change(mari, (plan) => setStartDate(plan, '2026-10-05')),
        picked,
      ),
    ).toBe('apart');
  });

  it('are the later by an entry that only they have, whatever the clock of the other device says', () => {
    const both = change(typicalPlan, (plan) => setStartDate(plan, '2026-10-05'));
    const fast = { ...both, changed: '2099-01-01T00:00:00.000Z' };
    const noted = change(both, note('said in the meeting'));
    expect(standingOf(fast, noted)).toBe('newer');
    expect(standingOf(noted, fast)).toBe('older');
    expect(standingOf(change(fast, note('written at work')), noted)).toBe('apart');
  });

  it('are told apart by the date of change where no marks are', () => {
    const later = { ...typicalPlan, startDate: '2026-10-05', changed: '2099-01-01T00:00:00.000Z' };
    expect(standingOf(typicalPlan, later)).toBe('newer');
    expect(standingOf(later, typicalPlan)).toBe('older');
  });
});
