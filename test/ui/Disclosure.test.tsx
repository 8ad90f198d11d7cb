// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Disclosure } from '../../src/ui/Disclosure.tsx';

afterEach(cleanup);

describe('a “Why?”', () => {
  it('opens on a press and closes on the next', async () => {
    const { container } = render(<Disclosure summary="Why?">Because.</Disclosure>);
    const details = container.querySelector('details');
    await userEvent.click(screen.getByText('Why?'));
    expect(details?.open).toBe(true);
    await userEvent.click(screen.getByText('Why?'));
    expect(details?.open).toBe(false);
  });

  it('says what it is about to those who hear it out of its place', () => {
    const { container } = render(
      <Disclosure summary="Why?" about="Apples">
        Because.
      </Disclosure>,
    );
    expect(container.querySelector('summary')?.textContent).toBe('Why? Apples');
  });
});
