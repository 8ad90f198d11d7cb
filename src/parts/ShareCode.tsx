import { planCode } from '../sharing/planCode.ts';
import { useWords } from './PlannerContext.ts';
import styles from './ShareDialog.module.css';

interface ShareCodeProps {
  readonly address: string;
  /** Units the plan says something of. */
  readonly choices: number;
  /** What the picture is, where it is no link to a plan. */
  readonly label?: string;
}

/** The link as a square code for another device's camera. */
export function ShareCode({ address, choices, label }: ShareCodeProps) {
  const { code: text } = useWords().sharing;
  const code = planCode(address);
  if (!code) return <p>{text.tooLarge}</p>;
  return (
    <svg
      className={styles['code']}
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label={label ?? text.picture(choices)}
      shapeRendering="crispEdges"
    >
      <path d={code.path} fill="currentColor" />
    </svg>
  );
}
