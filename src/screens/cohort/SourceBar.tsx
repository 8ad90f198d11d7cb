import { useRef, useState } from 'react';
import { useWords } from '../../parts/PlannerContext.ts';
import { canWatchFolders, pickFolder, sourceOfFiles } from '../../store/fileSources.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Row } from '../../ui/Row.tsx';
import panel from './MenuPanel.module.css';
import styles from './SourceBar.module.css';
import { useCohort, useCohortStore } from './useCohort.ts';

interface SourceBarProps {
  readonly onDevice: number;
  readonly inFiles: number;
}

/** Which plans are looked at, and ways to add more. */
export function SourceBar({ onDevice, inFiles }: SourceBarProps) {
  const { origin: text } = useWords().cohort;
  const store = useCohortStore();
  const origin = useCohort((state) => state.origin);
  const sources = useCohort((state) => state.sources);
  const filesField = useRef<HTMLInputElement>(null);
  const folderField = useRef<HTMLInputElement>(null);
  const locked = useCohort((state) => state.locked);
  const filesLost = useCohort((state) => state.filesLost);
  const [failed, setFailed] = useState(false);
  const { addSources, unlock, refresh, forgetFiles, show } = store.getState();
  const addFiles = (field: HTMLInputElement) => {
    const files = [...(field.files ?? [])];
    // The same files may be chosen again later.
    field.value = '';
    if (files.length > 0) void addSources([sourceOfFiles(files)]);
  };
  const addFolder = async () => {
    setFailed(false);
    if (!canWatchFolders()) {
      folderField.current?.click();
      return;
    }
    try {
      const folder = await pickFolder();
      if (folder) await addSources([folder]);
    } catch {
      setFailed(true);
    }
  };
  const watched = sources.flatMap((source) => source.watched ?? []);
  const isUnwatched = origin === 'files' && sources.length > 0 && watched.length === 0;
  const isEmpty = sources.length + locked.length === 0;
  const kind = isEmpty ? 'secondary' : 'quiet';
  const adding = (
    <>
      <Button kind={kind} icon="upload" onClick={() => filesField.current?.click()}>
        {text.addFiles}
      </Button>
      <Button kind={kind} icon="upload" onClick={() => void addFolder()}>
        {text.addFolder}
      </Button>
    </>
  );
  const note = sources.length === 0 ? text.drop : watched.length > 0 ? text.watched(watched) : text.notWatched;
  return (
    <div className={styles['bar']} data-on-paper="false">
      {!isEmpty && (
        <SegmentedControl
          label={text.label}
          value={origin}
          choices={[
            { value: 'device', label: text.device(onDevice) },
            { value: 'files', label: text.files(inFiles) },
          ]}
          onValue={show}
        />
      )}
      {isEmpty ? (
        <Row>{adding}</Row>
      ) : (
        <Popover label={text.menu}>
          {(close) => (
            <>
              {adding}
              {watched.length > 0 && (
                <Button kind="quiet" onClick={() => void refresh()}>
                  {text.refresh}
                </Button>
              )}
              <Button
                kind="quiet"
                onClick={() => {
                  close();
                  forgetFiles();
                }}
              >
                {text.forget}
              </Button>
              <p className={panel['note']}>{isUnwatched ? `${note} ${text.unwatched}` : note}</p>
            </>
          )}
        </Popover>
      )}
      {locked.length > 0 && (
        <Notice
          tone="info"
          heading={text.locked(locked.flatMap((source) => source.watched ?? []))}
          action={
            <Button kind="primary" onClick={() => void unlock()}>
              {text.unlock}
            </Button>
          }
        >
          <p>{text.lockedText}</p>
        </Notice>
      )}
      {isEmpty && <p className={styles['note']}>{note}</p>}
      {isUnwatched && <p className={`${styles['note']} ${styles['wide']}`}>{text.unwatched}</p>}
      <input
        ref={filesField}
        type="file"
        multiple
        accept=".json,application/json"
        hidden
        aria-label={text.addFiles}
        data-field="files"
        onChange={(event) => addFiles(event.currentTarget)}
      />
      <input
        ref={(field) => {
          folderField.current = field;
          if (field) field.webkitdirectory = true;
        }}
        type="file"
        multiple
        hidden
        aria-label={text.addFolder}
        data-field="folder"
        onChange={(event) => addFiles(event.currentTarget)}
      />
      {filesLost && <p className={styles['note']}>{text.filesLost}</p>}
      {failed && <Notice tone="bad" heading={text.pickFailed} />}
    </div>
  );
}
