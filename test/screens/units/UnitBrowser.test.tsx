// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { level2Base, level2GroupC, listed, openUnits, planOf, summary } from './openUnits.ts';

const openLevel2 = (picked: readonly string[] = []) => openUnits(planOf('customer-service-2', { picked }));
const search = () => screen.getByRole('searchbox', { name: 'Search units by title or reference' });

describe('The search', () => {
  it('finds units whatever their case, slashes and apostrophes, and in any order of the words', async () => {
    await openLevel2();
    const field = search();
    for (const [text, count] of [
      ['RESOLVE CUSTOMER', 2],
      ['customers complaints', 1],
      ["customers' complaints", 1],
      ['customer’s premises', 1],
      ['products and or services', 1],
      ['L/506/1905', 1],
      ['l5061905', 1],
      ['506 1905', 1],
      ['diary  systems', 1],
      ['systems diary', 1],
    ] as const) {
      fireEvent.change(field, { target: { value: text } });
      expect(listed(), text).toHaveLength(count);
      const shown = count === 1 ? '1 unit shown' : `${count} units shown`;
      expect(screen.getByText(shown, { selector: 'p' })).toBeVisible();
    }
  });

  it('finds mandatory units too, though their group is folded', async () => {
    const { user } = await openLevel2();
    expect(listed()).not.toContain('Understand customers');
    await user.type(search(), 'understand');
    expect(listed()).toEqual(['Understand customers', 'Understand employer organisations']);
  });

  it('says that nothing matches and leads back to all', async () => {
    const { user } = await openLevel2();
    await user.type(search(), 'pottery');
    expect(screen.getByText('No unit matches.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show all units' }));
    expect(listed()).toHaveLength(34);
    expect(search()).toHaveValue('');
  });
});

describe('The filters', () => {
  it('show what is in the plan, mandatory units with it', async () => {
    const { user } = await openLevel2(['D/506/2119']);
    await user.click(screen.getByRole('radio', { name: 'In plan 6' }));
    expect(listed()).toHaveLength(6);
    expect(listed()).toContain('Communicate verbally with customers');
  });

  it('show what fits: neither what is over a limit nor what is in the plan', async () => {
    const { user } = await openLevel2([...level2Base, 'L/506/1807', 'H/506/1814']);
    const fits = screen.getByRole('radio', { name: /^Fits \d+$/ });
    await user.click(fits);
    expect(fits.parentElement).toHaveTextContent(`Fits ${listed().length}`);
    expect(listed()).toContain('Employee rights and responsibilities');
    expect(listed()).not.toContain('Bespoke Software');
    expect(listed()).not.toContain('Manage diary systems');
  });

  it('are set by “See all” beside the units that finish the plan exactly', async () => {
    const { user } = await openLevel2([...level2Base, 'L/506/1807', 'H/506/1814']);
    expect(summary()).toHaveTextContent(/\d+ units would each finish your plan exactly/);
    await user.click(within(summary()).getByRole('button', { name: 'See all' }));
    expect(screen.getByRole('radio', { name: /^Fits/ })).toBeChecked();
  });

  it('tell kinds apart, and units whose kind is not stated', async () => {
    const { user } = await openLevel2();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of unit' }), 'Knowledge');
    expect(listed()).toEqual([
      'Principles of customer service',
      'Understand customers',
      'Understand employer organisations',
      'Negotiate in a business environment',
    ]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of unit' }), 'Not stated');
    expect(screen.getByText('No unit matches.')).toBeVisible();
  });
});

describe('The order', () => {
  const heading = (name: string) => screen.getByRole('button', { name });
  const groupA = ['Communicate verbally with customers', 'Communicate with customers in writing'];

  it('is the document’s at first', async () => {
    await openLevel2();
    expect(listed().slice(0, 3)).toEqual([...groupA, 'Deal with incoming telephone calls from customers']);
  });

  it('by guided hours puts units without a figure last, both ways, and never mixes groups', async () => {
    const { user } = await openLevel2();
    const unknown = ['Develop customer relationships', 'Use social media to deliver customer service'];
    for (const direction of ['ascending', 'descending']) {
      await user.click(heading('Guided hrs'));
      expect(screen.getByRole('columnheader', { name: 'Guided hrs' })).toHaveAttribute('aria-sort', direction);
      const groupB = listed().slice(2, 19);
      expect(listed().slice(0, 2).toSorted()).toEqual(groupA);
      for (const title of unknown) expect(groupB.indexOf(title)).toBeGreaterThanOrEqual(17 - 6);
    }
  });

  it('by title sorts within the groups and goes back to the document’s', async () => {
    const { user } = await openLevel2();
    await user.click(heading('Unit'));
    const groupC = listed().slice(19);
    expect(groupC[0]).toBe('Bespoke Software');
    expect(groupC).toEqual(groupC.toSorted((a, b) => a.localeCompare(b, 'en')));
    await user.click(heading('Unit'));
    await user.click(heading('Unit'));
    expect(listed().slice(0, 2)).toEqual(groupA);
  });

  it('is chosen by name on a phone', async () => {
    const { user } = await openUnits(planOf('customer-service-2'), { wide: false });
    await user.click(screen.getByText('Search, filter and order'));
    await user.click(screen.getByRole('tab', { name: /^Group B/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Most credits first');
    const cards = screen.getAllByRole('checkbox', { name: /: in my plan$/ });
    expect(cards[0]).toHaveAccessibleName('Resolve customer service problems: in my plan');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Fewest guided hours first');
    const last = screen.getAllByRole('checkbox', { name: /: in my plan$/ }).at(-1);
    expect(last?.closest('li')).toHaveTextContent('guided hours not known');
  });
});

describe('A finished group', () => {
  it('folds to its blocks and opens again', async () => {
    const { user } = await openLevel2([...level2Base, ...level2GroupC]);
    await user.click(screen.getByRole('button', { name: 'Hide the units of Group C' }));
    expect(listed()).not.toContain('Manage diary systems');
    await user.click(screen.getByRole('button', { name: 'Show the units of Group C' }));
    expect(listed()).toContain('Manage diary systems');
  });
});
