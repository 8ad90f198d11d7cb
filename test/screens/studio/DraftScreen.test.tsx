// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { frameworkContent } from '../../../src/catalogue/hashFramework.ts';
import { largeCase } from '../../bench/largeFramework.ts';
import { buildFramework, buildPathway, buildQualification, buildUnit } from '../../builders/frameworkBuilder.ts';
import { renderApp } from '../../builders/renderApp.tsx';

const table = `Reference\tTitle\tCredits\tLevel\tGroup
X/000/0001\tWork safely\t4\t2\tM
X/000/0002\tSell tickets\t6\t2\tA
X/000/0003\tDrive a train\t8\t3\tA`;

type App = Awaited<ReturnType<typeof renderApp>>;

const openPart = async ({ user }: App, name: string) => user.click(await screen.findByRole('tab', { name }));
const type = (name: string | RegExp, text: string) => {
  const field = screen.getByLabelText(name, { selector: 'input, textarea' });
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
};
const draftOf = ({ planner }: App) => [...planner.studio.getState().drafts.values()][0]?.framework;

/** A framework of one's own with three units from a pasted table, its basics filled in. */
async function begin() {
  const app = await renderApp({ address: '/studio', wide: true });
  const { user } = app;
  await user.click(screen.getByRole('button', { name: 'Begin with an empty one' }));
  await openPart(app, 'Units');
  await user.click(screen.getByRole('button', { name: 'Take from a table' }));
  fireEvent.change(screen.getByLabelText('The pasted table'), { target: { value: table } });
  expect(screen.getByText('Found: 3 units, 2 groups, 0 rules.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Put them in' }));
  await openPart(app, 'About it');
  expect(screen.getByLabelText('Issued on'), 'a day that nobody printed').toHaveValue('');
  const card = (name: string) => within(screen.getByRole('region', { name }));
  const fill = (name: string, fields: Readonly<Record<string, string>>) => {
    for (const [label, text] of Object.entries(fields)) {
      const field = card(name).getByLabelText(label);
      fireEvent.change(field, { target: { value: text } });
      fireEvent.blur(field);
    }
  };
  fill('The document', {
    Title: 'Light Railway',
    'Published by': 'Example Awards',
    'Title of the document': 'Specification',
    'Short name': 'light-railway',
  });
  fill('Pathway', {
    Name: 'Level 2 Diploma',
    'Title as printed': 'Level 2 Diploma',
    'Kind of programme': 'Apprenticeship',
    Level: '2',
    'What the document says of it': 'Ask your provider.',
  });
  fill('Qualification', {
    Title: 'Level 2 Diploma in Light Railways',
    Level: '2',
    'Awarding organisation': 'Example Awards',
    'Qualification number': '600/0000/0',
  });
  for (const field of card('Qualification').getAllByLabelText('Credits')) {
    fireEvent.change(field, { target: { value: '10' } });
    fireEvent.blur(field);
  }
  return app;
}

async function addRule({ user }: App, kind: string, fields: Readonly<Record<string, string>>) {
  await user.click(screen.getByRole('button', { name: 'Add a rule' }));
  const rule = () => within(screen.getAllByRole('region', { name: /^Rule \d+$/ }).at(-1) ?? document.body);
  await user.selectOptions(rule().getByLabelText('What the rule asks for'), kind);
  for (const [label, value] of Object.entries(fields)) {
    const field = rule().getByLabelText(label);
    fireEvent.change(field, { target: { value } });
    fireEvent.blur(field);
  }
}

describe('a framework that is being made', () => {
  it('states hours once they are typed, and none again where both fields are empty', async () => {
    const app = await begin();
    await openPart(app, 'About it');
    const hours = () => draftOf(app)?.pathways[0]?.hours;
    expect(hours()).toBeUndefined();
    type('Hours off the job', '100');
    type('Hours on the job', '250');
    expect(hours()).toMatchObject({ total: 350, offTheJob: { total: 100 } });
    type('Hours off the job', '');
    type('Hours on the job', '');
    expect(hours()).toBeUndefined();
  });

  it('takes an empty field for hours as not known, and none that is typed as none', async () => {
    const app = await begin();
    await openPart(app, 'About it');
    const hours = () => draftOf(app)?.pathways[0]?.hours;
    const onTheJob = screen.getByLabelText('Hours on the job');
    type('Hours off the job', '100');
    expect(hours()).toMatchObject({ offTheJob: { total: 100 }, onTheJob: { total: null } });
    fireEvent.blur(onTheJob);
    expect(onTheJob).toHaveAccessibleDescription('Fill this in.');
    type('Hours on the job', '0');
    expect(onTheJob).toHaveValue('0');
    expect(hours()).toMatchObject({ total: 100, onTheJob: { total: 0 } });
  });

  it('is put right from a file whose rules forgot the total', async () => {
    const { user } = await renderApp({ address: '/studio', wide: true });
    const input = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].find(
      ({ accept }) => accept === '.json',
    );
    if (!input) throw new Error('no way to choose a file');
    await user.upload(input, new File(['{"title": "Light Railway"}'], 'framework.json'));
    expect(await screen.findByText('This file is not built like a framework')).toBeVisible();
    const qualification = buildQualification({
      groups: ['A'],
      units: [buildUnit('X/1', 10, 'A')],
      rules: [{ kind: 'groupCreditsMinimum', group: 'A', credits: 1 }],
      credits: 20,
    });
    const framework = frameworkContent(buildFramework([buildPathway({ qualifications: [qualification] })]));
    await user.upload(input, new File([JSON.stringify(framework)], 'framework.json'));
    expect(await screen.findByText('1 thing to put right')).toBeVisible();
  });

  it('with many units and rules is checked as a small one is, each rule drawn and each fault told', async () => {
    const app = await renderApp({ address: '/studio', wide: false });
    const input = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].find(
      ({ accept }) => accept === '.json',
    );
    if (!input) throw new Error('no way to choose a file');
    const [framework] = largeCase(101, 8).catalogue.frameworks;
    if (!framework) throw new Error('no framework');
    await app.user.upload(input, new File([JSON.stringify(frameworkContent(framework))], 'framework.json'));
    expect(await screen.findByText('Nothing is wrong. It can be used.')).toBeVisible();
    await openPart(app, 'Rules');
    expect(await screen.findByRole('region', { name: 'Rule 8' })).toBeInTheDocument();
    fireEvent.change(within(screen.getByRole('region', { name: 'Rule 2' })).getByLabelText('Credits'), {
      target: { value: 'many' },
    });
    expect(screen.queryByText('Nothing is wrong. It can be used.'), 'said before it was checked').toBeNull();
    expect(screen.getByText('Checking…')).toBeVisible();
    expect(await screen.findByText('1 thing to put right')).toBeVisible();
  });

  it('has a pasted table on the next visit that was not put in yet', async () => {
    for (const again of [false, true]) {
      const app = await renderApp({ address: '/studio', wide: true, again });
      await app.user.click(screen.getByRole('button', { name: 'Begin with an empty one' }));
      await openPart(app, 'Units');
      await app.user.click(screen.getByRole('button', { name: 'Take from a table' }));
      const field = screen.getByLabelText('The pasted table');
      if (!again) fireEvent.change(field, { target: { value: table } });
      expect(field).toHaveValue(table);
    }
  });

  it('has units from a pasted table, rules by form with the learner’s sentence, and can then be planned with', async () => {
    const app = await begin();
    const { planner, user } = app;
    await openPart(app, 'Rules');
    await addRule(app, 'All units of a group', { Group: 'M', Credits: '4' });
    await addRule(app, 'So many credits in all', { Credits: '10' });
    expect(await screen.findByText('At least 10 credits in all.')).toBeVisible();
    expect(await screen.findByText('Nothing is wrong. It can be used.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Use it on this device' }));
    expect(await screen.findByText(/^In use: Light Railway, version 1\./)).toBeVisible();
    expect(planner.frameworks.getState().stored.map(({ id, version }) => [id, version])).toEqual([
      ['light-railway', '1'],
    ]);
  });

  it('says every rule of a pasted table as the learner will read it, those on the pathway too', async () => {
    const app = await begin();
    await openPart(app, 'Units');
    await app.user.click(screen.getByRole('button', { name: 'Take from a table' }));
    const rules = `Rule\tLeast guided hours\tLeast units\tGroups\tUnits\tFirst day\tQualifications
Some units\t54
Once taken\t\t\t\tX/000/0003
And\t\t1\tA
First day\t\t\t\t\t1/9/2026
One qualification\t\t\t\t\t\tLevel 2 Diploma in Light Railways; Level 2 Diploma in Trams`;
    fireEvent.change(screen.getByLabelText('The pasted table'), { target: { value: rules } });
    expect(screen.getByText('Found: 0 units, 0 groups, 4 rules.')).toBeVisible();
    await app.user.click(screen.getByRole('button', { name: 'Put them in' }));
    await openPart(app, 'Rules');
    const read = [...document.querySelectorAll('blockquote')].map(({ textContent }) => textContent);
    expect(read).toEqual([
      'You need at least 54 guided hours in all.',
      'If you choose “Drive a train”, you need at least 1 unit from Group A.',
      'These rules are for starts on or after 1 September 2026.',
      'You take one of these qualifications: Level 2 Diploma in Light Railways and Level 2 Diploma in Trams.',
    ]);
  });

  it('tells a fault beside its field, by the unit’s reference, and leads there', async () => {
    const app = await begin();
    const { user } = app;
    await openPart(app, 'Rules');
    await addRule(app, 'All units of a group', { Group: 'M', Credits: '4' });
    await addRule(app, 'So many credits in all', { Credits: '10' });
    await openPart(app, 'Units');
    type('Credits of X/000/0002', 'six');
    expect(await screen.findByText('Give a figure, such as 6.', { selector: 'span span' })).toBeInTheDocument();
    await openPart(app, 'About it');
    await user.click(screen.getByText('Show what to put right'));
    await user.click(screen.getByRole('button', { name: 'Unit X/000/0002, Credits' }));
    const field = await screen.findByLabelText('Credits of X/000/0002');
    await waitFor(() => expect(field).toHaveFocus());
    expect(field).toHaveValue('six');
    expect(field).toHaveAccessibleDescription('Give a figure, such as 6.');
    type('Credits of X/000/0002', '6');
    expect(await screen.findByText('Nothing is wrong. It can be used.')).toBeVisible();
  });

  it('keeps sample plans with it, and tells when a changed rule turns one of them round', async () => {
    const app = await begin();
    const { user } = app;
    await openPart(app, 'Rules');
    await addRule(app, 'All units of a group', { Group: 'M', Credits: '4' });
    await addRule(app, 'So many credits in all', { Credits: '10' });
    const trial = within(screen.getByRole('region', { name: 'Try it' }));
    await user.click(await trial.findByRole('checkbox', { name: /Sell tickets/ }));
    await user.click(trial.getByText('Keep this choice as a sample'));
    await user.click(trial.getByRole('button', { name: 'Keep it' }));
    await openPart(app, 'Check it');
    expect(await screen.findByText('There are 3 valid choices of units.')).toBeVisible();
    expect(screen.getByText('Now: Ready')).toBeVisible();
    await openPart(app, 'Rules');
    const total = within(screen.getByRole('region', { name: 'Rule 2' })).getByLabelText('Credits');
    fireEvent.change(total, { target: { value: '18' } });
    fireEvent.blur(total);
    await openPart(app, 'Check it');
    expect(await screen.findByText('Now: In progress')).toBeVisible();
    expect(draftOf(app)?.samples).toMatchObject([{ units: ['X/000/0002'], expected: 'ready' }]);
  });

  it('loses nothing: each step is taken back and done again, and a name is followed by what names it', async () => {
    const app = await begin();
    const { user } = app;
    await openPart(app, 'Groups');
    const group = within(screen.getByRole('region', { name: 'Group A' }));
    fireEvent.change(group.getByLabelText('Short name'), { target: { value: 'Optional' } });
    fireEvent.blur(group.getByLabelText('Short name'));
    const groups = () => draftOf(app)?.pathways[0]?.qualifications[0]?.units.map((unit) => unit.group);
    expect(groups()).toEqual(['M', 'Optional', 'Optional']);
    await user.keyboard('{Control>}z{/Control}');
    expect(groups()).toEqual(['M', 'A', 'A']);
    await user.click(screen.getByRole('button', { name: 'Redo' }));
    expect(groups()).toEqual(['M', 'Optional', 'Optional']);
  });

  it('has its units, groups and rules in the order of the document: each is moved, and keeps the focus', async () => {
    const app = await begin();
    const { user } = app;
    const present = () => draftOf(app)?.pathways[0]?.qualifications[0];
    await openPart(app, 'Units');
    await user.click(screen.getByRole('button', { name: 'Move X/000/0003 up' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Move X/000/0003 up' })).toHaveFocus());
    await user.keyboard('{Enter}');
    expect(present()?.units.map(({ title }) => title)).toEqual(['Drive a train', 'Work safely', 'Sell tickets']);
    await openPart(app, 'Groups');
    await user.click(screen.getByRole('button', { name: 'Move Group M down' }));
    expect(present()?.groups.map(({ id }) => id)).toEqual(['A', 'M']);
    await openPart(app, 'Rules');
    await addRule(app, 'All units of a group', { Group: 'M', Credits: '4' });
    await addRule(app, 'So many credits in all', { Credits: '10' });
    await user.click(screen.getByRole('button', { name: 'Move Rule 2 up' }));
    expect(present()?.rules.map(({ kind }) => kind)).toEqual(['totalCreditsMinimum', 'allOfGroup']);
  });

  it('lets a rule on the pathway speak of qualifications and of any of their units, and of no group', async () => {
    const app = await begin();
    const { user } = app;
    await openPart(app, 'Rules');
    await user.click(screen.getByRole('button', { name: 'Add a rule on the pathway' }));
    const day = screen.getByLabelText('First day of the rules');
    await screen.findByText(/things? to put right/);
    expect(day).not.toHaveAccessibleDescription();
    fireEvent.blur(day);
    await waitFor(() => expect(day).toHaveAccessibleDescription('Fill this in.'));
    const rule = within(screen.getByRole('region', { name: 'Rule 1' }));
    await user.selectOptions(
      rule.getByLabelText('What the rule asks for'),
      'So much of some units: groups together, at a level…',
    );
    const scope = rule.getByLabelText('Of which units');
    expect([...scope.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
      'All units',
      'Units of some qualifications',
      'Units by name',
    ]);
    await user.selectOptions(scope, 'Units of some qualifications');
    await user.click(rule.getByRole('checkbox', { name: 'Level 2 Diploma in Light Railways' }));
    expect(draftOf(app)?.pathways[0]?.rules[0]).toMatchObject({
      of: { qualifications: ['pathway-1-qualification-1'] },
    });
  });

  it.each([true, false])('has a new unit in sight, ready to be typed into, among many (wide: %s)', async (wide) => {
    const app = await renderApp({ address: '/studio', wide });
    const { user } = app;
    await user.click(screen.getByRole('button', { name: 'Begin with an empty one' }));
    await openPart(app, 'Units');
    await user.click(screen.getByRole('button', { name: 'Take from a table' }));
    const lines = Array.from({ length: 60 }, (_, at) => `X/000/${1000 + at}\tWork well\t4`);
    const pasted = ['Reference\tTitle\tCredits', ...lines].join('\n');
    fireEvent.change(screen.getByLabelText('The pasted table'), { target: { value: pasted } });
    await user.click(screen.getByRole('button', { name: 'Put them in' }));
    await user.click(screen.getByRole('button', { name: 'Add a unit' }));
    const field = await screen.findByLabelText(wide ? 'Reference of unit 61' : 'Reference');
    await waitFor(() => expect(field).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'Show all: 61 units' }));
    expect(screen.queryByRole('button', { name: /Show all/ })).toBeNull();
  });
});
