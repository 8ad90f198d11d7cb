// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyRecord } from '../../../src/plan/planRecord.ts';
import { fullLevel2 } from '../../builders/programmeFor.ts';
import { dialog, laidOut, openHours } from './openHours.ts';

describe('What was achieved before', () => {
  it('makes an Essential Skill met from the day on its certificate, and not by choosing a level', async () => {
    const { present } = await openHours(laidOut({ pathway: 'customer-service-2' }), { today: '2026-11-23' });
    const communication = screen.getByRole('region', { name: 'Communication' });
    expect(communication).toHaveTextContent('Planned');
    const day = within(communication).getByLabelText('Date on the certificate');
    fireEvent.change(day, { target: { value: '2026-11-24' } });
    expect(communication).toHaveTextContent('Planned');
    expect(day).toHaveAccessibleDescription(expect.stringContaining('still to come'));
    fireEvent.change(day, { target: { value: '2026-11-20' } });
    expect(communication).toHaveTextContent('Met');
    expect(present().training?.essentialSkills['communication']).toMatchObject({ level: 1, achieved: '2026-11-20' });
  });

  it('has nobody’s name behind it any more once the hours are others than they confirmed', async () => {
    const before = { id: 'before', kind: 'certificate', what: 'First aid', achieved: '2025-06-01' } as const;
    const plan = laidOut({
      pathway: 'customer-service-2',
      picked: fullLevel2,
      training: {
        priorHours: [
          {
            ...before,
            certificate: '',
            subject: { kind: 'coaching' },
            minutes: { offMinutes: 600, onMinutes: 0 },
            verified: true,
          },
        ],
      },
    });
    const confirmations = { 'prior hours before': { by: 'Sian Evans', day: '2026-11-20', remark: '' } };
    const { user, present } = await openHours({ ...plan, record: { ...emptyRecord, confirmations } });
    await user.click(screen.getByRole('button', { name: 'Change First aid' }));
    const form = dialog('First aid');
    await user.type(within(form).getByLabelText('Hours off the job'), '0');
    expect(present().training?.priorHours).toMatchObject([{ minutes: { offMinutes: 6000 }, verified: false }]);
    expect(present().record?.confirmations).toEqual({});
    await user.click(within(form).getByRole('checkbox', { name: 'My awarding organisation has confirmed it' }));
    expect(present().record?.confirmations).toEqual({});
  });

  it('is not added without the hours that could not be read', async () => {
    const { user, present } = await openHours(laidOut({ pathway: 'customer-service-2', picked: fullLevel2 }));
    await user.click(screen.getByRole('button', { name: 'Add other hours' }));
    const form = dialog('Hours from before');
    await user.type(within(form).getByLabelText('What was it?'), 'First aid');
    const off = within(form).getByLabelText('Hours off the job');
    await user.type(off, '2x');
    await user.type(within(form).getByLabelText('Hours on the job'), '5');
    const add = () => user.click(within(form).getByRole('button', { name: 'Add' }));
    await add();
    expect(present().training?.priorHours).toEqual([]);
    expect(off).toHaveValue('2x');
    await user.type(off, '{Backspace}');
    await add();
    expect(present().training?.priorHours).toMatchObject([{ minutes: { offMinutes: 120, onMinutes: 300 } }]);
  });

  it('counts once, which is said while it is claimed a second time', async () => {
    const unit = 'Y/506/2135';
    const { user } = await openHours(laidOut({ pathway: 'customer-service-2', picked: fullLevel2, achieved: [unit] }));
    await user.click(screen.getByRole('button', { name: 'Add other hours' }));
    const form = dialog('Hours from before');
    expect(form).toHaveTextContent('The same learning counts once.');
    await user.selectOptions(within(form).getByLabelText('Counts for'), `unit ${unit}`);
    expect(within(form).getByRole('status')).toHaveTextContent('so these do not count');
  });
});
