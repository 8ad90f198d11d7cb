import { findUnit } from '../../../catalogue/findUnit.ts';
import { useState } from 'react';
import type { PriorSource } from '../../../plan/priorSource.ts';
import { usePlanner, useWords } from '../../../parts/PlannerContext.ts';
import { addAchievedQualification } from '../../../plan/achievedQualifications.ts';
import { claimPriorUnit } from '../../../plan/unitChoices.ts';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import { Row } from '../../../ui/Row.tsx';
import { sharingQualifications } from './priorSources.ts';
import type { HoursView } from '../useHours.ts';
import { ownEntry } from '../../../plan/ownEntry.ts';
import { Stack } from '../../../ui/Stack.tsx';

interface AddEarlierProps {
  readonly view: HoursView;
  /** Called with what was added, so that its details can be asked for. */
  readonly onAdded: (source: PriorSource) => void;
  readonly onAddHours: () => void;
}

type Kind = 'unit' | 'qualification';

/** Ways to add something from before: a unit, a whole qualification, or other hours. */
export function AddEarlier({ view, onAdded, onAddHours }: AddEarlierProps) {
  const { catalogue } = usePlanner();
  const words = useWords();
  const { priorLearning: text } = words;
  const [asking, setAsking] = useState<Kind | null>(null);
  const { plan, pathway } = view;
  const units = pathway.qualifications
    .flatMap((qualification) => qualification.units)
    .filter((unit) => findUnit(pathway, unit.reference)?.unit === unit)
    .filter(({ reference }) => ownEntry(plan.units, reference)?.state !== 'achieved');
  const held = new Set(plan.achievedQualifications.map(({ qualification }) => qualification));
  const qualifications = sharingQualifications(catalogue, pathway).filter(({ id }) => !held.has(id));
  const add = (source: PriorSource) => {
    view.edit(({ plan: present }) => {
      if (source.kind === 'unit') return claimPriorUnit(present, source.reference, { verified: false });
      if (source.kind === 'hours') return present;
      return addAchievedQualification(present, { qualification: source.qualification, units: null });
    });
    setAsking(null);
    onAdded(source);
  };
  return (
    <Stack gap={3} data-on-paper={false}>
      <Row>
        {units.length > 0 && (
          <Button icon="plus" aria-expanded={asking === 'unit'} onClick={() => setAsking('unit')}>
            {text.addUnit}
          </Button>
        )}
        {qualifications.length > 0 && (
          <Button icon="plus" aria-expanded={asking === 'qualification'} onClick={() => setAsking('qualification')}>
            {text.addQualification}
          </Button>
        )}
        <Button icon="plus" onClick={onAddHours}>
          {text.addHours}
        </Button>
      </Row>
      {asking === 'unit' && (
        <ChooseOne
          label={text.addUnitField}
          options={units.map(({ reference, title }) => ({ value: reference, label: title }))}
          onAdd={(reference) => add({ kind: 'unit', reference })}
        />
      )}
      {asking === 'qualification' && (
        <ChooseOne
          label={text.addQualificationField}
          options={qualifications.map(({ id, title }) => ({ value: id, label: title }))}
          onAdd={(qualification) => add({ kind: 'qualification', qualification })}
        />
      )}
    </Stack>
  );
}

interface ChooseOneProps {
  readonly label: string;
  /** Titles, which are English. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onAdd: (value: string) => void;
}

function ChooseOne({ label, options, onAdd }: ChooseOneProps) {
  const words = useWords();
  const { priorLearning: text } = words;
  const [value, setValue] = useState('');
  return (
    <Row look="field">
      <Select
        label={label}
        value={value}
        onValue={setValue}
        options={[{ value: '', label: text.chooseOne }, ...options.map((option) => ({ ...option, lang: 'en' }))]}
      />
      <Button
        kind="primary"
        onClick={() => {
          if (value !== '') onAdd(value);
        }}
      >
        {text.add}
      </Button>
    </Row>
  );
}
