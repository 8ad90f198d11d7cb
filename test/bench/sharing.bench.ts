import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { findFramework } from '../../src/catalogue/findFramework.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { planAddress } from '../../src/sharing/planAddress.ts';
import { planCode } from '../../src/sharing/planCode.ts';
import { writePlanLink } from '../../src/sharing/writePlanLink.ts';
import { largestPlan } from '../builders/largestPlan.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';
import type { Bench, Figure } from './figure.ts';

/** An address of common length: 41 characters before the `#`. */
const site = 'https://planner.coleg.example/apprentices/';

function measure(name: string, plan: Plan, longest: number, widest: number): Figure[] {
  const framework = findFramework(builtInCatalogue, plan.framework.id);
  const letters = framework && writePlanLink(plan, framework, builtInCatalogue);
  const address = planAddress(site, letters ?? '', null);
  const code = planCode(address);
  if (!letters || !code) throw new Error(`${name} has no link or no code`);
  // Without the quiet margin of four on both sides.
  const modules = code.size - 8;
  return [
    { name: `link of the ${name} plan`, value: address.length, unit: 'characters', goal: longest, better: 'lower' },
    { name: `code of the ${name} plan`, value: modules, unit: 'modules wide', goal: widest, better: 'lower' },
  ];
}

const bench: Bench = {
  name: 'Links and codes',
  run: () =>
    Promise.resolve([...measure('typical', typicalPlan, 120, 41), ...measure('largest', largestPlan(), 400, 89)]),
};

export default bench;
