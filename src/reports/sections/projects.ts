import type { CivilDate } from '../../domain/civil-date.ts'
import { lastStatus } from '../../domain/follow-up/dated-step.ts'
import type { Project, ProjectStatus } from '../../domain/follow-up/project.ts'
import { isInPeriod, type Period } from '../../domain/period.ts'
import { peopleSaid, peopleSum } from '../../domain/published/people-said.ts'
import type { Figure, ReportTable } from '../../domain/reports/report.ts'
import { followWords } from '../../messages/follow-words.ts'
import { projects as words } from '../../messages/projects.ts'
import { reportFollowUp } from '../../messages/report-follow-up.ts'
import { reportOutreach } from '../../messages/report-outreach.ts'
import { concerns } from '../figures/concerns.ts'
import { counted, figure } from '../figures/figure.ts'
import { sectorWords } from '../figures/sector-words.ts'
import { withHeldCompared } from '../figures/with-held-compared.ts'
import type { SectionContext, SectionMaker } from './section-context.ts'

const text = reportFollowUp.projects
/** Months that projects are kept. */
const MONTHS = 24

/** Where a project stood on a day; null before its first step. */
const statusOn = ({ statusSteps }: Project, day: CivilDate): ProjectStatus | null => {
  const steps = statusSteps.filter(({ on }) => on <= day)
  return steps.length === 0 ? null : lastStatus(steps, 'idea')
}

const isOver = (status: ProjectStatus | null): boolean => status === 'done' || status === 'given-up'

/** Projects that go on within a period, or end in it, by the day of their first step. */
const projectsOf = ({ estate, funder }: SectionContext, { from, until }: Period): readonly Project[] => {
  const isToldTo = concerns(estate, funder)
  const endedBefore = (project: Project): boolean =>
    isOver(statusOn(project, from)) && !project.statusSteps.some(({ on }) => on >= from && on <= until)
  const first = ({ statusSteps }: Project): CivilDate => statusSteps[0]?.on ?? ''
  return [...estate.project.values()]
    .filter((project) => isToldTo(project) && statusOn(project, until) !== null && !endedBefore(project))
    .sort((a, b) => (first(a) < first(b) || (first(a) === first(b) && a.id < b.id) ? -1 : 1))
}

const doneIn = ({ statusSteps }: Project, period: Period): boolean =>
  statusSteps.some(({ status, on }) => status === 'done' && isInPeriod(on, period))

/** Projects that ended well in the period, of those to be told to the reader. */
export const projectsDone = (context: SectionContext): readonly Project[] =>
  projectsOf(context, context.period).filter((project) => doneIn(project, context.period))

const milestonesIn = (projects: readonly Project[], period: Period): number =>
  projects.reduce(
    (sum, { milestones }) =>
      sum + milestones.filter(({ done }) => done !== undefined && isInPeriod(done, period)).length,
    0,
  )

function figuresOf(context: SectionContext, projects: readonly Project[]): readonly Figure[] {
  const { period, compared } = context
  const before = compared && { projects: projectsOf(context, compared), period: compared }
  const done = projects.filter((project) => doneIn(project, period))
  const people = peopleSum(projects)
  const was = before && peopleSum(before.projects)
  const counts = counted('project', projects)
  return [
    figure({
      ...{ id: 'projects', label: text.current, definition: text.currentDefinition },
      ...{ value: projects.length, counts, ...(before && { was: before.projects.length }) },
    }),
    figure({
      ...{ id: 'projects-done', label: text.done, definition: text.doneDefinition },
      ...{ value: done.length, counts: counted('project', done) },
      ...(before && { was: before.projects.filter((each) => doneIn(each, before.period)).length }),
    }),
    figure({
      ...{ id: 'milestones', label: text.milestones, definition: text.milestonesDefinition },
      ...{ value: milestonesIn(projects, period), counts },
      ...(before && { was: milestonesIn(before.projects, before.period) }),
    }),
    figure({
      ...{ id: 'projects-people', label: text.people, definition: text.peopleDefinition },
      ...{ value: people.people, counts, ...(was && { was: was.people }) },
    }),
    ...(people.youths === null && (was?.youths ?? null) === null
      ? []
      : [
          figure({
            ...{ id: 'projects-youths', label: text.youths, definition: text.youthsDefinition },
            ...{ value: people.youths, counts, ...(was && { was: was.youths }) },
          }),
        ]),
  ]
}

/** Whom a project is lived by, of those whose number may be told: no number tells it. */
const publicOf = ({ people, youths = 0 }: Project): string | null =>
  peopleSaid({ people: people ?? 0 }).people === null
    ? null
    : youths * 2 > (people ?? 0)
      ? text.public.youths
      : text.public.all

function tableOf({ estate, period }: SectionContext, projects: readonly Project[]): ReportTable {
  return {
    ...{ id: 'projects', caption: text.table, head: text.head, note: reportOutreach.note },
    rows: projects.map((project) => {
      const { places, means, milestones, people } = project
      const said = peopleSaid(project)
      const reached = milestones.filter(({ done }) => done !== undefined && done <= period.until)
      return {
        head: sectorWords(estate, places),
        cells: [
          means.length === 0 ? text.noMeans : means.map((each) => words.means[each]).join(', '),
          followWords.status[statusOn(project, period.until) ?? 'idea'],
          text.reached(reached.length, milestones.length),
          reportOutreach.noted(people, said.people),
          publicOf(project),
        ],
      }
    }),
  }
}

/** Projects of residents that the team helps along: how far they are, on what they live, who takes part. Never their titles. */
export const projects: SectionMaker = (given) => {
  const context = withHeldCompared(given, MONTHS)
  const all = projectsOf(context, context.period)
  if (all.length === 0) return null
  return {
    ...{ id: 'projects', title: text.title },
    blocks: [
      { kind: 'figures', figures: figuresOf(context, all) },
      { kind: 'table', table: tableOf(context, all) },
    ],
  }
}
