import { useState, type SyntheticEvent } from 'react';
import { refusedField } from '../ui/refusedField.ts';
import { useDrafts, usePlanner } from './PlannerContext.ts';

/** What is typed, read: `value` is null while it cannot be taken as it is. */
export interface Checked<Typed, Value, Fault> {
  readonly value: Value | null;
  readonly faults: { readonly [Field in keyof Typed]?: Fault | null };
}

interface FormParts<Typed, Value, Fault> {
  /** Names what is typed among all drafts: the id of its plan, `/`, and the form, such as `plan-1/note`. */
  readonly draftKey: string;
  /** What stands in the fields before anybody types. */
  readonly initial: Typed;
  readonly check: (typed: Typed) => Checked<Typed, Value, Fault>;
  /** Takes the value in; what was typed is no draft any more. */
  readonly commit: (value: Value) => void;
  /** Faults told while the reader still types. The others wait until the form is sent off. */
  readonly isToldAtOnce?: (fault: Fault) => boolean;
}

/** The fields that hold text. */
type TextOf<Typed> = { [Field in keyof Typed]: Typed[Field] extends string ? Field : never }[keyof Typed];

export interface Form<Typed, Fault> {
  readonly typed: Typed;
  readonly type: (patch: Partial<Typed>) => void;
  /** What a field of text takes to show what is typed in it, and to go on with it. */
  readonly field: (name: TextOf<Typed>) => {
    readonly value: string;
    readonly onChange: (event: { readonly currentTarget: { readonly value: string } }) => void;
  };
  /** What is wrong with a field, where it is time to say so. */
  readonly fault: (field: keyof Typed) => Fault | null;
  /** For `onSubmit`: commits, or leads to the first field with a fault. */
  readonly submit: (event: SyntheticEvent<HTMLFormElement>) => void;
  /** Forgets what was typed. */
  readonly discard: () => void;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields that may be empty are null in one and something else in the other. */
const isLike = (value: unknown, model: unknown) =>
  value === null || model === null || (typeof value === typeof model && Array.isArray(value) === Array.isArray(model));

/** What a draft has for the fields of this form. An earlier version of the planner may have left it. */
function draftFor<Typed extends object>(initial: Typed, draft: unknown): Partial<Typed> {
  if (!isRecord(draft)) return {};
  const fields = Object.entries(initial).filter(([field, model]) => field in draft && isLike(draft[field], model));
  return Object.fromEntries(fields.map(([field]) => [field, draft[field]])) as Partial<Typed>;
}

/**
 * A form that forgets nothing: what is typed is kept as a draft until it is committed or discarded, whatever closes the
 * form or the page meanwhile.
 */
export function useForm<Typed extends object, Value, Fault = string>({
  draftKey,
  initial,
  check,
  commit,
  isToldAtOnce = () => false,
}: FormParts<Typed, Value, Fault>): Form<Typed, Fault> {
  const { drafts } = usePlanner();
  const draft = useDrafts((state) => state.drafts[draftKey]);
  const [tried, setTried] = useState(false);
  const typed = { ...initial, ...draftFor(initial, draft) };
  const { value, faults } = check(typed);
  const discard = () => {
    setTried(false);
    drafts.getState().discard(draftKey);
  };
  const type = (patch: Partial<Typed>) => {
    // As it is now: two fields may change between two renders. A field nobody touched stays as it would be without.
    const now = drafts.getState().drafts[draftKey];
    drafts.getState().write(draftKey, { ...draftFor(initial, now), ...patch });
  };
  return {
    typed,
    type,
    field: (name) => ({
      value: typed[name] as string,
      onChange: ({ currentTarget: { value: text } }) => type({ [name]: text } as Partial<Typed>),
    }),
    fault(field) {
      const fault = faults[field];
      return fault && (tried || isToldAtOnce(fault)) ? fault : null;
    },
    submit(event) {
      event.preventDefault();
      // A field that refused what stands in it has said so itself, and has handed nothing on.
      if (value === null || refusedField(event.currentTarget)) {
        setTried(true);
        focusFault(event.currentTarget);
        return;
      }
      commit(value);
      discard();
    },
    discard,
  };
}

/** After what was typed is refused: leads to the first field with a fault, once the faults are shown. */
function focusFault(within: Element): void {
  requestAnimationFrame(() => {
    const fault = within.querySelector('[aria-invalid=true]');
    if (fault instanceof HTMLElement) fault.focus();
  });
}
