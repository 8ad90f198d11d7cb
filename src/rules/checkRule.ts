import type { PathwayRule, UnitRule } from '../catalogue/schema.ts';
import type { Finding } from './finding.ts';
import { checkAllOfGroup } from './kinds/allOfGroup.ts';
import { checkBarredPair } from './kinds/barredPair.ts';
import { checkGroupCreditsMaximum } from './kinds/groupCreditsMaximum.ts';
import { checkGroupCreditsMinimum } from './kinds/groupCreditsMinimum.ts';
import { checkGroupUnitsMaximum } from './kinds/groupUnitsMaximum.ts';
import { checkGroupUnitsMinimum } from './kinds/groupUnitsMinimum.ts';
import { checkLevelCreditsMinimum } from './kinds/levelCreditsMinimum.ts';
import { checkNoRepeat } from './kinds/noRepeat.ts';
import { checkPathwayCredits } from './kinds/pathwayCredits.ts';
import { checkRequires } from './kinds/requires.ts';
import { checkStartDate } from './kinds/startDate.ts';
import { checkTotalCreditsMinimum } from './kinds/totalCreditsMinimum.ts';
import type { Situation } from './situation.ts';
import type { Tally } from './tally.ts';

/** Sends a rule on the choice of units to the check of its kind. */
export function checkUnitRule(rule: UnitRule, tally: Tally, situation: Situation): Finding {
  switch (rule.kind) {
    case 'allOfGroup':
      return checkAllOfGroup(rule, tally, situation);
    case 'groupCreditsMinimum':
      return checkGroupCreditsMinimum(rule, tally);
    case 'groupCreditsMaximum':
      return checkGroupCreditsMaximum(rule, tally);
    case 'groupUnitsMinimum':
      return checkGroupUnitsMinimum(rule, tally);
    case 'groupUnitsMaximum':
      return checkGroupUnitsMaximum(rule, tally);
    case 'totalCreditsMinimum':
      return checkTotalCreditsMinimum(rule, tally);
    case 'levelCreditsMinimum':
      return checkLevelCreditsMinimum(rule, tally, situation);
    case 'noRepeat':
      return checkNoRepeat(rule, tally, situation);
    case 'barredPair':
      return checkBarredPair(rule, tally, situation);
    case 'requires':
      return checkRequires(rule, tally, situation);
  }
}

/** Sends a rule on the pathway as a whole to the check of its kind. */
export function checkPathwayRule(rule: PathwayRule, situation: Situation): Finding {
  switch (rule.kind) {
    case 'pathwayCredits':
      return checkPathwayCredits(rule, situation);
    case 'startDate':
      return checkStartDate(rule, situation);
  }
}
