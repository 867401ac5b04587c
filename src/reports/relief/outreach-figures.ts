import type { ActionForm, OutreachAction } from '../../domain/follow-up/outreach-action.ts'
import type { Project } from '../../domain/follow-up/project.ts'
import { isInPeriod } from '../../domain/period.ts'
import {
  actionsFor,
  CONSULTED,
  inSectorsOf,
  type OutreachHeld,
  outreachHeld,
} from '../../domain/published/outreach-held.ts'
import { peopleSum } from '../../domain/published/people-said.ts'
import { MISSION, quarterFiguresId } from '../../domain/published/quarter-figures.ts'
import type { Figure } from '../../domain/reports/report.ts'
import { reliefWords } from '../../messages/relief.ts'
import { reportFigures } from '../../messages/report-figures.ts'
import { counted, figure } from '../figures/figure.ts'
import { quartersIn } from '../figures/quarter-cells.ts'
import { quarterFigure } from '../figures/quarter-figure.ts'
import type { ReliefContext } from './relief-context.ts'

const { report: text } = reliefWords

/** Actions of the year in the landlord's sectors: as frozen with each quarter, and counted where a quarter is not frozen. */
type Outreach = {
  readonly quarters: readonly OutreachHeld[]
  /** Those still there, for whoever opens a figure. */
  readonly actions: readonly OutreachAction[]
}

const outreachOf = ({ estate, landlord, period }: ReliefContext): Outreach => ({
  quarters: quartersIn(period).map(
    (quarter) =>
      estate.quarterFigures
        .get(quarterFiguresId(quarter))
        ?.outreach?.find((each) => each.landlord === landlord.id) ??
      outreachHeld(estate, landlord.id, quarter),
  ),
  actions: actionsFor(estate, landlord.id, period),
})

const heldCount = ({ quarters }: Outreach, isOf: (form: ActionForm) => boolean): number =>
  quarters.flatMap(({ held }) => held).reduce((sum, { form, count }) => (isOf(form) ? sum + count : sum), 0)

/** A project that was under way on a day of the year, or was done in it. */
const wasUnderWay = ({ statusSteps }: Project, { from, until }: ReliefContext['period']): boolean =>
  statusSteps.some(({ status, on }, rank) => {
    if (status === 'done') return isInPeriod(on, { from, until })
    const next = statusSteps[rank + 1]?.on
    return status === 'under-way' && on <= until && (next === undefined || next >= from)
  })

type Words = Pick<Figure, 'id' | 'label' | 'definition'>

const held = (outreach: Outreach, forms: readonly ActionForm[], words: Words): Figure => {
  const isOf = (form: ActionForm): boolean => forms.includes(form)
  const counts = counted(
    'action',
    outreach.actions.filter(({ form }) => isOf(form)),
  )
  return figure({ ...words, value: heldCount(outreach, isOf), counts })
}

/** People met at actions of which each had 5 or more; 0 where none was held. */
const met = (outreach: Outreach, what: 'consulted' | 'animated', words: Words): Figure => {
  const isOf = (form: ActionForm): boolean => CONSULTED.includes(form) === (what === 'consulted')
  const told = outreach.quarters.flatMap((quarter) => quarter[what] ?? [])
  const sum = told.length === 0 ? null : told.reduce((all, people) => all + people, 0)
  return figure({
    ...{ ...words, value: heldCount(outreach, isOf) === 0 ? 0 : sum, unsaid: reportFigures.notSaid },
    counts: counted(
      'action',
      outreach.actions.filter(({ form }) => isOf(form)),
    ),
  })
}

/** Walks, meetings, surveys, information, people met there; what residents expect and what came back, of the whole mission. */
export const consultationFigures = (context: ReliefContext): readonly Figure[] => {
  const outreach = outreachOf(context)
  const { estate, period, today } = context
  return [
    held(outreach, ['walking-diagnosis', 'exploratory-walk'], {
      ...{ id: 'relief-walks', label: text.walks, definition: text.walksDefinition },
    }),
    held(outreach, ['meeting', 'citizen-council'], {
      ...{ id: 'relief-meetings', label: text.meetings, definition: text.meetingsDefinition },
    }),
    held(outreach, ['survey'], {
      ...{ id: 'relief-surveys', label: text.surveys, definition: text.surveysDefinition },
    }),
    held(outreach, ['stall', 'door-to-door'], {
      ...{ id: 'relief-information', label: text.information, definition: text.informationDefinition },
    }),
    met(outreach, 'consulted', {
      ...{ id: 'relief-consulted', label: text.met5, definition: text.met5Definition },
    }),
    ...(['expectations', 'answers'] as const).map((measure) =>
      quarterFigure(
        estate,
        { period, compared: null, today },
        { id: `relief-${measure}`, ...text[measure], measure, scope: MISSION },
      ),
    ),
  ]
}

/** What brings neighbours together, projects of theirs, and people who took part. */
export const tiesFigures = (context: ReliefContext): readonly Figure[] => {
  const { estate, landlord, period } = context
  const outreach = outreachOf(context)
  const isTheirs = inSectorsOf(estate, landlord.id)
  const projects = [...estate.project.values()].filter((each) => wasUnderWay(each, period) && isTheirs(each))
  return [
    held(outreach, ['workshop', 'festivity', 'other'], {
      ...{ id: 'relief-animations', label: text.animations, definition: text.animationsDefinition },
    }),
    met(outreach, 'animated', {
      ...{ id: 'relief-animated', label: text.met5, definition: text.met5Definition },
    }),
    figure({
      ...{ id: 'relief-projects', label: text.projects, definition: text.projectsDefinition },
      ...{ value: projects.length, counts: counted('project', projects) },
    }),
    figure({
      ...{ id: 'relief-participants', label: text.participants, definition: text.participantsDefinition },
      ...{ value: projects.length === 0 ? 0 : peopleSum(projects).people, unsaid: reportFigures.notSaid },
      counts: counted('project', projects),
    }),
  ]
}
