// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { followTranslation } from '../../src/ui/followTranslation.ts';

followTranslation();

interface FigureProps {
  readonly have: number;
  readonly note?: boolean;
}

const Figure = ({ have, note = false }: FigureProps) => (
  <p data-testid="figure">
    {note && 'So far: '}
    {have} of <b>45</b> credits
  </p>
);

const tag: string = 'font';

/** As browsers do: each text in an element of their own, the text itself out of the page. */
async function translate(): Promise<void> {
  const figure = screen.getByTestId('figure');
  for (const text of [...figure.childNodes].filter((node) => node instanceof Text)) {
    const font = document.createElement(tag);
    font.textContent = text.data.replace('credits', 'kredyty').replace('So far', 'Dotychczas');
    text.before(font);
    text.remove();
  }
  // What has changed on the page is told a moment later.
  await act(() => Promise.resolve());
}

it('a figure on a page that the browser has translated is never an old one', async () => {
  const { rerender, unmount } = render(<Figure have={19} />);
  await translate();
  expect(screen.getByTestId('figure').textContent).toBe('19 of 45 kredyty');
  rerender(<Figure have={22} />);
  await act(() => Promise.resolve());
  expect(screen.getByTestId('figure').textContent).toBe('22 of 45 kredyty');
  await translate();
  rerender(<Figure have={25} />);
  await act(() => Promise.resolve());
  expect(screen.getByTestId('figure').textContent).toBe('25 of 45 kredyty');
  unmount();
});

it('words come and go on a page that the browser has translated', async () => {
  const { rerender, unmount } = render(<Figure have={19} note />);
  await translate();
  rerender(<Figure have={19} />);
  expect(screen.getByTestId('figure').textContent).toBe('19 of 45 kredyty');
  rerender(<Figure have={19} note />);
  expect(screen.getByTestId('figure').textContent).toBe('So far: 19 of 45 kredyty');
  unmount();
  expect(screen.queryByTestId('figure')).toBeNull();
});
