import { heldDay } from '../../domain/follow-up/action-steps.ts'
import { ACTION_AIMS, type Expectation, type OutreachAction } from '../../domain/follow-up/outreach-action.ts'
import { isInPeriod, type Period } from '../../domain/period.ts'
import { peopleSaid, peopleSum } from '../../domain/published/people-said.ts'
import { MISSION } from '../../domain/published/quarter-figures.ts'
import type { Figure, ReportBlock, ReportTable } from '../../domain/reports/report.ts'
import { outreach as words } from '../../messages/outreach.ts'
import { reportOutreach as text } from '../../messages/report-outreach.ts'
import { concerns } from '../figures/concerns.ts'
import { counted, figure } from '../figures/figure.ts'
import { isHeld } from '../figures/is-held.ts'
import { quarterFigure } from '../figures/quarter-figure.ts'
import { sectorWords } from '../figures/sector-words.ts'
import { withHeldCompared } from '../figures/with-held-compared.ts'
import type { SectionContext, SectionMaker } from './section-context.ts'

/** Actions held in a period that are to be told to the reader, by day then id; each at its first day. */
export const actionsHeld = (
  { estate, funder }: Pick<SectionContext, 'estate' | 'funder'>,
  period: Period,
): readonly OutreachAction[] => {
  const isToldTo = concerns(estate, funder)
  return [...estate.action.values()]
    .flatMap((action) => {
      const day = heldDay(action)
      return day !== undefined && isInPeriod(day, period) && isToldTo(action) ? [{ action, day }] : []
    })
    .sort((a, b) => (a.day < b.day || (a.day === b.day && a.action.id < b.action.id) ? -1 : 1))
    .map(({ action }) => action)
}

type Raised = { readonly action: OutreachAction; readonly expectation: Expectation }

const expectationsOf = ({ estate, funder }: SectionContext): readonly Raised[] => {
  const isToldTo = concerns(estate, funder)
  return [...estate.action.values()]
    .filter(isToldTo)
    .flatMap((action) => action.expectations.map((expectation) => ({ action, expectation })))
}

/** Expectations raised by a day and not answered on it; of one partner's to answer where one is named. */
export const expectationsWaiting = (context: SectionContext, to?: string): readonly Raised[] => {
  const { until } = context.period
  return expectationsOf(context).filter(
    ({ expectation: { raisedOn, answer, to: whose } }) =>
      raisedOn <= until && !(answer && answer.on <= until) && (to === undefined || whose === to),
  )
}

/** Of the whole mission and of whole quarters, to every reader the same, so that nothing under 5 can be worked out. */
const quarterFigures = (context: SectionContext): readonly Figure[] =>
  (['outreach-youths', 'expectations', 'answers'] as const).map((measure) =>
    quarterFigure(context.estate, context, { id: measure, ...text[measure], measure, scope: MISSION }),
  )

function figuresOf(context: SectionContext, held: readonly OutreachAction[]): readonly Figure[] {
  const { compared } = context
  const before = compared ? actionsHeld(context, compared) : null
  const now = peopleSum(held)
  const was = before && peopleSum(before)
  return [
    ...ACTION_AIMS.map((aim) => {
      const ofAim = held.filter((action) => action.aim === aim)
      return figure({
        ...{ id: `actions-${aim}`, ...text.aim[aim], value: ofAim.length, counts: counted('action', ofAim) },
        ...(before && { was: before.filter((action) => action.aim === aim).length }),
      })
    }),
    figure({
      ...{ id: 'actions-people', label: text.people, definition: text.peopleDefinition, value: now.people },
      ...{ counts: counted('action', held), ...(was && { was: was.people }) },
    }),
    ...quarterFigures(context),
  ]
}

function tableOf({ estate }: SectionContext, held: readonly OutreachAction[]): ReportTable {
  return {
    ...{ id: 'actions', caption: text.table, head: text.head, note: text.note },
    rows: held.map((action) => ({
      head: words.form[action.form],
      cells: [
        words.theme[action.theme],
        text.days(action.days),
        sectorWords(estate, action.places),
        text.noted(action.people, peopleSaid(action).people),
      ],
    })),
  }
}

/**
 * Actions held in the period: how many of each aim, people met, young people among them, what residents expect and what came
 * back to them. Their titles, notes and words of residents stay in the team; places are told by their sector.
 */
export const outreach: SectionMaker = (given) => {
  const context = withHeldCompared(given)
  const { estate, period, compared, today } = context
  const held = actionsHeld(context, period)
  const hasMore = expectationsOf(context).some(
    ({ expectation: { raisedOn, answer } }) =>
      isInPeriod(raisedOn, period) || (answer && isInPeriod(answer.on, period)),
  )
  if (held.length === 0 && !hasMore && !(compared && actionsHeld(context, compared).length > 0)) return null
  const blocks: readonly ReportBlock[] = [
    ...(isHeld(estate, period, today) ? [] : [{ kind: 'text' as const, text: text.expired }]),
    { kind: 'figures', figures: figuresOf(context, held) },
    ...(held.length > 0 ? [{ kind: 'table' as const, table: tableOf(context, held) }] : []),
  ]
  return { id: 'outreach', title: text.title, blocks }
}
