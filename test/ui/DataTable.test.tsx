// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { DataTable } from '../../src/ui/DataTable.tsx';
import type { TableColumn, TableSection } from '../../src/ui/tableColumns.ts';

interface Fruit {
  name: string;
  weight: number | undefined;
}

const columns: TableColumn<Fruit>[] = [
  {
    id: 'name',
    header: 'Name',
    rowHeader: true,
    cell: (fruit) => fruit.name,
    sortValue: (fruit) => fruit.name,
    compareText: (a, b) => a.localeCompare(b, 'en'),
  },
  { id: 'weight', header: 'Weight', cell: (fruit) => fruit.weight ?? 'not known', sortValue: (fruit) => fruit.weight },
  { id: 'note', header: 'Note', cell: () => 'none' },
];

const sections: TableSection<Fruit>[] = [
  {
    id: 'red',
    heading: 'Red ones',
    rows: [
      { name: 'cherry', weight: undefined },
      { name: 'apple', weight: 100 },
      { name: 'berry', weight: 9 },
    ],
  },
  { id: 'green', heading: 'Green ones', rows: [{ name: 'almond', weight: 1 }] },
];

const show = () =>
  render(<DataTable caption="Fruit" columns={columns} sections={sections} rowKey={(fruit) => fruit.name} />);
const names = () =>
  screen
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent)
    .filter((text) => !text.endsWith('ones'));

afterEach(cleanup);

describe('a table in sections', () => {
  it('has a name, and keeps the order it was given until someone sorts it', () => {
    show();
    expect(screen.getByRole('table', { name: 'Fruit' })).toBeTruthy();
    expect(names()).toEqual(['cherry', 'apple', 'berry', 'almond']);
  });

  it('sorts within each section, so that no row leaves the group it belongs to', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Name' }));
    expect(names()).toEqual(['apple', 'berry', 'cherry', 'almond']);
  });

  it('sorts numbers as numbers and keeps what is not known last in both directions', async () => {
    show();
    const button = screen.getByRole('button', { name: 'Weight' });
    await userEvent.click(button);
    expect(names()).toEqual(['berry', 'apple', 'cherry', 'almond']);
    await userEvent.click(button);
    expect(names()).toEqual(['apple', 'berry', 'cherry', 'almond']);
  });

  it('tells a screen reader which column is sorted and which way, and when it no longer is', async () => {
    show();
    const header = screen.getByRole('columnheader', { name: 'Weight' });
    const button = within(header).getByRole('button');
    const seen = [header.getAttribute('aria-sort')];
    for (let press = 0; press < 3; press += 1) {
      await userEvent.click(button);
      seen.push(header.getAttribute('aria-sort'));
    }
    expect(seen).toEqual([null, 'ascending', 'descending', null]);
  });

  it('offers no sort button on a column that has no order', () => {
    show();
    expect(within(screen.getByRole('columnheader', { name: 'Note' })).queryByRole('button')).toBeNull();
  });
});
