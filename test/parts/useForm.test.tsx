// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PlannerContext, type Planner } from '../../src/parts/PlannerContext.ts';
import { useForm } from '../../src/parts/useForm.ts';
import { createDraftsStore } from '../../src/store/draftsStore.ts';
import { Button } from '../../src/ui/Button.tsx';
import { TextField } from '../../src/ui/TextField.tsx';

interface Typed {
  readonly name: string;
  readonly hours: string;
  readonly day: string | null;
}

const initial: Typed = { name: '', hours: '', day: null };

function check({ name, hours, day }: Typed) {
  const faults = {
    name: name === '' ? 'no name' : null,
    hours: hours === '' ? 'no hours' : /^\d+$/.test(hours) ? null : 'no number',
  };
  return { value: faults.name || faults.hours ? null : { name, hours: Number(hours), day }, faults };
}

const committed: unknown[] = [];

function Form({ draftKey = 'plan-1/entry' }: { readonly draftKey?: string }) {
  const {
    type,
    field: text,
    fault,
    submit,
    discard,
  } = useForm({
    draftKey,
    initial,
    check,
    commit: (value) => committed.push(value),
    isToldAtOnce: (found) => found === 'no number',
  });
  return (
    <form onSubmit={submit} noValidate>
      <TextField label="Name" error={fault('name')} {...text('name')} />
      <TextField label="Hours" error={fault('hours')} {...text('hours')} />
      <Button
        onClick={() => {
          type({ name: 'Mari' });
          type({ hours: '7' });
        }}
      >
        Both
      </Button>
      <Button type="submit">Save</Button>
      <Button onClick={discard}>Forget</Button>
    </form>
  );
}

const draftsNow = () =>
  createDraftsStore({ name: 'test', storage: () => window.localStorage, today: () => '2026-11-23' });

/** A visit of its own: nothing is left in the page's memory from the one before. */
function visit(draftKey?: string) {
  cleanup();
  const planner = { drafts: draftsNow() } as Partial<Planner> as Planner;
  render(<PlannerContext value={planner}>{draftKey ? <Form draftKey={draftKey} /> : <Form />}</PlannerContext>);
  return userEvent.setup();
}

const field = (name: string) => screen.getByRole('textbox', { name });
const save = () => screen.getByRole('button', { name: 'Save' });

beforeEach(() => {
  localStorage.clear();
  committed.length = 0;
});
afterEach(cleanup);

describe('what is typed', () => {
  it('is still there on the next visit, and is no longer there once it is saved', async () => {
    let user = visit();
    await user.type(field('Name'), 'Mari');
    user = visit();
    expect(field('Name')).toHaveValue('Mari');
    await user.type(field('Hours'), '7');
    await user.click(save());
    expect(committed).toEqual([{ name: 'Mari', hours: 7, day: null }]);
    expect(field('Name')).toHaveValue('');
    visit();
    expect(field('Name')).toHaveValue('');
  });

  it('belongs to one form about one thing', async () => {
    const user = visit();
    await user.type(field('Name'), 'Mari');
    visit('plan-2/entry');
    expect(field('Name')).toHaveValue('');
  });

  it('is forgotten when the reader says so', async () => {
    const user = visit();
    await user.type(field('Name'), 'Mari');
    await user.click(screen.getByRole('button', { name: 'Forget' }));
    expect(field('Name')).toHaveValue('');
    visit();
    expect(field('Name')).toHaveValue('');
  });

  it('is whole when two fields change at once', async () => {
    const user = visit();
    await user.click(screen.getByRole('button', { name: 'Both' }));
    expect(field('Name')).toHaveValue('Mari');
    expect(field('Hours')).toHaveValue('7');
  });

  it.each([null, 'Mari', ['Mari'], { name: 7, other: 'Mari' }, { name: ['Mari'] }])(
    'by another version of the form is taken only where it fits: %j',
    (draft) => {
      draftsNow().getState().write('plan-1/entry', draft);
      visit();
      expect(field('Name')).toHaveValue('');
      expect(field('Hours')).toHaveValue('');
    },
  );
});

describe('a form with a fault', () => {
  it('leads to the first one, saves nothing, and keeps what was typed', async () => {
    const user = visit();
    await user.type(field('Name'), 'Mari');
    expect(screen.queryByText('no hours')).not.toBeInTheDocument();
    await user.click(save());
    await waitFor(() => expect(field('Hours')).toHaveFocus());
    expect(field('Hours')).toHaveAccessibleDescription('no hours');
    expect(committed).toEqual([]);
    visit();
    expect(field('Name')).toHaveValue('Mari');
  });

  it('tells at once what will not go away by typing on', async () => {
    const user = visit();
    await user.type(field('Hours'), 'x');
    expect(field('Hours')).toHaveAccessibleDescription('no number');
    expect(field('Name')).toHaveAccessibleDescription('');
  });
});
