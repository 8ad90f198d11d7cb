import { useState, type ComponentProps } from 'react';
import { levelText, typedFigure, typedLevel } from '../../studio/draft.ts';
import type { Path } from '../../studio/paths.ts';
import { Select, type SelectOption } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useAt } from './StudioContext.ts';

interface FieldAt {
  readonly path: Path;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly labelHidden?: boolean;
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

interface TextAtProps extends FieldAt {
  /** What an empty field becomes: the empty text, nothing, or no entry at all. */
  readonly empty?: '' | null | undefined;
  readonly type?: 'text' | 'date';
}

/** A field for words. */
export function TextAt({ path, type = 'text', ...rest }: TextAtProps) {
  const { value, error, set } = useAt(path);
  const [left, setLeft] = useState(false);
  const { empty, ...words } = 'empty' in rest ? rest : { ...rest, empty: '' };
  return (
    <TextField
      {...words}
      type={type}
      data-path={path}
      value={textOf(value)}
      error={error(left)}
      onBlur={() => setLeft(true)}
      onChange={({ currentTarget }) => set(currentTarget.value === '' ? empty : currentTarget.value, true)}
    />
  );
}

interface FigureAtProps extends FieldAt {
  /** What an empty field becomes. */
  readonly empty?: null | undefined;
  /** Wraps a figure that has to be said with something else, such as where it is from. */
  readonly wrap?: (figure: unknown) => unknown;
  /** A level, which may be an Entry level. */
  readonly isLevel?: boolean;
}

const asItIs = (figure: unknown) => figure;

/** A field for a figure. What is none stays as it was typed. */
export function FigureAt({ path, wrap = asItIs, isLevel = false, ...rest }: FigureAtProps) {
  const { value, error, set } = useAt(path);
  const [left, setLeft] = useState(false);
  const { empty, ...words } = 'empty' in rest ? rest : { ...rest, empty: null };
  const figure = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
  const take = (text: string, whole: boolean) => {
    const typed = (isLevel ? typedLevel : typedFigure)(text, whole);
    if (typed !== (figure ?? null)) set(typed === null ? empty : wrap(typed), !whole);
  };
  return (
    <TextField
      {...words}
      data-path={path}
      inputMode={isLevel ? 'text' : 'decimal'}
      autoComplete="off"
      value={isLevel && typeof figure === 'number' ? levelText(figure) : textOf(figure)}
      error={error(left)}
      onChange={({ currentTarget }) => take(currentTarget.value, false)}
      onBlur={({ currentTarget }) => {
        take(currentTarget.value, true);
        setLeft(true);
      }}
    />
  );
}

interface NameAtProps extends FieldAt {
  /** Called when the field is left: what else names it follows. */
  readonly onName: (name: string) => void;
}

/** A field for a name that others use: taken in once it is whole. */
export function NameAt({ path, onName, ...words }: NameAtProps) {
  const { value, error } = useAt(path);
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const end = () => {
    setLeft(true);
    if (typed !== null && typed.trim() !== value) onName(typed.trim());
    setTyped(null);
  };
  return (
    <TextField
      {...words}
      data-path={path}
      autoComplete="off"
      value={typed ?? textOf(value)}
      error={error(left)}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onKeyDown={({ key }) => key === 'Enter' && end()}
      onBlur={end}
    />
  );
}

/** Options of which all are listed before anybody presses the field: twenty rules of 500 units would hold the page up. */
const mostListed = 20;

/** A list to choose from; of much, what is chosen alone until the field is pressed. */
export function LongSelect({ options, ...rest }: ComponentProps<typeof Select>) {
  const [isPressed, setPressed] = useState(false);
  const isListed = isPressed || options.length <= mostListed;
  const onPress = () => setPressed(true);
  return (
    <Select
      {...rest}
      options={isListed ? options : options.filter(({ value }) => value === '' || value === rest.value)}
      onPointerDown={onPress}
      onFocus={onPress}
    />
  );
}

interface ChoiceAtProps extends FieldAt {
  readonly options: readonly SelectOption[];
  /** What the option with the empty value stands for. */
  readonly empty?: '' | null | undefined;
}

/** A field with a few choices. */
export function ChoiceAt({ path, options, ...rest }: ChoiceAtProps) {
  const { value, error, set } = useAt(path);
  const [left, setLeft] = useState(false);
  const { empty, ...words } = 'empty' in rest ? rest : { ...rest, empty: '' };
  const chosen = textOf(value);
  const known = options.some((option) => option.value === chosen);
  return (
    <LongSelect
      {...words}
      data-path={path}
      options={known ? options : [{ value: chosen, label: chosen }, ...options]}
      value={chosen}
      error={error(left)}
      onBlur={() => setLeft(true)}
      onValue={(next) => set(next === '' ? empty : next)}
    />
  );
}
