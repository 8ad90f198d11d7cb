import { CreditTray } from '../../parts/CreditTray.tsx';
import { hoursTones } from '../../parts/hoursTones.ts';
import { PlanTotal } from '../../parts/PlanTotal.tsx';
import { useWords } from '../../parts/PlannerContext.ts';
import { WithNames } from '../../parts/WithNames.tsx';
import { sayNextStep } from '../../i18n/sayNextStep.ts';
import { unitTitle } from '../../catalogue/unitTitle.ts';
import type { Words } from '../../i18n/words.ts';
import type { ReviewStanding } from '../../judging/reviewStanding.ts';
import { Card } from '../../ui/Card.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { openPoints, type Review } from '../../judging/review.ts';
import side from '../../parts/SideSummary.module.css';
import styles from './VerdictCard.module.css';

const standingIcons: Readonly<Record<ReviewStanding, IconName>> = {
  ready: 'check',
  confirmed: 'check',
  toConfirm: 'question',
  skillsShort: 'arrowRight',
  inProgress: 'arrowRight',
  needsChange: 'stop',
  cannotBeCompleted: 'stop',
};

/** No tick while the training hours are behind: a certificate needs both. */
function signOf({ standing, overview }: Review): ReviewStanding {
  const tone = hoursTones[overview.standing.state];
  const isSound = standing === 'ready' || standing === 'confirmed';
  return isSound && (tone === 'bad' || tone === 'todo') ? 'inProgress' : standing;
}

export const verdictIcon = (review: Review): IconName => standingIcons[signOf(review)];

/** The verdict as a sentence, and beneath it what to do about it. */
export function verdictWords(review: Review, words: Words): { readonly heading: string; readonly lead: string } {
  const { reviewScreen: text } = words;
  const { view, standing, points } = review;
  const { option } = view.plan;
  const heading = text.standing[standing](option?.label ?? null);
  const open = openPoints(review).length;
  const before = open > 0 ? text.toConfirmBeforeSigning(open) : text.nothingToConfirm;
  const { standing: hoursStanding, span } = review.overview;
  const hours = words.hoursFindings.standing(hoursStanding, span?.end ?? null);
  if (standing === 'inProgress' || standing === 'needsChange' || standing === 'cannotBeCompleted') {
    const step = sayNextStep(words.nextSteps, view.nextStep, (reference) =>
      unitTitle(view.pathway, reference, words.locale),
    );
    return { heading, lead: `${text.step(step)} ${hours}` };
  }
  if (standing !== 'confirmed') return { heading, lead: `${before} ${hours}` };
  const names = points.flatMap(({ decides, confirmation }) => (decides && confirmation ? [confirmation.by] : []));
  const confirmed = text.confirmedBy([...new Set(names)]);
  return { heading, lead: `${confirmed} ${before} ${hours}` };
}

interface VerdictCardProps {
  readonly review: Review;
  /** A second one on the page, for a projector. */
  readonly presented?: boolean;
}

/** Is the plan sound? One sentence, one sign, and the whole plan as blocks. */
export function VerdictCard({ review, presented = false }: VerdictCardProps) {
  const words = useWords();
  const { reviewScreen: text } = words;
  const { view } = review;
  const { countedCredits, selectedCredits } = view.evaluation;
  const { heading, lead } = verdictWords(review, words);
  const id = presented ? 'presented-verdict' : 'review-verdict';
  return (
    <Card padding="large" gap={4} aria-labelledby={id}>
      <div className={styles['head']} data-standing={signOf(review)}>
        <span className={styles['sign']}>
          <Icon name={verdictIcon(review)} size={34} strokeWidth={2.4} />
        </span>
        <div className={styles['words']}>
          <h2 id={id}>{heading}</h2>
          <p>
            <WithNames>{lead}</WithNames>
          </p>
        </div>
        <p className={`${side['total']} ${styles['total']}`}>
          <PlanTotal evaluation={view.evaluation} />
        </p>
      </div>
      <CreditTray judgement={view} size="large" />
      {selectedCredits > countedCredits && <p>{text.notCounted(selectedCredits, countedCredits)}</p>}
    </Card>
  );
}
