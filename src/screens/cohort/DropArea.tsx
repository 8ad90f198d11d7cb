import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useWords } from '../../parts/PlannerContext.ts';
import { sourcesOfDrop } from '../../store/fileSources.ts';
import styles from './DropArea.module.css';
import { useCohortStore } from './useCohort.ts';

const carriesFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');

/** The whole screen takes files and folders that are dropped on it. Buttons do the same without a mouse. */
export function DropArea({ children }: { readonly children: ReactNode }) {
  const { origin: text } = useWords().cohort;
  const store = useCohortStore();
  const [over, setOver] = useState(false);
  /** Every element inside says enter and leave for itself. */
  const depth = useRef(0);
  const end = () => {
    depth.current = 0;
    setOver(false);
  };
  return (
    <div
      className={styles['area']}
      onDragEnter={(event) => {
        if (!carriesFiles(event)) return;
        depth.current += 1;
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!carriesFiles(event)) return;
        depth.current -= 1;
        if (depth.current <= 0) end();
      }}
      onDragOver={(event) => {
        if (carriesFiles(event)) event.preventDefault();
      }}
      onDrop={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        end();
        void sourcesOfDrop(event.dataTransfer).then((sources) => store.getState().addSources(sources));
      }}
    >
      {children}
      {over && (
        <div className={styles['over']} aria-hidden="true">
          <p>{text.dropNow}</p>
        </div>
      )}
    </div>
  );
}
