import { describe, expect, it } from 'vitest';
import { hourRequirements } from '../../src/hours/hourRequirements.ts';
import { totalMinutes } from '../../src/hours/jobMinutes.ts';
import { fullLevel2, programmeFor, withTraining } from '../builders/programmeFor.ts';

const hours = ({ offMinutes, onMinutes }: { readonly offMinutes: number; readonly onMinutes: number }) => [
  offMinutes / 60,
  onMinutes / 60,
];
const linesOf = (pathway: 'customer-service-2' | 'customer-service-3') => {
  const programme = programmeFor({ pathway, training: { qualificationHours: 'framework' } });
  return hourRequirements(programme.plan, programme.pathway);
};

describe('required training hours', () => {
  it('asks Level 2 for 130 off and 283 on the job, by component as the framework prints it', () => {
    const requirements = linesOf('customer-service-2');
    expect(requirements.lines.map(({ component, skill, needed }) => [component, skill, ...hours(needed)])).toEqual([
      ['essentialSkills', 'communication', 20, 40],
      ['essentialSkills', 'applicationOfNumber', 20, 40],
      ['qualification', null, 66, 179],
      ['coaching', null, 24, 24],
    ]);
    expect(hours(requirements.needed)).toEqual([130, 283]);
  });

  it('asks Level 3 for 185 off and 296 on the job', () => {
    const requirements = linesOf('customer-service-3');
    expect(requirements.lines.map(({ needed }) => hours(needed))).toEqual([
      [20, 40],
      [20, 40],
      [109, 180],
      [36, 36],
    ]);
    expect(hours(requirements.needed)).toEqual([185, 296]);
  });

  it.each([
    ['contact-centre-2', [131, 243]],
    ['contact-centre-3', [149, 255]],
  ] as const)('gives %s its two totals alone and says so', (pathway, totals) => {
    const programme = programmeFor({ pathway });
    const requirements = hourRequirements(programme.plan, programme.pathway);
    expect(requirements.breakdown).toBe('totalsOnly');
    expect(requirements.lines).toMatchObject([{ component: null, needed: requirements.needed }]);
    expect(requirements.figures).toBeNull();
    expect(hours(requirements.needed)).toEqual(totals);
  });

  it('plans to Agored Cymru’s 275 guided hours and keeps the framework’s 245 beside it', () => {
    const programme = programmeFor({ pathway: 'customer-service-2', offering: 'C00/1231/8' });
    const { figures, lines, minimum, needed } = hourRequirements(programme.plan, programme.pathway);
    expect(figures).toMatchObject({
      basis: 'awardingOrganisation',
      frameworkMinutes: 245 * 60,
      awardingMinutes: 275 * 60,
      neededMinutes: 275 * 60,
    });
    const qualification = lines.find(({ component }) => component === 'qualification');
    expect(qualification && totalMinutes(qualification.needed)).toBe(275 * 60);
    expect(qualification?.needed.offMinutes).toBe(4440);
    expect(qualification?.minimum.offMinutes).toBe(66 * 60);
    expect(hours(minimum)).toEqual([130, 283]);
    expect(totalMinutes(needed) - totalMinutes(minimum)).toBe(30 * 60);
  });

  it('plans to 332 hours for Agored Cymru at Level 3', () => {
    const programme = programmeFor({ pathway: 'customer-service-3', offering: 'C00/1231/9' });
    expect(hourRequirements(programme.plan, programme.pathway).figures?.neededMinutes).toBe(332 * 60);
  });

  it('follows the user who chooses the framework’s minimum instead', () => {
    const programme = programmeFor({
      pathway: 'customer-service-2',
      offering: 'C00/1231/8',
      training: { qualificationHours: 'framework' },
    });
    expect(hourRequirements(programme.plan, programme.pathway).figures).toMatchObject({
      basis: 'framework',
      neededMinutes: 245 * 60,
      awardingMinutes: 275 * 60,
    });
  });

  it('plans to the awarding organisation’s 275 hours unless somebody chooses the units’ own 284', () => {
    const facts = { pathway: 'customer-service-2', offering: 'C00/1231/8', picked: fullLevel2 } as const;
    const unchosen = programmeFor(facts);
    expect(hourRequirements(unchosen.plan, unchosen.pathway).figures).toMatchObject({
      proposed: 'awardingOrganisation',
      basis: 'awardingOrganisation',
      neededMinutes: 275 * 60,
    });
    const programme = withTraining(unchosen, { qualificationHours: 'plan' });
    expect(hourRequirements(programme.plan, programme.pathway).figures).toMatchObject({
      basis: 'plan',
      planMinutes: 284 * 60,
      planUnknownUnits: 0,
      neededMinutes: 284 * 60,
    });
  });

  it('never plans below the framework’s minimum, even where the user chose a lower figure', () => {
    const programme = withTraining(programmeFor({ pathway: 'customer-service-2' }), { qualificationHours: 'plan' });
    expect(hourRequirements(programme.plan, programme.pathway).figures).toMatchObject({
      basis: 'framework',
      planMinutes: 136 * 60,
      neededMinutes: 245 * 60,
    });
  });

  it('takes no figure from VTCT’s upside-down range', () => {
    const programme = programmeFor({ pathway: 'customer-service-3', offering: '601/4883/4' });
    expect(hourRequirements(programme.plan, programme.pathway).figures).toMatchObject({
      basis: 'framework',
      awardingMisprinted: true,
      awardingMinutes: null,
      neededMinutes: 289 * 60,
    });
  });
});
