// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { NumberField } from '../../src/ui/NumberField.tsx';

const told: (number | undefined)[] = [];
const Example = () => {
  const [value, setValue] = useState<number | undefined>(12);
  const take = (next: number | undefined) => {
    told.push(next);
    setValue(next);
  };
  return <NumberField label="Hours" value={value} onValue={take} notANumber="Use a whole number" />;
};
const field = () => screen.getByRole('textbox', { name: 'Hours' });

afterEach(() => {
  cleanup();
  told.length = 0;
});

describe('a field for a whole number', () => {
  it('tells of each whole number, and of nothing at all when it is emptied', async () => {
    render(<Example />);
    await userEvent.clear(field());
    await userEvent.type(field(), '40');
    expect(told).toEqual([undefined, 4, 40]);
  });

  it('keeps the last good number and says what is wrong while the text is not a number', async () => {
    render(<Example />);
    await userEvent.type(field(), 'x');
    expect(told).toEqual([]);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Use a whole number')).toBeTruthy();
  });

  it('takes no minus sign and no half, so that hours never go below nothing', async () => {
    render(<Example />);
    await userEvent.clear(field());
    await userEvent.type(field(), '-5');
    await userEvent.clear(field());
    await userEvent.type(field(), '1.5');
    expect(told.filter((value) => value !== undefined && value !== 1 && value !== 5)).toEqual([]);
    expect(field().getAttribute('aria-invalid')).toBe('true');
  });
});
