import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { builtInCatalogue } from '../../catalogue/builtInCatalogue.ts';
import { addresses } from '../../parts/addresses.ts';
import { useFrameworks, usePlanner, useWords } from '../../parts/PlannerContext.ts';
import { ScreenHeading } from '../../parts/ScreenHeading.tsx';
import type { StoredFramework } from '../../store/frameworksStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Row } from '../../ui/Row.tsx';
import { AddedFrameworks } from './AddedFrameworks.tsx';
import { FrameworkFaults } from './FrameworkFaults.tsx';
import styles from './FrameworksScreen.module.css';
import { HostedFrameworks } from './HostedFrameworks.tsx';
import { readFrameworkFile, type ReadFrameworkFile } from './readFrameworkFile.ts';

/** One file has no folder beside it to hold schema and example. */
const hasFolder = import.meta.env.MODE !== 'single';

/** Qualifications whose rules could not be gone through, by name. */
const titlesOf = ({ framework, unchecked }: Extract<ReadFrameworkFile, { ok: true }>): readonly string[] =>
  framework.pathways.flatMap(({ qualifications }) =>
    qualifications.flatMap(({ id, title }) => (unchecked.includes(id) ? [title] : [])),
  );

/** Adds a provider's own frameworks and lists them. */
export function FrameworksScreen() {
  const { frameworks, ask } = usePlanner();
  const words = useWords();
  const { frameworks: text, common } = words;
  const stored = useFrameworks((state) => state.stored);
  const problem = useFrameworks((state) => state.problem);
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [read, setRead] = useState<ReadFrameworkFile | null>(null);
  const [removed, setRemoved] = useState<StoredFramework | null>(null);
  const [returned, setReturned] = useState<StoredFramework | null>(null);
  const add = async (file: File) => {
    setBusy(true);
    setRemoved(null);
    setReturned(null);
    const builtIn = builtInCatalogue.frameworks;
    const { stored: here } = frameworks.getState();
    const opened = await readFrameworkFile(ask, file, { builtIn, added: here });
    const before = opened.ok ? here.find(({ hash }) => hash === opened.framework.hash) : undefined;
    if (before?.isRemoved) bringBack(before);
    else {
      if (opened.ok && opened.standing !== 'same') await frameworks.getState().add(opened.framework);
      setRead(opened);
    }
    setBusy(false);
  };
  const remove = (framework: StoredFramework, isUsed: boolean) => {
    void frameworks.getState().remove(framework, isUsed);
    setRead(null);
    setReturned(null);
    setRemoved(framework);
  };
  const bringBack = (framework: StoredFramework) => {
    void frameworks.getState().bringBack(framework);
    setRead(null);
    setRemoved(null);
    setReturned(framework);
  };

  return (
    <div className={styles['screen']}>
      <header className={styles['intro']}>
        <ScreenHeading pageTitle={[text.title]}>{text.title}</ScreenHeading>
        <p>{text.lead}</p>
        {hasFolder && (
          <ul className={styles['links']}>
            <li>
              <a href="./schemas/framework.schema.json" download>
                {text.schema}
              </a>
            </li>
            <li>
              <a href="./examples/example-framework.json" download>
                {text.example}
              </a>
            </li>
          </ul>
        )}
      </header>
      <Row>
        <Button kind="primary" icon="upload" onClick={() => input.current?.click()}>
          {text.add}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void add(file);
            // The same file may be chosen again, put right.
            currentTarget.value = '';
          }}
        />
        <Link href={addresses.studio}>{text.make}</Link>
      </Row>
      <div role="status">
        {busy && text.reading}
        {!busy && read && !read.ok && <FrameworkFaults fault={read.fault} />}
        {!busy && read?.ok && (
          <Notice tone="good" heading={text.added(read.framework.title, read.framework.version)} headingLevel={2}>
            <p>{text.standing[read.standing]}</p>
            {read.unchecked.length > 0 && <p>{text.unchecked(titlesOf(read).join(', '))}</p>}
          </Notice>
        )}
        {removed && (
          <Row>
            {text.removed(removed.title, removed.version)}
            <Button icon="undo" onClick={() => bringBack(removed)}>
              {common.undo}
            </Button>
          </Row>
        )}
        {returned && text.broughtBack(returned.title, returned.version)}
      </div>
      {problem && (
        <Notice tone="bad" heading={text.notStored.title} headingLevel={2}>
          <p>{text.notStored.text}</p>
        </Notice>
      )}
      <HostedFrameworks />
      <AddedFrameworks stored={stored} onRemove={remove} onBringBack={bringBack} />
    </div>
  );
}
