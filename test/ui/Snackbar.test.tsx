// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Snackbar, type SnackbarNote } from '../../src/ui/Snackbar.tsx';

const undone: string[] = [];
const Example = () => {
  const [note, setNote] = useState<SnackbarNote | undefined>({
    id: 1,
    words: 'Taken out',
    action: { label: 'Undo', onAction: () => void undone.push('undone') },
  });
  const [close] = useState(() => () => setNote(undefined));
  return <Snackbar note={note} closeLabel="Close" onClose={close} />;
};
const pass = (milliseconds: number) => {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
};
const said = () => screen.getByRole('status').textContent;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  undone.length = 0;
});

describe('the undo note', () => {
  it('stays ten seconds, so that a slow reader can still undo', () => {
    render(<Example />);
    pass(9999);
    expect(said()).toBe('Taken out');
    pass(1);
    expect(said()).toBe('');
  });

  it('never goes while focus is on it', () => {
    render(<Example />);
    fireEvent.focus(screen.getByRole('button', { name: 'Undo' }));
    pass(60_000);
    expect(said()).toBe('Taken out');
  });

  it('undoes once and goes', () => {
    render(<Example />);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undone).toEqual(['undone']);
    expect(said()).toBe('');
  });
});
