import { describe, expect, it } from 'vitest';
import { dragged } from '../../../../src/screens/hours/months/usePieceDrag.ts';

const months = ['2026-11', '2026-12', '2027-01', '2027-02', '2027-03'];
const piece = { from: '2026-12', to: '2027-01' };

describe('A dragged block', () => {
  it('keeps its length and stops at both ends of the plan', () => {
    expect(dragged(piece, 'whole', 1, months)).toEqual({ from: '2027-01', to: '2027-02' });
    expect(dragged(piece, 'whole', 2, months)).toEqual({ from: '2027-02', to: '2027-03' });
    expect(dragged(piece, 'whole', 3, months)).toEqual({ from: '2027-02', to: '2027-03' });
    expect(dragged(piece, 'whole', -9, months)).toEqual({ from: '2026-11', to: '2026-12' });
  });

  it('never ends before it starts, whichever end is pulled', () => {
    expect(dragged(piece, 'end', -1, months)).toEqual({ from: '2026-12', to: '2026-12' });
    expect(dragged(piece, 'end', -2, months)).toEqual({ from: '2026-12', to: '2026-12' });
    expect(dragged(piece, 'start', 2, months)).toEqual({ from: '2027-01', to: '2027-01' });
    expect(dragged(piece, 'start', -5, months)).toEqual({ from: '2026-11', to: '2027-01' });
  });
});
