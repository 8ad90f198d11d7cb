import type { GroupDraft } from '../../studio/draft.ts';
import { entriesAt, withEntries, type Path } from '../../studio/paths.ts';
import { rename } from '../../studio/renames.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { EntryTools } from './EntryTools.tsx';
import { ChoiceAt, FigureAt, NameAt } from './fields.tsx';
import { useAt, usePresent, useStudio } from './StudioContext.ts';
import { Stack } from '../../ui/Stack.tsx';
import { Row } from '../../ui/Row.tsx';
import styles from './Studio.module.css';
import { useDrawn } from './useDrawn.ts';

interface GroupsPartProps {
  /** The group somebody was led to. Null: none. */
  readonly led: number | null;
}

/** The groups that rules speak of. */
export function GroupsPart({ led }: GroupsPartProps) {
  const words = useWords();
  const { groups: text } = words.studio;
  const { draft, edit } = useStudio();
  const { qualification, at } = usePresent();
  const groups = qualification?.groups ?? [];
  const drawn = useDrawn(groups.length, led);
  const add = () => {
    const free =
      Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ').find((letter) => groups.every(({ id }) => id !== letter)) ?? '';
    const group: GroupDraft = { id: free, source: qualification?.source ?? draft.source };
    edit((before) => withEntries(before, `${at}.groups`, [group]));
  };
  return (
    <Stack gap={3}>
      <h2>{text.heading}</h2>
      <p>{text.lead}</p>
      {groups.length === 0 && <p>{text.none}</p>}
      {entriesAt(`${at}.groups`, groups.slice(0, drawn)).map(({ entry, index, path }) => (
        <GroupForm key={path} group={entry} index={index} at={at} />
      ))}
      <div>
        <Button icon="plus" onClick={add}>
          {text.add}
        </Button>
      </div>
    </Stack>
  );
}

interface GroupFormProps {
  readonly group: GroupDraft;
  readonly index: number;
  readonly at: Path;
}

function GroupForm({ group, index, at }: GroupFormProps) {
  const words = useWords();
  const { groups: text, fields } = words.studio;
  const { edit } = useStudio();
  const { qualification } = usePresent();
  const path = `${at}.groups[${index}]`;
  const counts = useAt(`${path}.counts`);
  const others = (qualification?.groups ?? []).filter((_, position) => position !== index);
  const units = (qualification?.units ?? []).filter((unit) => unit.group === group.id).length;
  return (
    <Card aria-label={words.common.group(group.id)}>
      <div className={styles['fields']}>
        <NameAt
          path={`${path}.id`}
          label={text.short}
          hint={text.shortHint}
          onName={(to) => edit((before) => rename(before, at, 'groups', index, to))}
        />
        <GroupName path={`${path}.name`} name={group.name} />
        <ChoiceAt
          path={`${path}.within`}
          label={fields.within}
          empty={undefined}
          options={[{ value: '', label: text.alone }, ...others.map(({ id }) => ({ value: id, label: id }))]}
        />
        <FigureAt
          path={`${path}.statedCredits`}
          label={fields.statedCredits}
          hint={words.studio.rules.optional}
          empty={undefined}
        />
      </div>
      <Checkbox
        checked={counts.value === false}
        onChange={({ currentTarget }) => counts.set(currentTarget.checked ? false : undefined)}
      >
        {text.counts}
      </Checkbox>
      <Row look="apart">
        <Quiet>{text.unitCount(units)}</Quiet>
        <EntryTools list={`${at}.groups`} index={index} count={others.length + 1} name={words.common.group(group.id)} />
      </Row>
    </Card>
  );
}

interface GroupNameProps {
  readonly path: Path;
  readonly name: GroupDraft['name'];
}

/** A group without a name of its own has none at all, not an empty one. */
function GroupName({ path, name }: GroupNameProps) {
  const { groups: text } = useWords().studio;
  const { set, error } = useAt(path);
  const put = (language: 'en' | 'cy', words: string) => {
    const next = { ...name, [language]: words };
    const { en = '', cy = '' } = next;
    set(en === '' && cy === '' ? undefined : { en, ...(cy !== '' && { cy }) }, true);
  };
  return (
    <>
      <TextField
        label={text.name}
        data-path={path}
        value={name?.en ?? ''}
        error={error(true)}
        onChange={({ currentTarget }) => put('en', currentTarget.value)}
      />
      <TextField
        label={text.nameWelsh}
        value={name?.cy ?? ''}
        onChange={({ currentTarget }) => put('cy', currentTarget.value)}
      />
    </>
  );
}
