// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Table } from '../../src/ui/Table.tsx';
import { useRows, type Column, type Grouping } from '../../src/ui/useRows.ts';

interface Fruit {
  name: string;
  colour: string;
  weight: number | undefined;
}

const columns: Column<Fruit>[] = [
  {
    id: 'name',
    header: 'Name',
    rowHeader: true,
    cell: (fruit) => fruit.name,
    value: (fruit) => fruit.name,
    compare: (a, b) => a.localeCompare(b, 'en'),
    foot: 'All',
  },
  {
    id: 'weight',
    header: 'Weight',
    cell: (fruit) => fruit.weight ?? 'not known',
    value: (fruit) => fruit.weight,
    foot: '110',
  },
  {
    id: 'more',
    header: 'More',
    cell: (fruit, open, toggle) => (
      <button type="button" aria-expanded={open} onClick={toggle}>
        {`About ${fruit.name}`}
      </button>
    ),
  },
];

const fruits: Fruit[] = [
  { name: 'cherry', colour: 'red', weight: undefined },
  { name: 'almond', colour: 'green', weight: 1 },
  { name: 'apple', colour: 'red', weight: 100 },
  { name: 'berry', colour: 'red', weight: 9 },
];

const byColour: Grouping<Fruit> = { of: ({ colour }) => colour };

interface FruitTableProps {
  readonly groupBy?: Grouping<Fruit>;
  readonly unfold?: boolean;
  readonly passes?: (fruit: Fruit) => boolean;
  readonly shown?: readonly string[];
}

function FruitTable(options: FruitTableProps) {
  const rows = useRows({ columns, data: fruits, rowKey: ({ name }) => name, ...options });
  return (
    <Table
      caption="Fruit"
      rows={rows}
      heading={({ id, rows: own }, open, fold) => (
        <button type="button" aria-expanded={open} onClick={fold}>{`${own.length} ${id} ones`}</button>
      )}
      detail={(fruit) => `A ${fruit.colour} ${fruit.name}`}
    />
  );
}

const names = () =>
  screen
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent)
    .filter((text) => !text.endsWith('ones') && text !== 'All');
const headings = () => screen.queryAllByRole('button', { name: /ones$/ }).map((button) => button.textContent);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

afterEach(cleanup);

describe('a table', () => {
  it('has a name, and keeps the order it was given until someone sorts it', () => {
    render(<FruitTable />);
    expect(screen.getByRole('table', { name: 'Fruit' })).toBeTruthy();
    expect(names()).toEqual(['cherry', 'almond', 'apple', 'berry']);
  });

  it('sorts numbers as numbers and keeps what is not known last in both directions', async () => {
    render(<FruitTable />);
    await press('Weight');
    expect(names()).toEqual(['almond', 'berry', 'apple', 'cherry']);
    await press('Weight');
    expect(names()).toEqual(['apple', 'berry', 'almond', 'cherry']);
  });

  it('tells a screen reader which column is sorted and which way, and when it no longer is', async () => {
    render(<FruitTable />);
    const header = screen.getByRole('columnheader', { name: 'Weight' });
    const seen = [header.getAttribute('aria-sort')];
    for (let time = 0; time < 3; time += 1) {
      await userEvent.click(within(header).getByRole('button'));
      seen.push(header.getAttribute('aria-sort'));
    }
    expect(seen).toEqual([null, 'ascending', 'descending', null]);
  });

  it('offers no sort button on a column that has no order', () => {
    render(<FruitTable />);
    expect(within(screen.getByRole('columnheader', { name: 'More' })).queryByRole('button')).toBeNull();
  });

  it('leaves the focus on the button that sorted it', async () => {
    render(<FruitTable groupBy={byColour} />);
    await press('Name');
    expect(document.activeElement?.textContent).toBe('Name');
  });

  it('shows the columns asked for, in the order asked for, with what stands beneath them', () => {
    render(<FruitTable shown={['weight', 'name']} />);
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Weight', 'Name']);
    expect(screen.getAllByRole('row').at(-1)?.textContent).toBe('110All');
  });

  it('leaves out what does not pass', () => {
    render(<FruitTable passes={({ weight }) => weight !== undefined} />);
    expect(names()).toEqual(['almond', 'apple', 'berry']);
  });

  it('shows what belongs to a row beneath it, also once the order is another', async () => {
    render(<FruitTable />);
    await press('About apple');
    await press('Name');
    expect(screen.getByRole('button', { name: 'About apple' }).getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('A red apple').closest('tr')?.previousElementSibling?.textContent).toContain('apple');
    await press('About apple');
    expect(screen.queryByText('A red apple')).toBeNull();
  });
});

describe('a table in groups', () => {
  it('has each row under its group, the groups in the order of their first rows', () => {
    render(<FruitTable groupBy={byColour} />);
    expect(headings()).toEqual(['3 red ones', '1 green ones']);
    expect(names()).toEqual(['cherry', 'apple', 'berry', 'almond']);
  });

  it('sorts within each group, so that no row leaves the one it belongs to', async () => {
    render(<FruitTable groupBy={byColour} />);
    await press('Name');
    expect(headings()).toEqual(['3 red ones', '1 green ones']);
    expect(names()).toEqual(['apple', 'berry', 'cherry', 'almond']);
  });

  it('has its groups in the order asked for, and rows without a group last', () => {
    const groupBy: Grouping<Fruit> = {
      of: ({ colour, weight }) => (weight === 9 ? undefined : colour),
      compare: (a, b) => a.localeCompare(b, 'en'),
    };
    render(<FruitTable groupBy={groupBy} />);
    expect(headings()).toEqual(['1 green ones', '2 red ones', '1 null ones']);
    expect(names()).toEqual(['almond', 'cherry', 'apple', 'berry']);
  });

  it('folds and opens a group, and opens all where what passes has to be seen', async () => {
    const groupBy = { ...byColour, folded: ['green'] };
    const { rerender } = render(<FruitTable groupBy={groupBy} />);
    expect(names()).toEqual(['cherry', 'apple', 'berry']);
    await press('3 red ones');
    await press('1 green ones');
    expect(names()).toEqual(['almond']);
    rerender(<FruitTable groupBy={groupBy} unfold />);
    expect(names()).toEqual(['cherry', 'apple', 'berry', 'almond']);
  });

  it('keeps a group called “undefined” apart from rows without one', () => {
    const groupBy: Grouping<Fruit> = { of: ({ colour }) => (colour === 'red' ? 'undefined' : undefined) };
    render(<FruitTable groupBy={groupBy} />);
    expect(headings()).toEqual(['3 undefined ones', '1 null ones']);
  });
});

/** Fifty of each colour. */
const basket = Array.from({ length: 100 }, (_, index): Fruit => ({
  name: `fruit ${index}`,
  colour: index < 50 ? 'red' : 'green',
  weight: index,
}));

function LongTable({ groupBy = null }: { readonly groupBy?: Grouping<Fruit> | null }) {
  const rows = useRows({ columns, data: basket, rowKey: ({ name }) => name, groupBy });
  return <Table caption="Fruit" rows={rows} heading={({ id }) => id} mostDrawn={20} />;
}

describe('a table that scrolls in a region of its own', () => {
  // jsdom lays nothing out: without a height no row is in sight.
  beforeEach(() => {
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(114);
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(57);
    HTMLElement.prototype.scrollTo = () => undefined;
  });
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['rows', null],
    ['rows under a heading that is out of sight', byColour],
  ])('keeps %s as they are, with the focus in them, while others come and go', (_, groupBy) => {
    render(<LongTable groupBy={groupBy} />);
    const button = screen.getByRole('button', { name: 'About fruit 5' });
    button.focus();
    const region = screen.getByRole('region', { name: 'Fruit' });
    region.scrollTop = 57 * 8;
    fireEvent.scroll(region);
    expect(screen.queryByRole('button', { name: 'About fruit 2' })).toBeNull();
    expect(document.activeElement).toBe(button);
  });
});
