import { useState } from 'react';
import type { Sample } from '../../catalogue/schema.ts';
import { usePlans, useWords } from '../../parts/PlannerContext.ts';
import { withEntries } from '../../studio/paths.ts';
import { sampleOf } from '../../studio/samples.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useStudio } from './StudioContext.ts';
import styles from './Studio.module.css';

const expectations = ['ready', 'unfinished', 'broken'] as const;

/** Keeps what is chosen now with the framework, as a sample of which its author says what it has to come to. */
export function KeepSample({ planId }: { readonly planId: string }) {
  const { check: text } = useWords().studio;
  const { draft, edit } = useStudio();
  const plan = usePlans((state) => state.plans[planId]);
  const [name, setName] = useState('');
  const [expected, setExpected] = useState<Sample['expected']>('ready');
  const [kept, setKept] = useState('');
  const keep = () => {
    if (!plan) return;
    const called = name.trim() || text.called((draft.samples?.length ?? 0) + 1);
    edit((before) => withEntries(before, 'samples', [sampleOf(plan, called, expected)]));
    setKept(text.kept(called));
    setName('');
  };
  return (
    <Disclosure summary={text.keepThis}>
      <div className={styles['fields']}>
        <TextField label={text.name} value={name} onChange={({ currentTarget }) => setName(currentTarget.value)} />
        <Select
          label={text.expected}
          value={expected}
          options={expectations.map((value) => ({ value, label: text.should[value] }))}
          onValue={(next) => setExpected(expectations.find((value) => value === next) ?? 'ready')}
        />
        <Button onClick={keep}>{text.keep}</Button>
      </div>
      <div role="status" className={styles['outcome']}>
        {kept}
      </div>
    </Disclosure>
  );
}
