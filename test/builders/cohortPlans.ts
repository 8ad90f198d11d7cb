import { emptyTraining } from '../../src/plan/hoursSchema.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { typicalPlan } from './typicalPlan.ts';

const firstNames = ['Mari', 'Dafydd', 'Siân', 'Owain', 'Cerys', 'Rhys', 'Nia', 'Gethin', 'Ffion', 'Tomos'];
const lastNames = ['Jones', 'Prys', 'ap Rhys', 'Hughes', 'Okafor', 'Nowak', 'Begum', 'Evans'];

type Units = Plan['units'];

/** The typical plan's units, in five ways to stand: ready, to confirm, in progress, over a limit, stuck. */
function unitsOf(index: number): Units {
  const { units } = typicalPlan;
  const references = Object.keys(units);
  switch (index % 5) {
    case 0:
      return units;
    case 1:
      return { ...units, 'H/506/2154': { state: 'achieved', verified: false } };
    case 2:
      return Object.fromEntries(
        references.slice(0, 1 + (index % 7)).map((reference) => [reference, { state: 'picked' }]),
      );
    case 3:
      return {
        ...units,
        'F/506/2133': { state: 'picked' },
        'D/506/1794': { state: 'picked' },
        'K/503/0421': { state: 'picked' },
        'L/506/2181': { state: 'picked' },
      };
    default:
      return { 'D/506/2119': { state: 'ruledOut' }, 'T/506/2126': { state: 'ruledOut' } };
  }
}

/** Plans as a tutor has them on a Monday morning: many learners, in every way a plan can stand, some with a diary. */
export function cohortPlans(count: number): readonly Plan[] {
  return Array.from({ length: count }, (_, index): Plan => {
    const day = String(1 + (index % 28)).padStart(2, '0');
    const name = `${firstNames[index % firstNames.length]} ${lastNames[Math.floor(index / firstNames.length) % lastNames.length]} ${index + 1}`;
    const diary = Array.from({ length: index % 4 === 0 ? 0 : index % 40 }, (__, entry) => ({
      id: `entry-${entry}`,
      date: `2026-10-${String(1 + (entry % 28)).padStart(2, '0')}`,
      subject: { kind: 'coaching' as const },
      job: entry % 2 === 0 ? ('off' as const) : ('on' as const),
      minutes: 45 + (entry % 6) * 30,
      what: 'Talked about the last month and agreed what comes next',
      checks: {},
      evidence: 'Workbook',
    }));
    return {
      ...typicalPlan,
      id: `cohort-${index + 1}`,
      name,
      units: unitsOf(index),
      training: { ...emptyTraining, diary },
      changed: `2026-${index % 2 === 0 ? '10' : '11'}-${day}T09:${String(index % 60).padStart(2, '0')}:00.000Z`,
    };
  });
}
