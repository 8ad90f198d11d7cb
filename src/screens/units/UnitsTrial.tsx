import { useDeferredValue, useState } from 'react';
import { usePlanView } from '../../parts/usePlanView.ts';
import type { PlanView } from '../../judging/planView.ts';
import { FinishDialog } from './nextStep/FinishDialog.tsx';
import { wholeView, type UnitView } from './list/unitRows.ts';
import { UnitBrowser } from './list/UnitBrowser.tsx';
import { PlanSummary } from './summary/PlanSummary.tsx';
import { WholeQualifications } from './WholeQualifications.tsx';
import { Stack } from '../../ui/Stack.tsx';

/** The units of a plan with what follows from each choice, as part of another screen. */
export function UnitsTrial({ planId }: { readonly planId: string }) {
  const view = usePlanView(planId);
  return view && <OpenTrial view={view} />;
}

function OpenTrial({ view }: { readonly view: PlanView }) {
  const [unitView, setUnitView] = useState<UnitView>(wholeView);
  const [finishing, setFinishing] = useState(false);
  const listView = useDeferredValue(view);
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
        <UnitBrowser view={listView} unitView={unitView} onUnitView={setUnitView} wide={false} />
      )}
      <FinishDialog view={view} open={finishing} onClose={() => setFinishing(false)} />
    </Stack>
  );
}
