import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { KnownFramework } from '../../catalogue/catalogue.ts';
import { addresses } from '../../parts/addresses.ts';
import { usePlanner, useStudioDrafts, useWords } from '../../parts/PlannerContext.ts';
import { ScreenHeading } from '../../parts/ScreenHeading.tsx';
import { useUndoKeys } from '../../parts/useUndoKeys.ts';
import type { StudioDraft } from '../../studio/draft.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useMedia } from '../../ui/useMedia.ts';
import { Basics } from './Basics.tsx';
import { CheckPart } from './CheckPart.tsx';
import { DraftTitle } from './DraftTitle.tsx';
import { DraftTools } from './DraftTools.tsx';
import { FaultSummary } from './FaultSummary.tsx';
import { focusPath } from './focusPath.ts';
import { GroupsPart } from './GroupsPart.tsx';
import { InWords } from './InWords.tsx';
import { PlaceField } from './PlaceField.tsx';
import { RulesPart } from './RulesPart.tsx';
import { shownFaults, type Place, type ShownFault } from './shownFaults.ts';
import { StudioContext, type Studio } from './StudioContext.ts';
import styles from './Studio.module.css';
import { TryIt, type Trial } from './TryIt.tsx';
import { UnitsPart } from './UnitsPart.tsx';
import { useCheckedDraft } from './useCheckedDraft.ts';
import { useStoredDrafts } from './useStoredDrafts.ts';

interface DraftScreenProps {
  readonly id: string;
  /** The screen of units, as its learners see it. */
  readonly Trial: Trial;
}

/** One framework that is being made. */
export function DraftScreen({ id, Trial }: DraftScreenProps) {
  const words = useWords();
  const draft = useStudioDrafts((state) => state.drafts.get(id));
  const reading = useStudioDrafts((state) => state.reading);
  useStoredDrafts();
  if (draft) return <OpenDraft draft={draft} Trial={Trial} />;
  if (reading !== 'done') return <output>{words.common.loading}</output>;
  return (
    <div className={styles['narrow']}>
      <ScreenHeading pageTitle={[words.studio.title]}>{words.studio.noDraft}</ScreenHeading>
      <Link href={addresses.studio}>{words.studio.back}</Link>
    </div>
  );
}

const parts = ['about', 'units', 'groups', 'rules', 'check', 'words'] as const;
type Shown = (typeof parts)[number] | 'trial';

function OpenDraft({ draft: { id, framework: draft }, Trial }: { readonly draft: StudioDraft; readonly Trial: Trial }) {
  const { studio } = usePlanner();
  const words = useWords();
  const { studio: text } = words;
  const problem = useStudioDrafts((state) => state.problem);
  const isElsewhere = useStudioDrafts((state) => state.changedElsewhere.has(id));
  const { undo, redo } = studio.getState();
  useUndoKeys(id, undo, redo);
  const beside = useMedia('(min-width: 75rem)');
  const [part, setPart] = useState<Shown>('about');
  const [wanted, setWanted] = useState<Place>({ pathway: 0, qualification: 0 });
  const [strict, setStrict] = useState(false);
  /** The unit a fault has led to. */
  const [unit, setUnit] = useState<number | null>(null);
  const place = placeIn(wanted, draft.pathways);
  const { settled, checked, stop } = useCheckedDraft(draft);
  const faults = useMemo(() => shownFaults(checked.faults, settled, words), [checked, settled, words]);
  const [sound, setSound] = useState<KnownFramework | null>(checked.framework);
  if (checked.framework && checked.framework !== sound) setSound(checked.framework);
  const value = useMemo<Studio>(
    () => ({
      draft,
      checked,
      faults,
      strict,
      place,
      edit: (change, step) => studio.getState().edit(id, change, step),
    }),
    [draft, checked, faults, strict, place, studio, id],
  );
  const go = (fault: ShownFault) => {
    setStrict(true);
    setPart(fault.part);
    setWanted(fault.place);
    setUnit(fault.unit);
    focusPath(fault.path);
  };
  const shown = part === 'trial' && beside ? 'about' : part;
  return (
    <StudioContext value={value}>
      <div className={styles['screen']}>
        <header className={styles['head']}>
          <div className={styles['foot']}>
            <ScreenHeading pageTitle={[text.title]}>
              <DraftTitle draft={draft} />
            </ScreenHeading>
            <Link href={addresses.studio}>{text.back}</Link>
          </div>
          <FaultSummary onGo={go} onStop={stop} />
          <DraftTools id={id} onFaults={() => setStrict(true)} />
          {isElsewhere && (
            <Notice tone="info" heading={text.elsewhere.title} headingLevel={2}>
              <p>{text.elsewhere.text}</p>
            </Notice>
          )}
          {problem && (
            <Notice tone="bad" heading={text.notStored.title} headingLevel={2}>
              <p>{text.notStored.text}</p>
            </Notice>
          )}
        </header>
        <div className={styles['columns']}>
          <div className={styles['main']}>
            <Tabs
              label={text.parts.label}
              tabs={[...parts, ...(beside ? [] : (['trial'] as const))].map((each) => ({
                id: each,
                label: text.parts[each],
              }))}
              current={shown}
              onCurrent={(next) => {
                setUnit(null);
                setPart(next as Shown);
              }}
            >
              {shown !== 'words' && <PlaceField onPlace={setWanted} />}
              {shown === 'about' && <Basics key={`${place.pathway} ${place.qualification}`} />}
              {shown === 'units' && (
                <UnitsPart key={`${place.pathway} ${place.qualification}`} only={unit} onOnly={setUnit} />
              )}
              {shown === 'groups' && <GroupsPart key={`${place.pathway} ${place.qualification}`} />}
              {shown === 'rules' && <RulesPart key={`${place.pathway} ${place.qualification}`} />}
              {shown === 'check' && <CheckPart sound={sound} />}
              {shown === 'words' && <InWords />}
              {shown === 'trial' && <TryIt Trial={Trial} sound={sound} />}
            </Tabs>
          </div>
          {beside && (
            <div className={styles['side']}>
              <TryIt Trial={Trial} sound={sound} />
            </div>
          )}
        </div>
      </div>
    </StudioContext>
  );
}

/** A pathway that was removed meanwhile gives way to the last one that is there. */
function placeIn(wanted: Place, pathways: StudioDraft['framework']['pathways']): Place {
  const pathway = Math.max(0, Math.min(wanted.pathway, pathways.length - 1));
  const count = pathways[pathway]?.qualifications.length ?? 1;
  return { pathway, qualification: Math.max(0, Math.min(wanted.qualification, count - 1)) };
}
