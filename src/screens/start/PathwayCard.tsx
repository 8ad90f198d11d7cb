import { Link } from 'wouter';
import type { PathwayOutline } from '../../catalogue/outline.ts';
import { addresses } from '../../parts/addresses.ts';
import { useFirstWords } from '../../parts/PlannerContext.ts';
import { Card } from '../../ui/Card.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import styles from './PathwayCard.module.css';
import start from './StartScreen.module.css';

interface PathwayCardProps {
  readonly frameworkId: string;
  readonly pathway: PathwayOutline;
  /** Credits of the largest pathway beside this one: a credit is as wide on every card. */
  readonly widest: number;
}

/** One level to start a plan for. The whole card is pressed; its name is the link. */
export function PathwayCard({ frameworkId, pathway, widest }: PathwayCardProps) {
  const words = useFirstWords();
  const { begin } = words.start;
  return (
    <Card className={styles['card']} data-ring>
      <span className={styles['level']} aria-hidden="true">
        {words.common.level(pathway.level)}
      </span>
      <div className={styles['names']}>
        <h3>
          <Link href={addresses.newPlan(frameworkId, pathway.id)} className={start['wholeLink']}>
            {words.text(pathway.name)}
          </Link>
        </h3>
        <Quiet>{words.text(pathway.programme)}</Quiet>
      </div>
      <span className={styles['arrow']}>
        <Icon name="arrowRight" size={22} />
      </span>
      {pathway.hasUnits ? (
        <>
          <div className={styles['bar']} style={{ inlineSize: `${(100 * pathway.all) / widest}%` }} aria-hidden="true">
            <span className={styles['set']} style={{ flexGrow: pathway.set }} />
            <span className={styles['choose']} style={{ flexGrow: pathway.choose }} />
          </div>
          <p className={styles['figures']}>
            <span>
              <b>{words.formats.number(pathway.set)}</b> {begin.set(pathway.set)}
            </span>
            <span>
              <b>{words.formats.number(pathway.choose)}</b> {begin.choose}
            </span>
            <span>
              <b>{words.formats.number(pathway.all)}</b> {begin.all}
            </span>
          </p>
        </>
      ) : (
        <p className={styles['figures']}>{begin.whole(pathway.qualifications, pathway.all, pathway.hours)}</p>
      )}
    </Card>
  );
}
