import { useMemo, useState } from 'react';
import { LineLink } from '../../parts/LineLink.tsx';
import { Page } from '../../ui/Page.tsx';
import { Row } from '../../ui/Row.tsx';
import { Stack } from '../../ui/Stack.tsx';
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
    <Page width={44} gap={5}>
      <ScreenHeading pageTitle={[words.studio.title]}>{words.studio.noDraft}</ScreenHeading>
      <LineLink href={addresses.studio}>{words.studio.back}</LineLink>
    </Page>
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
  /** The unit, group or rule a fault has led to. */
  const [led, setLed] = useState<number | null>(null);
  const place = placeIn(wanted, draft.pathways);
  const { settled, checked, isReading, isMuch, stop } = useCheckedDraft(draft);
  const faults = useMemo(() => shownFaults(checked.faults, settled, words), [checked, settled, words]);
  const [sound, setSound] = useState<KnownFramework | null>(checked.framework);
  if (checked.framework && checked.framework !== sound) setSound(checked.framework);
  const value = useMemo<Studio>(
    () => ({
      draft,
      checked,
      faults,
      isMuch,
      strict,
      place,
      edit: (change, step) => studio.getState().edit(id, change, step),
    }),
    [draft, checked, faults, isMuch, strict, place, studio, id],
  );
  const go = (fault: ShownFault) => {
    setStrict(true);
    setPart(fault.part);
    setWanted(fault.place);
    setLed(fault.entry);
    focusPath(fault.path);
  };
  const shown = part === 'trial' && beside ? 'about' : part;
  return (
    <StudioContext value={value}>
      <Page gap={5}>
        <Stack as="header" gap={3} data-on-paper="false">
          <Row look="apart">
            <ScreenHeading pageTitle={[text.title]}>
              <DraftTitle draft={draft} />
            </ScreenHeading>
            <LineLink href={addresses.studio}>{text.back}</LineLink>
          </Row>
          <FaultSummary onGo={go} isReading={isReading} onStop={stop} />
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
        </Stack>
        <Stack gap={5} className={styles['columns']}>
          <Stack gap={3}>
            <Tabs
              label={text.parts.label}
              tabs={[...parts, ...(beside ? [] : (['trial'] as const))].map((each) => ({
                id: each,
                label: text.parts[each],
              }))}
              current={shown}
              onCurrent={(next) => {
                setLed(null);
                setPart(next as Shown);
              }}
            >
              <Stack gap={4}>
                {shown !== 'words' && <PlaceField onPlace={setWanted} />}
                {shown === 'about' && <Basics key={`${place.pathway} ${place.qualification}`} />}
                {shown === 'units' && (
                  <UnitsPart key={`${place.pathway} ${place.qualification}`} only={led} onOnly={setLed} />
                )}
                {shown === 'groups' && <GroupsPart key={`${place.pathway} ${place.qualification}`} led={led} />}
                {shown === 'rules' && <RulesPart key={`${place.pathway} ${place.qualification}`} led={led} />}
                {shown === 'check' && <CheckPart sound={sound} />}
                {shown === 'words' && <InWords />}
                {shown === 'trial' && <TryIt Trial={Trial} sound={sound} />}
              </Stack>
            </Tabs>
          </Stack>
          {beside && (
            <div className={styles['side']} data-on-paper="false">
              <TryIt Trial={Trial} sound={sound} />
            </div>
          )}
        </Stack>
      </Page>
    </StudioContext>
  );
}

/** A pathway that was removed meanwhile gives way to the last one that is there. */
function placeIn(wanted: Place, pathways: StudioDraft['framework']['pathways']): Place {
  const pathway = Math.max(0, Math.min(wanted.pathway, pathways.length - 1));
  const count = pathways[pathway]?.qualifications.length ?? 1;
  return { pathway, qualification: Math.max(0, Math.min(wanted.qualification, count - 1)) };
}
