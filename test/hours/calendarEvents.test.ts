import { describe, expect, it } from 'vitest';
import { calendarEvents } from '../../src/hours/calendarEvents.ts';
import { hoursOverview } from '../../src/hours/hoursOverview.ts';
import { sumMinutes } from '../../src/hours/jobMinutes.ts';
import { calendarFile } from '../../src/parts/calendarFile.ts';
import { fullLevel2, priorOnTheJob, programmeFor, withHoursLaidOut } from '../builders/programmeFor.ts';

const programme = programmeFor({
  pathway: 'customer-service-2',
  picked: fullLevel2,
  startDate: '2026-09-17',
  training: { priorHours: [priorOnTheJob(600, { achieved: '2023-01-31' })], certificateApplication: '2027-10-01' },
});
const laidOut = withHoursLaidOut(programme);
const overview = hoursOverview(laidOut, '2026-11-23');
const events = calendarEvents(laidOut, overview);

describe('a plan in a calendar', () => {
  it('has every month with its hours, the reviews, the end, the claim and the day on which earlier learning runs out', () => {
    const months = events.flatMap((event) => (event.kind === 'month' ? [event] : []));
    expect(months.map(({ day }) => day).slice(0, 2)).toEqual(['2026-09-17', '2026-10-01']);
    expect(sumMinutes(months.map(({ minutes }) => minutes))).toEqual(overview.verdict.total.planned);
    const days = events.filter(({ kind }) => kind !== 'month' && kind !== 'review').map(({ kind, day }) => [kind, day]);
    expect(days).toEqual([
      ['start', '2026-09-17'],
      ['end', '2027-09-16'],
      ['claim', '2027-10-01'],
      ['runsOut', '2028-01-31'],
    ]);
  });

  it('has a review every thirteen weeks, with what is laid out by then', () => {
    const reviews = events.flatMap((event) => (event.kind === 'review' ? [event] : []));
    expect(reviews.map(({ day }) => day)).toEqual(['2026-12-17', '2027-03-18', '2027-06-17']);
    const planned = reviews.map((review) => review.planned?.offMinutes ?? 0);
    expect(planned).toEqual(planned.toSorted((a, b) => a - b));
    expect(planned.every((minutes) => minutes > 0 && minutes < overview.verdict.total.planned.offMinutes)).toBe(true);
  });

  it('says what must be done by the claim, part by part, and until when which hours of earlier learning can be claimed', () => {
    const claim = events.find((event) => event.kind === 'claim');
    expect(claim?.kind === 'claim' && sumMinutes(claim.lines.map(({ needed }) => needed))).toEqual(claim?.needed);
    const until = events.find((event) => event.kind === 'runsOut');
    expect(until).toMatchObject({ id: 'until hours prior', minutes: { offMinutes: 0, onMinutes: 600 } });
  });

  it('is a file of whole days, the same days in every time zone, that a later file brings up to date', async () => {
    const days = events.map(({ id, day }) => ({ id, day, summary: `What, is; due ${day}`, details: 'One\nTwo' }));
    const text = await (await calendarFile('Mari', 'plan', days, '2026-11-23T10:00:00.000Z')).text();
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(events.length);
    expect(text).toContain('UID:plan-month-2026-10');
    expect(text).toContain('DTSTART;VALUE=DATE:20261001');
    expect(text).toContain('DTEND;VALUE=DATE:20261002');
    expect(text).toContain(String.raw`DESCRIPTION:One\nTwo`);
    expect(text).toContain(String.raw`SUMMARY:What\, is\; due 2026-10-01`);
  });

  it('is empty where nothing is known', () => {
    const bare = programmeFor({ pathway: 'contact-centre-2', startDate: null });
    expect(calendarEvents(bare, hoursOverview(bare, '2026-11-23'))).toEqual([]);
  });
});
