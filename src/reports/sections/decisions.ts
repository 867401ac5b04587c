import type { Landlord } from '../../domain/landlord.ts'
import {
  type DecisionReader,
  decisionsFor,
  decisionsOf,
  type MadeDecision,
} from '../../domain/partners/decisions-of.ts'
import type { PartnerMeeting } from '../../domain/partners/partner-meeting.ts'
import { isInPeriod, type Period } from '../../domain/period.ts'
import type { ReportBlock, ReportTable } from '../../domain/reports/report.ts'
import { reportDecisions } from '../../messages/report-decisions.ts'
import { decisionTable } from '../meeting/decision-table.ts'
import type { SectionContext, SectionMaker } from './section-context.ts'

const text = reportDecisions.decisions

/** Who reads a report: one funder what it sat in, all together what all of them did. */
export const readerOf = (funder: Landlord | null): DecisionReader =>
  funder ? { audience: 'funder', funder: funder.id } : { audience: 'steering-committee' }

/** Decisions that the reader of a report may know of, of meetings held by the end of its period. */
export const decisionsTold = ({ estate, funder, period, today }: SectionContext): readonly MadeDecision[] =>
  decisionsFor(estate.meeting.values(), readerOf(funder), period.until, today)

/** The last meeting of those that decided something. */
const lastOf = (made: readonly MadeDecision[]): PartnerMeeting | null =>
  made.reduce<PartnerMeeting | null>(
    (last, { meeting }) =>
      last === null ||
      meeting.day > last.day ||
      (meeting.day === last.day && (meeting.start ?? '') > (last.start ?? ''))
        ? meeting
        : last,
    null,
  )

const isOpen = ({ state }: MadeDecision): boolean => state === 'open' || state === 'late'

/** A week says what moves or waits of the reader's own, the team's and those of nobody who pays: none is shown up before another. */
function ofWeek(context: SectionContext): readonly ReportTable[] {
  const { estate, funder, period, today } = context
  const moving = decisionsTold(context).filter(
    (each) =>
      (isOpen(each) || isSettledIn(each, period)) &&
      (!funder || each.decision.who === funder.id || !estate.landlord.has(each.decision.who)),
  )
  const of = moving.map(({ decision }) => decision)
  return moving.length === 0
    ? []
    : [decisionTable(estate, of, today, { id: 'decisions-week', caption: text.moving })]
}

const isSettledIn = ({ decision: { settled } }: MadeDecision, period: Period): boolean =>
  settled !== undefined && isInPeriod(settled.on, period)

/** The last meeting's, then what earlier ones left open, and what was settled of those in the period. */
function sinceLast(context: SectionContext, last: PartnerMeeting): readonly ReportTable[] {
  const { estate, period, today } = context
  const earlier = decisionsTold(context).filter(({ meeting }) => meeting.id !== last.id)
  const parts: readonly (readonly [id: string, caption: string, of: readonly MadeDecision[]])[] = [
    ['last', text.last(last.audience, last.day), decisionsOf([last], today)],
    ['open', text.open, earlier.filter(isOpen)],
    ['settled', text.settled, earlier.filter((each) => isSettledIn(each, period))],
  ]
  return parts.flatMap(([id, caption, made]) => {
    const of = made.map(({ decision }) => decision)
    return of.length === 0 ? [] : [decisionTable(estate, of, today, { id: `decisions-${id}`, caption })]
  })
}

/**
 * What was decided the last time and what became of it, then what earlier meetings left open. Decisions are written to be read
 * by who sat in, and by nobody else. Over a week only what moves or waits is said.
 */
export const decisions: SectionMaker = (context) => {
  const last = lastOf(decisionsTold(context))
  if (!last) return null
  const isWeek = context.span === 'week'
  const tables = isWeek ? ofWeek(context) : sinceLast(context, last)
  if (tables.length === 0) return null
  const ofLast = decisionsOf([last], context.today)
  const done = ofLast.filter(({ state }) => state === 'done').length
  const blocks: readonly ReportBlock[] = [
    ...(isWeek ? [] : [{ kind: 'text' as const, text: text.lead(done, ofLast.length) }]),
    ...tables.map((table) => ({ kind: 'table' as const, table })),
  ]
  return { id: 'decisions', title: text.title, blocks }
}
