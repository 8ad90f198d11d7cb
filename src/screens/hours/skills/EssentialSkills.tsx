import type { EssentialSkill, Proxy } from '../../../catalogue/schema.ts';
import type { Skill } from '../../../catalogue/skill.ts';
import type { SkillAnswer } from '../../../hours/essentialSkills.ts';
import { editTraining } from '../../../hours/programme.ts';
import { DayField } from '../../../parts/DayField.tsx';
import { useWords } from '../../../parts/PlannerContext.ts';
import { SourceNote } from '../../../parts/SourceNote.tsx';
import { ProxyKindSchema, type SkillRoute } from '../../../plan/hoursSchema.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { Select } from '../../../ui/Select.tsx';
import { StatusChip, type StatusTone } from '../../../ui/StatusChip.tsx';
import { LineField } from '../../../parts/LineField.tsx';
import { Quiet } from '../../../ui/Quiet.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { Head, Section } from '../Section.tsx';
import { fieldProblem, type HoursView } from '../useHours.ts';

const routes = ['take', 'proxy'] as const;
const levels = [1, 2, 3, 4];
const proxyKinds = ProxyKindSchema.options;
const tones: Record<SkillAnswer['status'], StatusTone> = {
  met: 'good',
  planned: 'neutral',
  unmet: 'bad',
  unknown: 'unknown',
};

/** How each Essential Skill is met: taken at a level, or something held instead. */
export function EssentialSkills({ view }: { readonly view: HoursView }) {
  const { priorLearning } = useWords();
  const { skills: text } = priorLearning;
  const answers = view.overview.skills;
  return (
    <Section id="skills" heading={text.heading}>
      <Stack columns={22} gap={5}>
        {answers.map((answer) => (
          <SkillRouteFields key={answer.skill} view={view} answer={answer} />
        ))}
      </Stack>
      {answers.some(({ route }) => route.route === 'proxy') && <Quiet>{text.proxyHours}</Quiet>}
    </Section>
  );
}

interface SkillRouteFieldsProps {
  readonly view: HoursView;
  readonly answer: SkillAnswer;
}

function SkillRouteFields({ view, answer }: SkillRouteFieldsProps) {
  const words = useWords();
  const { skills: text } = words.priorLearning;
  const { skill, requirement, route, status, reason, proxy } = answer;
  const name = text.name(skill);
  const problem = (about: 'skillResult' | 'skillDate') =>
    fieldProblem(view.problems, words, (field) => field.name === about && field.skill === skill);
  const set = (next: SkillRoute, step = '') =>
    view.edit(
      ({ plan }) =>
        editTraining(plan, (training) => ({
          ...training,
          essentialSkills: { ...training.essentialSkills, [skill]: next },
        })),
      { step },
    );
  return (
    <Stack as="section" ruled gap={3} align="start" aria-label={name}>
      <Head beside={<StatusChip tone={tones[status]}>{text.statuses[status]}</StatusChip>}>
        <h3>{name}</h3>
      </Head>
      <Quiet>{text.needed(requirement.level, requirement.credits)}</Quiet>
      <SegmentedControl
        label={text.route(name)}
        value={route.route}
        onValue={(next) => set(next === 'take' ? takeRoute(requirement) : emptyProxy)}
        choices={routes.map((value) => ({ value, label: text.routes[value] }))}
      />
      {route.route === 'take' ? (
        <Stack columns={12} gap={3} align="end">
          <Select
            label={text.level}
            value={String(route.level)}
            onValue={(level) => set({ ...route, level: Number(level) })}
            options={levels.map((level) => ({ value: String(level), label: text.levelOption(level) }))}
          />
          <DayField
            label={text.achieved}
            hint={text.achievedHint}
            value={route.achieved ?? null}
            problem={problem('skillDate')}
            onValue={(achieved) => set({ ...route, achieved })}
          />
        </Stack>
      ) : (
        <ProxyFields skill={skill} route={route} problem={problem} onRoute={set} />
      )}
      <p>{text.reason(reason, proxy && leastOf(proxy, text.minimums))}</p>
      {proxy && <SourceNote framework={view.framework} source={proxy.source} />}
    </Stack>
  );
}

interface ProxyFieldsProps {
  readonly skill: Skill;
  readonly route: Extract<SkillRoute, { route: 'proxy' }>;
  readonly problem: (about: 'skillResult' | 'skillDate') => string | null;
  readonly onRoute: (route: SkillRoute, step?: string) => void;
}

function ProxyFields({ skill, route, problem, onRoute }: ProxyFieldsProps) {
  const { skills: text } = useWords().priorLearning;
  return (
    <Stack columns={12} gap={3} align="end">
      <Select
        label={text.which}
        value={route.qualification}
        onValue={(value) => onRoute({ ...route, qualification: proxyKinds.find((kind) => kind === value) ?? 'gcse' })}
        options={proxyKinds.map((value) => ({ value, label: text.proxyNames[value] }))}
      />
      <LineField
        label={text.result}
        hint={text.resultHint}
        maxLength={30}
        value={route.result}
        error={problem('skillResult')}
        onChange={(event) => onRoute({ ...route, result: event.currentTarget.value }, `result ${skill}`)}
      />
      <DayField
        label={text.achieved}
        value={route.achieved}
        problem={problem('skillDate')}
        onValue={(achieved) => onRoute({ ...route, achieved })}
      />
    </Stack>
  );
}

const takeRoute = ({ level }: EssentialSkill): SkillRoute => ({ route: 'take', level });
const emptyProxy: SkillRoute = { route: 'proxy', qualification: 'gcse', result: '', achieved: null };

type Minimums = ReturnType<typeof useWords>['priorLearning']['skills']['minimums'];

function leastOf({ qualification, minimum }: Proxy, minimums: Minimums): string {
  return minimums[qualification](String(minimum.atLeast));
}
