import type { ReactNode } from 'react';
import { planLinkHere } from '../../../parts/planLinkHere.ts';
import { planName } from '../../../parts/planName.ts';
import { usePlanner, useToday, useWords } from '../../../parts/PlannerContext.ts';
import { WithNames } from '../../../parts/WithNames.tsx';
import { agreementCode } from '../../../plan/agreedContent.ts';
import { planCode } from '../../../sharing/planCode.ts';

import type { PlanView } from '../../../judging/planView.ts';
import styles from './Paper.module.css';

interface PaperFrameProps {
  readonly view: PlanView;
  readonly title: string;
  readonly children: ReactNode;
}

/** A sheet with its head on every page: browsers repeat the head of a table, and of nothing else. */
export function PaperFrame({ view, title, children }: PaperFrameProps) {
  const words = useWords();
  const today = useToday();
  const { paper: text, reviewScreen } = words;
  const { plan, pathway, framework } = view;
  return (
    <table className={styles['frame']} role="presentation">
      <thead>
        <tr>
          <td>
            <div className={styles['head']}>
              <div className={styles['title']}>
                <h1>{title}</h1>
                <p>
                  <WithNames>{text.subtitle(words.text(pathway.programme), framework.title, pathway.level)}</WithNames>
                </p>
                {(plan.name !== '' || plan.option) && <p>{planName(plan, words)}</p>}
              </div>
              <div className={styles['code']}>
                <p>{text.planCode}</p>
                <p className={styles['letters']}>{reviewScreen.signOff.code(agreementCode(plan, view))}</p>
                <p>{text.printed(today)}</p>
              </div>
              <QrCode view={view} />
            </div>
          </td>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>{children}</td>
        </tr>
      </tbody>
    </table>
  );
}

/** Opens the plan's choices again; nothing where the address is too long, or of a file that is on no other device. */
function QrCode({ view: { plan, framework } }: { readonly view: PlanView }) {
  const { catalogue } = usePlanner();
  const words = useWords();
  const address = planLinkHere(plan, framework, catalogue, words);
  const code = address === null ? null : planCode(address);
  if (!code) return null;
  return (
    <figure className={styles['qr']}>
      <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={words.paper.qr} shapeRendering="crispEdges">
        <path d={code.path} />
      </svg>
      <figcaption>{words.paper.scan}</figcaption>
    </figure>
  );
}
