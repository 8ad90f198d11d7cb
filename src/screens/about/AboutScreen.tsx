import { useLocation } from 'wouter';
import { findPathway } from '../../catalogue/findFramework.ts';
import type { Framework } from '../../catalogue/schema.ts';
import { addresses } from '../../parts/addresses.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { ReviewNotice } from '../../parts/ReviewNotice.tsx';
import { ScreenHeading } from '../../parts/ScreenHeading.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { AboutPathway } from './AboutPathway.tsx';
import { Page } from '../../ui/Page.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import styles from './About.module.css';
import { Block } from './Block.tsx';
import { FrameworkFacts } from './FrameworkFacts.tsx';
import { SourcedList } from './SourcedList.tsx';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { WithNames } from '../../parts/WithNames.tsx';

interface AboutScreenProps {
  readonly framework: Framework;
  /** From the address; the first pathway where there is none, or an unknown one. */
  readonly pathwayId: string | undefined;
}

/** What the published document says, one level at a time, with the place each figure is from. */
export function AboutScreen({ framework, pathwayId }: AboutScreenProps) {
  const words = useWords();
  const [, goTo] = useLocation();
  const { about } = words;
  const pathway = findPathway(framework, pathwayId ?? '') ?? framework.pathways[0];

  return (
    <Page width={68} gap={4}>
      <Stack as="header">
        <ScreenHeading pageTitle={[about.pageName, framework.title]}>
          <span lang="en">{framework.title}</span>
        </ScreenHeading>
        <Quiet size="lead">{about.lead}</Quiet>
      </Stack>
      <ReviewNotice framework={framework} />
      <FrameworkFacts framework={framework} />
      <Block heading={about.summary}>
        <SourcedList framework={framework} texts={framework.summary} />
      </Block>
      {pathway && (
        <>
          {framework.pathways.length > 1 && (
            <div className={styles['pathways']}>
              <SegmentedControl
                label={about.pathways}
                value={pathway.id}
                choices={framework.pathways.map(({ id, name }) => ({ value: id, label: words.text(name) }))}
                onValue={(id) => goTo(addresses.about(framework.id, id), { replace: true })}
              />
            </div>
          )}
          <AboutPathway key={pathway.id} framework={framework} pathway={pathway} />
        </>
      )}
      <Block heading={about.entry}>
        <SourcedList framework={framework} texts={framework.entry} />
      </Block>
      <Block heading={about.priorLearning}>
        <SourcedList framework={framework} texts={framework.priorLearning} />
      </Block>
      <Block heading={about.trainingHours}>
        <SourcedList framework={framework} texts={framework.trainingHours} />
      </Block>
      <Slips framework={framework} />
    </Page>
  );
}

/** Everything odd in the document, as printed, with a note. */
function Slips({ framework }: { framework: Framework }) {
  const words = useWords();
  const { about } = words;
  if (framework.slips.length === 0) return null;
  return (
    <Block heading={about.slips.heading}>
      <p>{about.slips.intro}</p>
      <Stack as="ul" gap={3}>
        {framework.slips.map(({ id, asPrinted, note, source }) => (
          <li key={id}>
            <p>
              <WithNames>{about.slip(asPrinted, words.text(note))}</WithNames>
            </p>
            <SourceNote framework={framework} source={source} />
          </li>
        ))}
      </Stack>
    </Block>
  );
}
