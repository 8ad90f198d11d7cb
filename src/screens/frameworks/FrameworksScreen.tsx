import { useState } from 'react';
import { Link } from 'wouter';
import { builtInCatalogue } from '../../catalogue/builtInCatalogue.ts';
import { frameworkContent } from '../../catalogue/hashFramework.ts';
import { addresses } from '../../parts/addresses.ts';
import { useFrameworks, usePlanner, useWords } from '../../parts/PlannerContext.ts';
import { ScreenHeading } from '../../parts/ScreenHeading.tsx';
import { saveFile } from '../../parts/saveFile.ts';
import type { RefusedFramework, StoredFramework } from '../../store/frameworksStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { Row } from '../../ui/Row.tsx';
import { Stack } from '../../ui/Stack.tsx';
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
  const [busy, setBusy] = useState(false);
  const [read, setRead] = useState<ReadFrameworkFile | null>(null);
  const [removed, setRemoved] = useState<StoredFramework | null>(null);
  /** It could not be taken out. */
  const [isStaying, setStaying] = useState(false);
  const [returned, setReturned] = useState<StoredFramework | null>(null);
  const add = async (file: File) => {
    setBusy(true);
    setRemoved(null);
    setReturned(null);
    setStaying(false);
    const builtIn = builtInCatalogue.frameworks;
    const { stored: here } = frameworks.getState();
    const opened = await readFrameworkFile(ask, file, { builtIn, added: here });
    const before = opened.ok ? here.find(({ hash }) => hash === opened.framework.hash) : undefined;
    if (before?.isRemoved) await bringBack(before);
    else {
      if (opened.ok && opened.standing !== 'same') await frameworks.getState().add(opened.framework);
      setRead(opened);
    }
    setBusy(false);
  };
  /** What was done is said once it is stored. */
  const change = async (work: Promise<void>, done: () => void, failed: () => void) => {
    setRead(null);
    setRemoved(null);
    setReturned(null);
    setStaying(false);
    await work;
    if (frameworks.getState().problem === null) done();
    else failed();
  };
  const remove = (framework: StoredFramework, isUsed: boolean) =>
    change(
      frameworks.getState().remove(framework, isUsed),
      () => setRemoved(framework),
      () => setStaying(true),
    );
  const bringBack = (framework: StoredFramework) =>
    change(
      frameworks.getState().bringBack(framework),
      () => setReturned(framework),
      () => undefined,
    );
  const unstored = isStaying ? text.notRemoved : text.notStored;

  return (
    <Page width={44} gap={5}>
      <Stack as="header">
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
      </Stack>
      <Row>
        <FileButton kind="primary" accept=".json,application/json" onFiles={([file]) => file && void add(file)}>
          {text.add}
        </FileButton>
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
            <Button icon="undo" onClick={() => void bringBack(removed)}>
              {common.undo}
            </Button>
          </Row>
        )}
        {returned && text.broughtBack(returned.title, returned.version)}
      </div>
      {problem && (
        <Notice tone="bad" heading={unstored.title} headingLevel={2}>
          <p>{unstored.text}</p>
        </Notice>
      )}
      <RefusedFrameworks />
      <HostedFrameworks />
      <AddedFrameworks
        stored={stored}
        onRemove={(framework, isUsed) => void remove(framework, isUsed)}
        onBringBack={(framework) => void bringBack(framework)}
      />
    </Page>
  );
}

/** Frameworks kept here that are not taken any more, handed over as they are. */
function RefusedFrameworks() {
  const { frameworks } = usePlanner();
  const { refused: text } = useWords().frameworks;
  const refused = useFrameworks((state) => state.refused);
  const [saved, setSaved] = useState<readonly RefusedFramework[]>([]);
  if (refused.length === 0) return null;
  const save = (framework: RefusedFramework) => {
    const content = JSON.stringify(frameworkContent(framework), null, 2);
    saveFile(`${framework.id}-${framework.version}.json`, new Blob([content], { type: 'application/json' }));
    setSaved([...saved, framework]);
  };
  return (
    <Notice tone="unknown" heading={text.title(refused.length)} headingLevel={2}>
      <p>{text.text}</p>
      <Stack as="ul" gap={3} className={styles['refused']}>
        {refused.map((framework) => {
          const { title, version, hash } = framework;
          return (
            <li key={hash}>
              <Row>
                <Button icon="download" onClick={() => save(framework)}>
                  {text.save(title, version)}
                </Button>
                {/* Only once there is a copy. */}
                {saved.includes(framework) && (
                  <Button icon="trash" onClick={() => void frameworks.getState().discard(framework)}>
                    {text.remove(title, version)}
                  </Button>
                )}
              </Row>
            </li>
          );
        })}
      </Stack>
    </Notice>
  );
}
