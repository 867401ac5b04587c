import type { Estate } from '../../domain/estate.ts'
import { heldDay } from '../../domain/follow-up/action-steps.ts'
import type { ActionForm, OutreachAction } from '../../domain/follow-up/outreach-action.ts'
import type { Project } from '../../domain/follow-up/project.ts'
import { isInPeriod } from '../../domain/period.ts'
import { LEAST_COUNT } from '../../domain/published/least-said.ts'
import type { Figure } from '../../domain/reports/report.ts'
import { sectorOfPlace } from '../../domain/sector-at.ts'
import { activeEntrances } from '../../domain/week/active-entrances.ts'
import { reliefWords } from '../../messages/relief.ts'
import { reportFigures } from '../../messages/report-figures.ts'
import { counted, figure } from '../figures/figure.ts'
import { peopleSum } from '../figures/people-said.ts'
import type { ReliefContext } from './relief-context.ts'

const { report: text } = reliefWords

type Placed = { readonly places: readonly string[]; readonly partners: readonly string[] }

/** Whether something was for the whole quarter, with the landlord, or in a sector where it has stock: nothing is told more finely. */
const inItsSectors = (estate: Estate, landlord: string): ((of: Placed) => boolean) => {
  const sectors = new Set(
    activeEntrances(estate)
      .filter((each) => each.landlord === landlord)
      .flatMap(({ id }) => sectorOfPlace(estate, id) ?? []),
  )
  return ({ places, partners }) =>
    places.length === 0 ||
    partners.includes(landlord) ||
    places.some((place) => sectors.has(sectorOfPlace(estate, place) ?? ''))
}

/** Actions held in the year in the landlord's sectors, by first day then id. */
export const actionsInSectors = ({ estate, landlord, period }: ReliefContext): readonly OutreachAction[] => {
  const isTheirs = inItsSectors(estate, landlord.id)
  return [...estate.action.values()].filter((action) => {
    const day = heldDay(action)
    return day !== undefined && isInPeriod(day, period) && isTheirs(action)
  })
}

/** A project that was under way on a day of the year, or was done in it. */
const wasUnderWay = ({ statusSteps }: Project, { from, until }: ReliefContext['period']): boolean =>
  statusSteps.some(({ status, on }, rank) => {
    if (status === 'done') return isInPeriod(on, { from, until })
    const next = statusSteps[rank + 1]?.on
    return status === 'under-way' && on <= until && (next === undefined || next >= from)
  })

const held = (
  actions: readonly OutreachAction[],
  forms: readonly ActionForm[],
  words: Pick<Figure, 'id' | 'label' | 'definition'>,
): Figure => {
  const of = actions.filter(({ form }) => forms.includes(form))
  return figure({ ...words, value: of.length, counts: counted('action', of) })
}

const people = (
  kind: 'action' | 'project',
  records: readonly { readonly id: string; readonly people?: number; readonly youths?: number }[],
  words: Pick<Figure, 'id' | 'label' | 'definition'>,
): Figure => {
  const sum = peopleSum(records).people
  const isNone = records.length === 0
  return figure({
    ...{ ...words, value: isNone ? 0 : sum, unsaid: reportFigures.notSaid },
    counts: counted(kind, records),
  })
}

const CONSULTED: readonly ActionForm[] = [
  ...(['walking-diagnosis', 'exploratory-walk', 'meeting', 'citizen-council'] as const),
  ...(['survey', 'stall', 'door-to-door'] as const),
]

/** Walks, meetings, surveys, information, people met there, and expectations raised there whose answer came back. */
export const consultationFigures = (context: ReliefContext): readonly Figure[] => {
  const actions = actionsInSectors(context).filter(({ form }) => CONSULTED.includes(form))
  const raised = actions.flatMap(({ expectations }) =>
    expectations.filter(({ raisedOn }) => isInPeriod(raisedOn, context.period)),
  )
  const answered = raised.filter(({ answer }) => answer !== undefined && answer.on <= context.today)
  const mayTell = raised.length >= LEAST_COUNT && (answered.length === 0 || answered.length >= LEAST_COUNT)
  return [
    held(actions, ['walking-diagnosis', 'exploratory-walk'], {
      ...{ id: 'relief-walks', label: text.walks, definition: text.walksDefinition },
    }),
    held(actions, ['meeting', 'citizen-council'], {
      ...{ id: 'relief-meetings', label: text.meetings, definition: text.meetingsDefinition },
    }),
    held(actions, ['survey'], {
      ...{ id: 'relief-surveys', label: text.surveys, definition: text.surveysDefinition },
    }),
    held(actions, ['stall', 'door-to-door'], {
      ...{ id: 'relief-information', label: text.information, definition: text.informationDefinition },
    }),
    people('action', actions, {
      ...{ id: 'relief-consulted', label: text.met5, definition: text.met5Definition },
    }),
    figure({
      ...{ id: 'relief-expectations', label: text.expectations, definition: text.expectationsDefinition },
      ...(raised.length === 0
        ? { value: 0 }
        : {
            value: mayTell ? answered.length : null,
            unsaid: reportFigures.notSaid,
            ...(raised.length >= LEAST_COUNT && { of: raised.length }),
          }),
    }),
  ]
}

/** What brings neighbours together, projects of theirs, and people who took part. */
export const tiesFigures = (context: ReliefContext): readonly Figure[] => {
  const { estate, landlord, period } = context
  const actions = actionsInSectors(context).filter(({ form }) => !CONSULTED.includes(form))
  const isTheirs = inItsSectors(estate, landlord.id)
  const projects = [...estate.project.values()].filter((each) => wasUnderWay(each, period) && isTheirs(each))
  return [
    held(actions, ['workshop', 'festivity', 'other'], {
      ...{ id: 'relief-animations', label: text.animations, definition: text.animationsDefinition },
    }),
    people('action', actions, {
      ...{ id: 'relief-animated', label: text.met5, definition: text.met5Definition },
    }),
    figure({
      ...{ id: 'relief-projects', label: text.projects, definition: text.projectsDefinition },
      ...{ value: projects.length, counts: counted('project', projects) },
    }),
    people('project', projects, {
      ...{ id: 'relief-participants', label: text.participants, definition: text.participantsDefinition },
    }),
  ]
}
