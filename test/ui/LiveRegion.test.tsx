// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveRegion } from '../../src/ui/LiveRegion.tsx';

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
});

describe('the quiet announcer', () => {
  it('does not talk over a page that has just opened', () => {
    render(<LiveRegion message="Pick 3" />);
    pass(5000);
    expect(said()).toBe('');
  });

  it('speaks after a pause of one second, and not before', () => {
    const { rerender } = render(<LiveRegion message="Pick 3" />);
    rerender(<LiveRegion message="Pick 2" />);
    pass(999);
    expect(said()).toBe('');
    pass(1);
    expect(said()).toBe('Pick 2');
  });

  it('speaks only the last of a flurry of changes', () => {
    const heard: string[] = [];
    const { rerender } = render(<LiveRegion message="start" />);
    const observer = new MutationObserver(() => undefined);
    observer.observe(screen.getByRole('status'), { childList: true, characterData: true, subtree: true });
    for (const message of ['Pick 3', 'Pick 2', 'Pick 1']) {
      rerender(<LiveRegion message={message} />);
      pass(400);
      heard.push(said());
    }
    pass(1000);
    expect(heard).toEqual(['', '', '']);
    expect(said()).toBe('Pick 1');
    expect(observer.takeRecords()).toHaveLength(1);
  });

  it('stays silent when the last message is the one already spoken', () => {
    const { rerender } = render(<LiveRegion message="Pick 3" />);
    rerender(<LiveRegion message="Pick 2" />);
    rerender(<LiveRegion message="Pick 3" />);
    pass(2000);
    expect(said()).toBe('');
  });
});
