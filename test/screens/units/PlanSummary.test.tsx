// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../../src/catalogue/builtInCatalogue.ts';
import { evaluate } from '../../../src/rules/evaluate.ts';
import { level2Diploma } from '../../builders/diplomas.ts';
import { level2Base, level2GroupC, listed, openUnits, planOf, summary, summaryPart, unitRow } from './openUnits.ts';

const level2 = (parts = {}) => openUnits(planOf('customer-service-2', parts));
const groupA = ['D/506/2119', 'T/506/2126'];

describe('A plan that cannot be completed', () => {
  it('names the rule and the units that block it, and blames no others', async () => {
    await level2({ ruledOut: groupA });
    const blocked = within(summary()).getByRole('heading', { name: 'Your plan cannot be finished as it is' });
    const named = within(blocked.closest('section') ?? summary())
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(named).toEqual([
      'Group A: 0 of at least 3',
      'Not for you: Communicate verbally with customers',
      'Not for you: Communicate with customers in writing',
    ]);
    expect(summary()).toHaveTextContent('No way left to finish');
    expect(unitRow('Manage diary systems')).not.toHaveTextContent('Would leave no way to finish');
  });

  it('offers the way out as one step', async () => {
    const { user, present, stepsBack } = await level2({ ruledOut: groupA });
    await user.click(within(summary()).getByRole('button', { name: 'Allow these 2 units again' }));
    expect(present().units).toEqual({});
    expect(stepsBack()).toBe(1);
    expect(within(summary()).getByRole('heading', { name: 'Pick 3 credits from Group A' })).toBeVisible();
  });
});

describe('The ways left to finish', () => {
  it('are counted in full at the start, and the last one is called one', async () => {
    const { user } = await level2();
    const line = () => within(summary()).getByText(/ways? left to finish/).textContent ?? '';
    const ways = () => BigInt(line().replaceAll(/\D/g, ''));
    const before = ways();
    expect(before).toBeGreaterThan(1_000_000n);
    await user.click(screen.getByRole('checkbox', { name: 'Communicate verbally with customers: in my plan' }));
    expect(ways()).toBeLessThan(before);
  });

  it('are not spoken of in a plan that is finished', async () => {
    await level2({ picked: [...level2Base, ...level2GroupC] });
    expect(within(summary()).queryByText(/left to finish/)).toBeNull();
  });
});

describe('Finish my plan', () => {
  const dialog = () => screen.getByRole('dialog', { name: 'Ways to finish your plan' });
  const finish = () => within(summary()).getByRole('button', { name: 'Finish my plan' });

  it('shows three different ways, each with units, credits and guided hours, before anything changes', async () => {
    const { user, present } = await level2({ picked: level2Base });
    const before = present();
    await user.click(finish());
    const choices = within(dialog()).getAllByRole('region', { name: /^Choice \d$/ });
    expect(choices).toHaveLength(3);
    for (const choice of choices) {
      expect(choice).toHaveTextContent(/Meets every rule/);
      expect(choice).toHaveTextContent(/Adds \d units?/);
      expect(choice).toHaveTextContent(/Credits in the end45Units in the end\d+Guided hours in the end\d+/);
    }
    const units = choices.map((choice) =>
      within(choice)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent)
        .join(),
    );
    expect(new Set(units).size).toBe(3);
    expect(present()).toBe(before);
  });

  it('applies the chosen one as a single step, and every rule is met', async () => {
    const { user, present, stepsBack } = await level2({ picked: ['D/506/2119'] });
    await user.click(finish());
    await user.click(within(dialog()).getByRole('button', { name: 'Use choice 2' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    const open = evaluate(present(), level2Diploma, builtInCatalogue).findings.filter(({ status }) => status !== 'met');
    expect(open).toEqual([]);
    expect(stepsBack()).toBe(1);
    expect(within(summary()).getByRole('heading', { name: 'Your plan meets every credit rule' })).toBeVisible();
    await user.keyboard('{Control>}z{/Control}');
    expect(Object.keys(present().units)).toEqual(['D/506/2119']);
  });

  it('changes nothing when it is closed', async () => {
    const { user, present } = await level2({ picked: level2Base });
    const before = present();
    await user.click(finish());
    await user.click(within(dialog()).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(present()).toBe(before);
  });

  it('follows what matters most to the reader, and remembers it', async () => {
    const { user, planner } = await level2({ picked: level2Base, starred: ['H/506/1912', 'M/506/1895'] });
    await user.click(finish());
    await user.selectOptions(within(dialog()).getByRole('combobox', { name: 'What matters most to you?' }), [
      'The units I starred',
    ]);
    const [first] = within(dialog()).getAllByRole('region', { name: 'Choice 1' });
    expect(first).toHaveTextContent('Negotiate in a business environment');
    expect(first).toHaveTextContent('Buddy a colleague to develop their skills');
    expect(planner.preferences.getState().objective).toBe('closestToStarred');
  });
});

describe('Guided hours', () => {
  const part = () => summaryPart('Guided hours');

  it('ask for the awarding organisation before they compare', async () => {
    await level2();
    expect(part()).toHaveTextContent('136 hoursChoose your awarding organisation to compare.');
  });

  it.each([
    [[...level2Base.slice(0, -1), ...level2GroupC], 'Your units are below that'],
    [[...level2Base, ...level2GroupC], 'Nobody knows yet whether your units fit'],
  ])('are compared with what the awarding organisation prints', async (picked, sentence) => {
    const pearson = level2Diploma.qualifications[0]?.offerings.find(({ glh }) => glh?.asPrinted === '275');
    const offerings = { 'customer-service-diploma-2': pearson?.number ?? '' };
    await level2({ picked, offerings });
    expect(part()).toHaveTextContent('Agored Cymru gives 275 hours.');
    expect(part()).toHaveTextContent(sentence);
  });

  it('are a range without the stray space of the document', async () => {
    await level2({ offerings: { 'customer-service-diploma-2': '601/3544/X' } });
    expect(part()).toHaveTextContent('Active IQ gives 245–305 hours.');
  });
});

describe('A qualification achieved before', () => {
  const have = 'I have the Level 2 Diploma in Customer Service';
  const level3 = (picked: readonly string[]) => openUnits(planOf('customer-service-3', { picked }));

  it('leaves its units in doubt until the reader says which were in it', async () => {
    const { user } = await level3(['R/506/2151']);
    await user.click(within(summary()).getByRole('button', { name: have }));
    expect(summary()).toHaveTextContent('You have not said which units were in it');
    expect(summaryPart('Rules')).toHaveTextContent('1 unit may be part of a qualification you already have.');
    expect(unitRow('Communicate verbally with customers')).toHaveTextContent('May be part of a qualification you');
    await user.click(within(summary()).getByRole('button', { name: 'None of these were in it' }));
    expect(summaryPart('Rules')).toHaveTextContent('Nothing taken twiceno repeats');
    expect(summary()).toHaveTextContent('None of these units were in it.');
  });

  it('makes a repeat of a unit that was in it, with the swap that mends it', async () => {
    const { user, pickedNow } = await level3(['R/506/2151']);
    await user.click(within(summary()).getByRole('button', { name: have }));
    const units = within(summary()).getByRole('group', { name: 'Level 2 Diploma in Customer Service' });
    await user.click(within(units).getByRole('checkbox', { name: "Resolve customers' complaints" }));
    expect(summary()).toHaveTextContent('1 of these units was in it.');
    expect(within(summary()).getByRole('heading', { name: 'Take out 1 unit you already have' })).toBeVisible();
    expect(summary()).toHaveTextContent('1 unit was part of a qualification you already have.');
    expect(unitRow("Resolve customers' complaints")).toHaveTextContent('Part of a qualification you already have');
    await user.click(within(summary()).getByRole('button', { name: 'Mend my plan' }));
    expect(pickedNow()).toEqual([]);
    expect(unitRow("Resolve customers' complaints")).toHaveTextContent('Part of a qualification you already have');
  });

  it('offers every unit the two diplomas share, and is taken back whole', async () => {
    const { user, present } = await level3([]);
    await user.click(within(summary()).getByRole('button', { name: have }));
    const units = within(summary()).getByRole('group', { name: 'Level 2 Diploma in Customer Service' });
    expect(within(units).getAllByRole('checkbox')).toHaveLength(21);
    await user.click(
      within(units).getByRole('button', { name: 'I do not have the Level 2 Diploma in Customer Service' }),
    );
    expect(present().achievedQualifications).toEqual([]);
  });
});

describe('Level 3 that meets the framework and misses 40 credits at Level 3', () => {
  it('says how many are missing, where the rule is from, and which units help', async () => {
    const picked = ['D/506/2119', 'T/506/2126', 'L/506/2133', 'Y/506/2135', 'T/506/2143', 'F/506/2159'];
    const { user } = await openUnits(
      planOf('customer-service-3', { picked: [...picked, 'L/506/1807', 'H/506/1814', 'L/506/1869'] }),
    );
    expect(within(summary()).getByRole('heading', { name: 'Get 9 more credits at Level 3 or above' })).toBeVisible();
    const rules = summaryPart('Rules');
    expect(rules).toHaveTextContent('Credits at Level 3 or above31 of at least 40');
    await user.click(within(rules).getAllByText('Why?')[1] ?? rules);
    expect(rules).toHaveTextContent('From elsewhere, not the framework');
    expect(listed()).toContain('Champion customer service');
    expect(unitRow('Champion customer service')).toHaveTextContent('Level 3 or above to 35 of 40');
    expect(unitRow('Develop customer relationships')).toHaveTextContent('Level not known: would need confirming');
  });
});
