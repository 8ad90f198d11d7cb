// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Tabs } from '../../src/ui/Tabs.tsx';

const Example = () => {
  const [current, setCurrent] = useState('one');
  return (
    <Tabs
      label="Parts"
      current={current}
      onCurrent={setCurrent}
      tabs={['one', 'two', 'three'].map((id) => ({ id, label: id }))}
    >
      <p>This is {current}</p>
    </Tabs>
  );
};

const selected = () => screen.getByRole('tab', { selected: true });

afterEach(cleanup);

describe('tabs', () => {
  it.each([
    ['{ArrowRight}', 'two'],
    ['{ArrowLeft}', 'three'],
    ['{End}', 'three'],
    ['{End}{ArrowRight}', 'one'],
    ['{End}{Home}', 'one'],
  ])('move by keyboard: %s from the first leads to %s, and focus goes along', async (keys, expected) => {
    render(<Example />);
    await userEvent.tab();
    await userEvent.keyboard(keys);
    expect(selected().textContent).toBe(expected);
    expect(document.activeElement).toBe(selected());
  });

  it('are one stop for the Tab key, so that twelve groups are not twelve stops', () => {
    render(<Example />);
    const stops = screen.getAllByRole('tab').filter((tab) => tab.tabIndex === 0);
    expect(stops).toEqual([selected()]);
  });

  it('show the panel of the chosen tab, named after it', async () => {
    render(<Example />);
    await userEvent.click(screen.getByRole('tab', { name: 'two' }));
    expect(screen.getByRole('tabpanel', { name: 'two' }).textContent).toBe('This is two');
  });
});
