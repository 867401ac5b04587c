import type { Landlord } from '../../domain/landlord.ts'
import {
  type DecisionReader,
  decisionsFor,
  decisionsOf,
  type MadeDecision,
} from '../../domain/partners/decisions-of.ts'
import type { PartnerMeeting } from '../../domain/partners/partner-meeting.ts'
import { isInPeriod } from '../../domain/period.ts'
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

/**
 * What was decided the last time and what became of it, then what earlier meetings left open, and what was settled of them in
 * the period. Decisions are written to be read by who sat in, and by nobody else. Over a week only what moves or waits is said.
 */
export const decisions: SectionMaker = (context) => {
  const { estate, span, period, today } = context
  const made = decisionsTold(context)
  const last = lastOf(made)
  if (!last) return null
  const earlier = made.filter(({ meeting }) => meeting.id !== last.id)
  const isOpen = ({ state }: MadeDecision): boolean => state === 'open' || state === 'late'
  const isSettledNow = ({ decision: { settled } }: MadeDecision): boolean =>
    settled !== undefined && isInPeriod(settled.on, period)
  const table = (id: string, caption: string, of: readonly MadeDecision[]): readonly ReportTable[] =>
    of.length === 0
      ? []
      : [
          decisionTable(
            estate,
            of.map(({ decision }) => decision),
            today,
            { id, caption },
          ),
        ]
  const ofLast = decisionsOf([last], today)
  const isNews = (each: MadeDecision): boolean => span !== 'week' || isOpen(each) || isSettledNow(each)
  const tables = [
    ...table('decisions-last', text.last(last.audience, last.day), ofLast.filter(isNews)),
    ...table('decisions-open', text.open, earlier.filter(isOpen)),
    ...table('decisions-settled', text.settled, earlier.filter(isSettledNow)),
  ]
  if (tables.length === 0) return null
  const done = ofLast.filter(({ state }) => state === 'done').length
  const blocks: readonly ReportBlock[] = [
    ...(span === 'week' ? [] : [{ kind: 'text' as const, text: text.lead(done, ofLast.length) }]),
    ...tables.map((each) => ({ kind: 'table' as const, table: each })),
  ]
  return { id: 'decisions', title: text.title, blocks }
}
