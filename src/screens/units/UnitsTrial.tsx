import { memo, useState } from 'react';
import { usePlanView } from '../../parts/usePlanView.ts';
import type { PlanView } from '../../judging/planView.ts';
import { FinishDialog } from './nextStep/FinishDialog.tsx';
import { wholeView, type UnitView } from './list/unitRows.ts';
import { UnitBrowser } from './list/UnitBrowser.tsx';
import { PlanSummary } from './summary/PlanSummary.tsx';
import { WholeQualifications } from './WholeQualifications.tsx';
import { Stack } from '../../ui/Stack.tsx';

interface UnitsTrialProps {
  readonly planId: string;
  /** What follows from a choice is worked out away from the page, whatever it costs. */
  readonly isMuch: boolean;
}

/** The units of a plan with what follows from each choice, as part of another screen. */
export function UnitsTrial({ planId, isMuch }: UnitsTrialProps) {
  const view = usePlanView(planId, isMuch);
  return view && <OpenTrial view={view} />;
}

const OpenTrial = memo(function OpenTrial({ view }: { readonly view: PlanView }) {
  const [unitView, setUnitView] = useState<UnitView>(wholeView);
  const [finishing, setFinishing] = useState(false);
  const whole = view.pathway.qualifications.every(({ units }) => units.length === 0);
  return (
    <Stack>
      <PlanSummary
        view={view}
        onShow={(show) => setUnitView({ ...wholeView, ...show })}
        onFinish={() => setFinishing(true)}
        after={null}
        onAfter={() => undefined}
      />
      {whole ? (
        <WholeQualifications view={view} />
      ) : (
        <UnitBrowser view={view} unitView={unitView} onUnitView={setUnitView} wide={false} />
      )}
      <FinishDialog view={view} open={finishing} onClose={() => setFinishing(false)} />
    </Stack>
  );
});
