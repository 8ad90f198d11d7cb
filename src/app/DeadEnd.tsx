import { addresses } from '../parts/addresses.ts';
import { ScreenHeading } from '../parts/ScreenHeading.tsx';
import { LineLink } from '../parts/LineLink.tsx';
import styles from './DeadEnd.module.css';

interface DeadEndProps {
  readonly title: string;
  readonly text: string;
  readonly toStart: string;
}

/** An address that leads nowhere: says so, and where to go on. */
export function DeadEnd({ title, text, toStart }: DeadEndProps) {
  return (
    <div className={styles['deadEnd']}>
      <ScreenHeading pageTitle={[title]}>{title}</ScreenHeading>
      <p>{text}</p>
      <p>
        <LineLink href={addresses.start}>{toStart}</LineLink>
      </p>
    </div>
  );
}
