// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../../src/catalogue/builtInCatalogue.ts';
import { checkFramework } from '../../../src/catalogue/checkFramework.ts';
import { renderApp } from '../../builders/renderApp.tsx';

const levelTwo = '/framework/customer-service/customer-service-2';
const levelThree = '/framework/customer-service/customer-service-3';

const file = readFileSync(join('public', 'examples', 'example-framework.json'), 'utf8');
const checked = checkFramework(JSON.parse(file));
if (!checked.ok) throw new Error('the example is faulty');
const example = checked.framework;

const rowsOf = (table: HTMLElement) => within(table).getAllByRole('row').slice(1);
const cellsOf = (row: HTMLElement | undefined) => [...(row?.children ?? [])].map(({ textContent }) => textContent);

describe('About the framework', () => {
  it('shows number, issue and dates of the document', async () => {
    await renderApp({ address: '/framework/customer-service' });
    const facts = (await screen.findByRole('region', { name: 'The document' })).textContent;
    for (const figure of ['FR04302', 'Issue3', '17 August 2018', '31 July 2023', 'Instructus'])
      expect(facts).toContain(figure);
  });

  it('says that a document names no day of issue, and invents none', async () => {
    const undated = checkFramework({ ...(JSON.parse(file) as object), issued: null });
    if (!undated.ok) throw new Error('the example is faulty');
    await renderApp({ address: `/framework/${example.id}`, frameworks: [undated.framework] });
    const facts = (await screen.findByRole('region', { name: 'The document' })).textContent;
    expect(facts).toContain('Issuednot in the document');
  });

  it.each([
    ['2023-07-31', false],
    ['2023-08-01', true],
  ])('on %s asks to check for new starts only after the review day', async (today, asked) => {
    await renderApp({ address: '/framework/customer-service', today });
    await screen.findByRole('region', { name: 'The document' });
    expect(screen.queryAllByText(/was to be reviewed by/)).toHaveLength(asked ? 1 : 0);
  });

  it.each([
    [levelTwo, 'Who offers the Level 2 Diploma in Customer Service', 19],
    [levelThree, 'Who offers the Level 3 Diploma in Customer Service', 16],
  ])('lists every awarding organisation of the document at %s', async (address, name, count) => {
    await renderApp({ address });
    expect(rowsOf(await screen.findByRole('table', { name }))).toHaveLength(count);
  });

  it('names groups and units as their document does, in Welsh where it is read, and leads to the document', async () => {
    await renderApp({ address: `/framework/${example.id}`, frameworks: [example], locale: 'cy' });
    const unit = await screen.findByRole('rowheader', { name: 'Gweithio’n ddiogel ar reilffordd ysgafn' });
    expect(unit.querySelector('[lang]')).toBeNull();
    expect(unit.closest('tr')?.textContent).toContain('X/000/0001 (EA-101)');
    expect(screen.getByText('Grŵp Train: Gwaith ar drên')).toBeDefined();
    const { address = '' } = example.documents[0] ?? {};
    expect(screen.getByRole('link', { name: address }).getAttribute('href')).toBe(address);
  });

  it('prints a slip as it stands, with a note beside it', async () => {
    await renderApp({ address: levelThree });
    const table = await screen.findByRole('table', { name: 'Who offers the Level 3 Diploma in Customer Service' });
    const [organisation, row, number, credits, glh, points] = cellsOf(
      within(table).getByText('VTCT').closest('tr') ?? undefined,
    );
    expect([row, number, credits, glh, points]).toEqual(['B1q', '601/4883/4', '55', '389- 375', '550']);
    expect(organisation).toContain('The lower figure is above the upper one');
  });

  it('says every rule of combination in words and where the extra one is from', async () => {
    await renderApp({ address: levelThree });
    const rules = (await screen.findByRole('region', { name: 'Rules' })).textContent;
    for (const sentence of [
      'All of Group M: 31 credits.',
      'At least 15 credits from Group A.',
      'At most 9 credits from Group B.',
      'At least 55 credits in all.',
      'At least 40 credits from units at Level 3 or above.',
      'at least 67 credits',
      'on or after 14 October 2016',
      'From elsewhere, not the framework: Structure S/016/609',
    ])
      expect(rules).toContain(sentence);
  });

  it('shows level and guided hours of a unit as not known where nobody printed them', async () => {
    await renderApp({ address: levelTwo });
    const table = await screen.findByRole('table', { name: 'Units of the Level 2 Diploma in Customer Service' });
    expect(rowsOf(table)).toHaveLength(39);
    const [title, reference, group, credits, kind, level, glh] = cellsOf(
      within(table).getByText('J/506/2163').closest('tr') ?? undefined,
    );
    expect([title, reference, group, credits, kind]).toEqual([
      'Use social media to deliver customer service',
      'J/506/2163',
      'B',
      '3',
      'competence',
    ]);
    expect([level, glh]).toContain('not known');
  });

  it.each([
    [
      levelTwo,
      [
        ['40 (20 hours a skill)', '80 (40 hours a skill)'],
        ['66', '179'],
        ['24', '24'],
        ['130', '283', '413'],
      ],
    ],
    [
      levelThree,
      [
        ['40 (20 hours a skill)', '80 (40 hours a skill)'],
        ['109', '180'],
        ['36', '36'],
        ['185', '296', '481'],
      ],
    ],
    ['/framework/contact-centre/contact-centre-2', [['131', '243', '374']]],
    ['/framework/contact-centre/contact-centre-3', [['149', '255', '404']]],
  ])('gives the least training hours at %s', async (address, figures) => {
    await renderApp({ address });
    const rows = rowsOf(await screen.findByRole('table', { name: 'Minimum hours of training' }));
    expect(rows).toHaveLength(figures.length);
    for (const [index, line] of figures.entries()) expect(cellsOf(rows[index]).slice(1, 1 + line.length)).toEqual(line);
  });

  it('says plainly what the Contact Centre document does not hold', async () => {
    await renderApp({ address: '/framework/contact-centre' });
    expect(await screen.findByText(/The document lists no units/)).toBeVisible();
    expect(screen.getByText(/gives only the totals/)).toBeVisible();
    expect(screen.getByText(/The document lists none\. Ask your training provider/)).toBeVisible();
    expect(screen.getByText('The document gives no shortest time.')).toBeVisible();
  });

  it.each([
    [levelTwo, 'grade G or better', 'SCQF Level 4', 'National 4', 'Level 1 or above'],
    [levelThree, 'grade C or better', 'SCQF Level 5', 'National 5', 'Level 2 or above'],
  ])('lists what is accepted in place of an Essential Skill at %s', async (address, ...minimums) => {
    await renderApp({ address });
    const table = await screen.findByRole('table', { name: 'Qualifications accepted in place of Essential Skills' });
    expect(rowsOf(table)).toHaveLength(12);
    for (const minimum of minimums) expect(within(table).getAllByText(minimum).length).toBeGreaterThan(0);
  });

  it('changes the level in the address, so that a link leads to the same level', async () => {
    const { user } = await renderApp({ address: '/framework/customer-service' });
    await user.click(await screen.findByRole('radio', { name: 'Level 3 Diploma' }));
    expect(window.location.hash).toBe(`#${levelThree}`);
    expect(
      screen.getByRole('heading', { level: 2, name: 'Apprenticeship in Customer Service (Apprenticeship)' }),
    ).toBeVisible();
  });

  it.each(builtInCatalogue.frameworks.map((framework) => [framework.title, framework] as const))(
    'leaves out no slip of %s',
    async (_title, framework) => {
      await renderApp({ address: `/framework/${framework.id}` });
      const slips = (await screen.findByRole('region', { name: 'Slips in the document' })).textContent;
      for (const { note } of framework.slips) expect(slips).toContain(note.en);
    },
  );
});
