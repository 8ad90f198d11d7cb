import type { PriorClaim } from '../../../hours/priorClaims.ts';
import { sourceKey } from '../../../plan/priorSource.ts';
import type { Freshness } from '../../../hours/priorFreshness.ts';
import { usePlanner, useWords } from '../../../parts/PlannerContext.ts';
import { SaidAs } from '../../../parts/SaidAs.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { StatusChip, type StatusTone } from '../../../ui/StatusChip.tsx';
import { Quiet } from '../../../ui/Quiet.tsx';
import { Row } from '../../../ui/Row.tsx';
import { removeSource, sourceLang, sourceTitle } from './priorSources.ts';
import { fieldProblem, type HoursView } from '../useHours.ts';
import { Stack } from '../../../ui/Stack.tsx';

interface ClaimLineProps {
  readonly view: HoursView;
  readonly claim: PriorClaim;
  readonly onChange: () => void;
}

const tones: Record<Freshness, StatusTone> = {
  inTime: 'good',
  byEmployment: 'good',
  tooOld: 'bad',
  unknown: 'unknown',
  claimUnknown: 'unknown',
  noLimit: 'neutral',
};

/** One thing learned before: what it is, whether it is recent enough and confirmed, what of it counts. */
export function ClaimLine({ view, claim, onChange }: ClaimLineProps) {
  const { catalogue } = usePlanner();
  const words = useWords();
  const { priorLearning: text } = words;
  const { source, achieved, certificate, verified, freshness, credits } = claim;
  const title = sourceTitle(source, view, catalogue, words.locale);
  const problem = fieldProblem(
    view.problems,
    words,
    (field) => field.name === 'priorDate' && sourceKey(field.source) === sourceKey(source),
  );
  const facts = [
    credits > 0 ? text.claimUnit(credits) : '',
    achieved === null ? '' : words.formats.date(achieved),
    certificate,
  ].filter((fact) => fact !== '');
  return (
    <li>
      <Icon name="ribbon" size={22} />
      <Stack gap={1}>
        <p>
          <b lang={sourceLang(source)}>{title}</b>
        </p>
        {facts.length > 0 && <Quiet>{facts.join(' · ')}</Quiet>}
        <p>{text.counts(claim)}</p>
        <Row>
          <StatusChip tone={verified ? 'good' : 'unknown'}>
            {verified ? text.verifiedShort : text.notVerified}
          </StatusChip>
          {freshness.off === freshness.on ? (
            <StatusChip tone={tones[freshness.on]}>{text.freshness[freshness.on]}</StatusChip>
          ) : (
            <>
              <StatusChip tone={tones[freshness.off]}>{text.freshnessOff(freshness.off)}</StatusChip>
              <StatusChip tone={tones[freshness.on]}>{text.freshnessOn(freshness.on)}</StatusChip>
            </>
          )}
        </Row>
        {freshness.usableUntil !== null && <Quiet>{text.usableUntil(freshness.usableUntil)}</Quiet>}
        {problem !== null && <StatusChip tone="bad">{problem}</StatusChip>}
      </Stack>
      <Row>
        <Button kind="quiet" icon="pencil" onClick={onChange}>
          <SaidAs name={text.changeAbout(title)}>{text.change}</SaidAs>
        </Button>
        <Button kind="quiet" icon="trash" onClick={() => view.edit(({ plan }) => removeSource(plan, source))}>
          <SaidAs name={text.removeAbout(title)}>{text.remove}</SaidAs>
        </Button>
      </Row>
    </li>
  );
}
