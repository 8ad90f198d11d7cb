import { memo, useCallback, useRef, useState } from 'react';
import type { Qualification } from '../../catalogue/schema.ts';
import { unitTitle } from '../../catalogue/unitTitle.ts';
import { sayNextStep } from '../../i18n/sayNextStep.ts';
import { planName } from '../../parts/planName.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { NoFramework, PlanColumns, PlanScreen, PlanSide } from '../../parts/PlanScreen.tsx';
import { PlanSharing } from '../../parts/ShareButton.tsx';
import { isInUnits } from '../../parts/traySegments.ts';
import { usePlanView } from '../../parts/usePlanView.ts';
import type { PlanView } from '../../judging/planView.ts';
import { Card } from '../../ui/Card.tsx';
import { useMedia } from '../../ui/useMedia.ts';
import { FinishDialog } from './nextStep/FinishDialog.tsx';
import { NextStepCard } from './nextStep/NextStepCard.tsx';
import { QualificationBody } from './nextStep/QualificationBody.tsx';
import { PlanDetails } from './PlanDetails.tsx';
import { PlanSummary } from './summary/PlanSummary.tsx';
import { PlanTray } from './summary/PlanTray.tsx';
import { UnitBrowser } from './list/UnitBrowser.tsx';
import { wholeView, type UnitView } from './list/unitRows.ts';
import { useStepAction } from './nextStep/useStepAction.ts';
import { WholeQualifications } from './WholeQualifications.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { Stack } from '../../ui/Stack.tsx';

/** Choosing units, and seeing at every tap what follows. */
export function UnitsScreen({ planId }: { readonly planId: string }) {
  const view = usePlanView(planId);
  return view ? <OpenPlan view={view} /> : <NoFramework />;
}

type Panel = 'none' | 'summary' | 'finish' | 'share';

const OpenPlan = memo(function OpenPlan({ view }: { readonly view: PlanView }) {
  const words = useWords();
  const { unitsScreen } = words;
  const wide = useMedia('(min-width: 60rem)');
  const [unitView, setUnitView] = useState<UnitView>(wholeView);
  const [panel, setPanel] = useState<Panel>('none');
  const close = useCallback(() => setPanel('none'), []);
  const finish = useCallback(() => setPanel('finish'), []);
  const openSummary = useCallback(() => setPanel('summary'), []);
  const { plan, pathway, evaluation, nextStep } = view;
  const name = planName(plan, words);
  const taken = pathway.qualifications.map(({ id }) => id).join();
  const isWhole = ({ units }: Qualification) => units.length === 0;
  const whole = pathway.qualifications.every(isWhole);
  const rulesHold = nextStep.kind !== 'startDate' || nextStep.startDate === null;
  const list = useRef<HTMLDivElement>(null);
  const showList = (next: UnitView) => {
    setUnitView(next);
    close();
    // Once what lay over the list is closed, and has given the focus back.
    requestAnimationFrame(() => {
      list.current?.focus({ preventScroll: true });
      window.scrollTo(0, window.scrollY + (list.current?.getBoundingClientRect().top ?? 0));
    });
  };
  const [stepKind, act] = useStepAction(view, {
    onList: showList,
    onSummary: openSummary,
    onShare: () => setPanel('share'),
  });
  const step = sayNextStep(words.nextSteps, nextStep, (reference) => unitTitle(pathway, reference, words.locale));
  const after = stepKind === 'hours' || stepKind === 'share' ? stepKind : null;
  const summary = (
    <PlanSummary
      view={view}
      onShow={(show) => showList({ ...wholeView, ...show })}
      onFinish={finish}
      after={after}
      onAfter={act}
    />
  );
  return (
    <PlanScreen
      judgement={view}
      pageName={words.common.navigation.units}
      heading={whole ? unitsScreen.wholeQualification.title : unitsScreen.title}
      what={unitsScreen.whatsPlanned(name, words.text(pathway.name))}
      tools={<PlanDetails view={view} wide={wide} />}
      look="tight"
      said={
        isInUnits(evaluation)
          ? unitsScreen.announceUnits(evaluation.placed.length, step)
          : unitsScreen.announcement(evaluation.countedCredits, evaluation.neededCredits, step)
      }
    >
      {!rulesHold ? (
        <NextStepCard view={view} onShow={close} onFinish={close} after={null} onAfter={close} />
      ) : (
        <PlanColumns>
          <div ref={list} tabIndex={-1}>
            <Stack>
              {!wide && nextStep.kind === 'chooseQualification' && (
                <Card aria-label={step}>
                  <QualificationBody view={view} rule={nextStep.rule} />
                </Card>
              )}
              {!whole && (
                <UnitBrowser
                  key={taken}
                  view={view}
                  unitView={unitView}
                  onUnitView={setUnitView}
                  wide={wide}
                  onFinish={finish}
                />
              )}
              {pathway.qualifications.some(isWhole) && <WholeQualifications view={view} />}
            </Stack>
          </div>
          {wide ? (
            <PlanSide label={unitsScreen.summary.heading}>{summary}</PlanSide>
          ) : (
            <>
              <PlanTray view={view} onOpen={openSummary} onStep={act} after={after} />
              <Sheet open={panel === 'summary'} onClose={close} title={unitsScreen.summary.heading}>
                {panel === 'summary' && summary}
              </Sheet>
            </>
          )}
        </PlanColumns>
      )}
      <FinishDialog view={view} open={panel === 'finish'} onClose={close} />
      <PlanSharing planId={plan.id} open={panel === 'share'} onClose={close} />
    </PlanScreen>
  );
});
