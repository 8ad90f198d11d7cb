import { useMemo, useEffect } from 'react';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { cohortEntries, type CohortEntry } from '../../cohort/cohortEntries.ts';
import { disputedVersions } from '../../cohort/disputedVersions.ts';
import { wholeCohort } from '../../cohort/cohortView.ts';
import { newsOf, type News } from '../../cohort/newsOf.ts';
import { summarise } from '../../cohort/summarise.ts';
import type { Plan } from '../../plan/planSchema.ts';
import { usePlanner, usePlans, useToday, useWords } from '../../parts/PlannerContext.ts';
import { ReceiveDialog } from '../../parts/ReceiveDialog.tsx';
import { ScreenHeading } from '../../parts/ScreenHeading.tsx';
import { Button } from '../../ui/Button.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Row } from '../../ui/Row.tsx';
import { Stack } from '../../ui/Stack.tsx';
import styles from './CohortScreen.module.css';
import { ChangedHere } from './ChangedHere.tsx';
import { CohortSummaryCard } from './CohortSummaryCard.tsx';
import { CohortTable } from './CohortTable.tsx';
import { CohortToolbar } from './CohortToolbar.tsx';
import { ApartList, DisputedNotice, LeftOutList } from './FileNotices.tsx';
import { DropArea } from './DropArea.tsx';
import { Progress, ReadingProgress } from './Progress.tsx';
import { SourceBar } from './SourceBar.tsx';
import { useCohort, useCohortStore } from './useCohort.ts';
import { useCohortRows } from './useCohortRows.ts';
import { useListedRows } from './useListedRows.ts';
import { useOpening } from './useOpening.ts';

const noNews: ReadonlyMap<string, News> = new Map();

const latestFirst = (a: CohortEntry, b: CohortEntry) => (a.plan.changed < b.plan.changed ? 1 : -1);

const ofDevice = (plans: Readonly<Record<string, Plan>>): readonly CohortEntry[] =>
  cohortEntries(
    Object.values(plans).map((plan) => ({ plan, file: null })),
    plans,
  );

/** A tutor's table of many plans, on this device or in files. */
export function CohortScreen() {
  const { catalogue: ownCatalogue } = usePlanner();
  const words = useWords();
  const today = useToday();
  const { cohort: text } = words;
  const store = useCohortStore();
  const plans = usePlans((state) => state.plans);
  const origin = useCohort((state) => state.origin);
  const gathered = useCohort((state) => state.gathered);
  const isReading = useCohort(({ reading }) => reading !== null);
  const view = useCohort((state) => state.view);
  const seen = useCohort((state) => state.seen);
  const { look, markSeen } = store.getState();
  const opening = useOpening();
  useRefreshing();

  const fromFiles = origin === 'files';
  const onDevice = useMemo(() => ofDevice(plans), [plans]);
  const inFiles = useMemo(() => cohortEntries(gathered.entries, plans), [gathered, plans]);
  const entries = useMemo(() => (fromFiles ? inFiles : onDevice).toSorted(latestFirst), [fromFiles, inFiles, onDevice]);
  const catalogue = useMemo(
    (): Catalogue =>
      fromFiles && gathered.frameworks.length > 0
        ? {
            ...ownCatalogue,
            brought: [...(ownCatalogue.brought ?? []), ...gathered.frameworks.map(({ framework }) => framework)],
          }
        : ownCatalogue,
    [fromFiles, gathered, ownCatalogue],
  );
  const disputed = useMemo(() => disputedVersions(gathered.frameworks, ownCatalogue), [gathered, ownCatalogue]);
  const { rows, done } = useCohortRows(entries, catalogue, today);
  const isRead = fromFiles && !isReading;
  const news = useMemo(() => (isRead ? newsOf(gathered.entries, seen) : noNews), [isRead, gathered, seen]);
  const { onlyNews } = view;
  const listed = useListedRows({
    rows,
    view: { ...view, onlyNews: onlyNews && fromFiles },
    news,
    words,
    today,
    onSort: (sort) => look({ sort }),
    onOpen: opening.open,
  });
  const shown = useMemo(() => listed.groups.flatMap((group) => group.rows), [listed.groups]);
  const summary = useMemo(() => summarise(rows, words.locale), [rows, words.locale]);
  const count = text.shown(shown.length, rows.length);
  return (
    <DropArea>
      <Stack gap={4} className={styles['screen']}>
        <header className={styles['head']}>
          <ScreenHeading pageTitle={[text.pageName]}>{text.title}</ScreenHeading>
          <p className={styles['lead']}>{text.lead}</p>
        </header>
        <SourceBar onDevice={onDevice.length} inFiles={inFiles.length} />
        <ReadingProgress />
        {done !== null && <Progress done={done} total={entries.length} say={text.judging} />}
        {fromFiles && <ChangedHere entries={isRead ? inFiles : []} onTake={opening.ask} />}
        {isRead && <ApartList apart={gathered.apart} />}
        {fromFiles && <DisputedNotice disputed={disputed} />}
        {isRead && <LeftOutList leftOut={gathered.leftOut} />}
        {entries.length === 0 ? (
          !isReading && (
            <Notice tone="info" headingLevel={2} heading={fromFiles ? text.noneInFiles.title : text.none.title}>
              <p>{fromFiles ? text.noneInFiles.text : text.none.text}</p>
            </Notice>
          )
        ) : (
          <>
            {rows.length > 0 && <CohortSummaryCard summary={summary} view={view} onLook={look} />}
            <CohortToolbar all={rows} rows={shown} />
            {news.size > 0 && (
              <Row data-on-paper="false">
                <p>{text.news.sentence(news.size)}</p>
                <Button aria-pressed={onlyNews} onClick={() => look({ onlyNews: !onlyNews })}>
                  {text.news.only}
                </Button>
                <Button
                  kind="quiet"
                  onClick={() => {
                    markSeen([...news.keys()]);
                    look({ onlyNews: false });
                  }}
                >
                  {text.news.seen}
                </Button>
              </Row>
            )}
            <p className={styles['count']}>{count}</p>
            {shown.length === 0 && done === null ? (
              <Notice
                tone="info"
                heading={text.noMatch.title}
                action={
                  <Button
                    onClick={() =>
                      look({ ...wholeCohort, sort: view.sort, grouping: view.grouping, columns: view.columns })
                    }
                  >
                    {text.noMatch.clear}
                  </Button>
                }
              >
                <p>{text.noMatch.text}</p>
              </Notice>
            ) : (
              <CohortTable key={origin} rows={listed} />
            )}
          </>
        )}
        {opening.asked.length > 0 && <ReceiveDialog opened={opening.asked} onClose={opening.cancel} />}
        <LiveRegion message={done === null ? count : ''} />
      </Stack>
    </DropArea>
  );
}

/** Reads watched files again whenever somebody comes back to the page, from another window or another screen. */
function useRefreshing(): void {
  const store = useCohortStore();
  useEffect(() => {
    const refresh = () => {
      const { sources, refresh: readAgain } = store.getState();
      if (sources.some(({ watched }) => watched !== null)) void readAgain();
    };
    refresh();
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [store]);
}
