import { Link } from 'wouter';
import { leastQualifications } from '../../catalogue/leastQualifications.ts';
import type { Pathway } from '../../catalogue/schema.ts';
import { addresses } from '../../parts/addresses.ts';
import { useFirstWords } from '../../parts/PlannerContext.ts';
import { Card } from '../../ui/Card.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import styles from './PathwayCard.module.css';
import type { PathwayFigures } from './pathwayFigures.ts';

interface PathwayCardProps {
  readonly frameworkId: string;
  readonly pathway: Pathway;
  readonly figures: PathwayFigures;
  /** Credits of the largest pathway beside this one: a credit is as wide on every card. */
  readonly widest: number;
}

/** One level to start a plan for. The whole card is pressed; its name is the link. */
export function PathwayCard({ frameworkId, pathway, figures, widest }: PathwayCardProps) {
  const words = useFirstWords();
  const { begin } = words.start;
  return (
    <Card className={styles['card']}>
      <span className={styles['level']} aria-hidden="true">
        {words.common.level(pathway.level)}
      </span>
      <div className={styles['names']}>
        <h3>
          <Link href={addresses.newPlan(frameworkId, pathway.id)} className={styles['link']}>
            {words.text(pathway.name)}
          </Link>
        </h3>
        <Quiet>{words.text(pathway.programme)}</Quiet>
      </div>
      <span className={styles['arrow']}>
        <Icon name="arrowRight" size={22} />
      </span>
      {figures.hasUnits ? (
        <>
          <div className={styles['bar']} style={{ inlineSize: `${(100 * figures.all) / widest}%` }} aria-hidden="true">
            <span className={styles['set']} style={{ flexGrow: figures.set }} />
            <span className={styles['choose']} style={{ flexGrow: figures.choose }} />
          </div>
          <p className={styles['figures']}>
            <span>
              <b>{words.formats.number(figures.set)}</b> {begin.set(figures.set)}
            </span>
            <span>
              <b>{words.formats.number(figures.choose)}</b> {begin.choose}
            </span>
            <span>
              <b>{words.formats.number(figures.all)}</b> {begin.all}
            </span>
          </p>
        </>
      ) : (
        <p className={styles['figures']}>
          {begin.whole(leastQualifications(pathway).length, figures.all, pathway.hours?.total ?? null)}
        </p>
      )}
    </Card>
  );
}
