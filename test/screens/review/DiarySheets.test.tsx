// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
// Read before any test, so that the first one does not wait for it.
import '../../../src/screens/review/ReviewScreen.tsx';
import { addDays } from '../../../src/hours/calendarDay.ts';
import { checked, diaryEntry, programmeFor, withTraining } from '../../builders/programmeFor.ts';
import { renderApp } from '../../builders/renderApp.tsx';

const programme = programmeFor({ pathway: 'customer-service-2' });
const entries = Array.from({ length: 60 }, (_, day) =>
  diaryEntry({ id: `e${day}`, date: addDays('2026-09-01', day), minutes: 45, evidence: 'Workbook page 12' }),
);

describe('The diary on paper', () => {
  it('has every entry of sixty on the paper of Hours, while the screen shows twenty', async () => {
    const { plan } = withTraining(programme, { diary: entries });
    await renderApp({ address: `/plan/${plan.id}/hours`, plans: [plan], today: '2026-11-23' });
    const diary = await screen.findByRole('region', { name: 'Diary' });
    expect(within(diary).getAllByRole('listitem')).toHaveLength(20);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(within(diary).getAllByRole('listitem')).toHaveLength(60);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(within(diary).getAllByRole('listitem')).toHaveLength(20);
  });

  it('has on its sheets who checked what, the evidence, and totals; a check of what was changed since is none', async () => {
    const changed = { ...checked(diaryEntry({ id: 'c', date: '2026-10-03', minutes: 30 })), minutes: 40 };
    const diary = [
      checked(diaryEntry({ id: 'a', date: '2026-10-01', minutes: 75, evidence: 'Workbook page 12' })),
      diaryEntry({ id: 'b', date: '2026-10-02', minutes: 20 }),
      changed,
      diaryEntry({ id: 'd', date: '2026-12-01', minutes: 60 }),
    ];
    const { plan } = withTraining(programme, { diary });
    vi.stubGlobal('print', () => undefined);
    const { user } = await renderApp({ address: `/plan/${plan.id}/review`, plans: [plan], today: '2026-11-23' });
    await user.click(await screen.findByRole('button', { name: 'Print to sign' }));
    const dialog = screen.getByRole('dialog', { name: 'Print' });
    await user.click(within(dialog).getByRole('radio', { name: 'Diary sheets to sign' }));
    await user.click(within(dialog).getByRole('button', { name: 'Print' }));
    const sheet = await screen.findByRole('table', { name: 'Off-the-job hours', hidden: true });
    const row = (name: RegExp) => within(sheet).getByRole('row', { name, hidden: true });
    expect(row(/^1 October 2026/)).toHaveTextContent(/Evidence: Workbook page 12.*1 h 15 min.*Sian Rees.*Sian Rees/);
    expect(row(/^3 October 2026/)).not.toHaveTextContent('Sian Rees');
    expect(row(/^Recorded in all/)).toHaveTextContent('2 h 15 min');
    expect(row(/^Of this, checked/)).toHaveTextContent('1 h 15 min');
    expect(row(/^Not counted/)).toHaveTextContent('1 h');
  });
});
