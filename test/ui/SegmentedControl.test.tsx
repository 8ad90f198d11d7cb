// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { SegmentedControl } from '../../src/ui/SegmentedControl.tsx';

const Example = () => {
  const [value, setValue] = useState<'all' | 'some' | 'none'>('all');
  return (
    <SegmentedControl
      label="Show"
      value={value}
      onValue={setValue}
      choices={[
        { value: 'all', label: 'All 39' },
        { value: 'some', label: 'Some' },
        { value: 'none', label: 'None' },
      ]}
    />
  );
};

const chosen = () => screen.getAllByRole('radio').filter((radio) => radio instanceof HTMLInputElement && radio.checked);

afterEach(cleanup);

describe('a choice side by side', () => {
  it('is a named group of radios, so that a screen reader tells how many there are', () => {
    render(<Example />);
    expect(screen.getByRole('group', { name: 'Show' })).toBeTruthy();
    expect(screen.getAllByRole('radio')).toHaveLength(3);
  });

  it('holds exactly one choice, changed by a press', async () => {
    render(<Example />);
    await userEvent.click(screen.getByText('Some'));
    expect(chosen()).toEqual([screen.getByRole('radio', { name: 'Some' })]);
  });

  it('keeps its radios under one name, which is what lets the arrow keys move between them', () => {
    render(<Example />);
    const radioNames = screen.getAllByRole('radio').map((radio) => radio.getAttribute('name'));
    expect(new Set(radioNames).size).toBe(1);
    expect(radioNames[0]).toBeTruthy();
  });
});
