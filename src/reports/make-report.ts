import type { CivilDate } from '../domain/civil-date.ts'
import { type Estate, settingsOf } from '../domain/estate.ts'
import { type ContractYear, contractYearsIn } from '../domain/funding/contract-year.ts'
import { fundingOf } from '../domain/funding/funding-shares.ts'
import type { Picture } from '../domain/hotspots/picture.ts'
import { recordsBegin } from '../domain/hotspots/records-begin.ts'
import type { Period } from '../domain/period.ts'
import { ALL_FUNDERS, type Report, type ReportRequest, type ReportSection } from '../domain/reports/report.ts'
import { fileName } from '../messages/file-names.ts'
import { reportWords } from '../messages/report-words.ts'
import { keySection } from './accounts/key-section.ts'
import { presenceSection } from './accounts/presence-section.ts'
import { comparedPeriod } from './figures/compared-period.ts'
import { isHeld } from './figures/is-held.ts'
import { isRecorded } from './figures/is-recorded.ts'
import { accompaniment } from './sections/accompaniment.ts'
import { barometer } from './sections/barometer.ts'
import { calmed } from './sections/calmed.ts'
import { coming } from './sections/coming.ts'
import { decisions } from './sections/decisions.ts'
import { outreach } from './sections/outreach.ts'
import { periodMap } from './sections/period-map.ts'
import { plannedDone } from './sections/planned-done.ts'
import { plans } from './sections/plans.ts'
import { presence } from './sections/presence.ts'
import { projects } from './sections/projects.ts'
import { recency } from './sections/recency.ts'
import type { SectionContext, SectionMaker } from './sections/section-context.ts'
import { situations } from './sections/situations.ts'
import { technical } from './sections/technical.ts'
import { weekActions } from './sections/week-actions.ts'
import { weekFact } from './sections/week-fact.ts'
import { weekNeeds } from './sections/week-needs.ts'

type Span = ReportRequest['span']
const EVERY: readonly Span[] = ['week', 'month', 'quarter', 'year']
const FROM_MONTH: readonly Span[] = ['month', 'quarter', 'year']

/** The week holds on a page; what is read for a year has a table of contents. */
const LENGTHS: Partial<Record<ReportRequest['span'], NonNullable<Report['length']>>> = {
  week: 'page',
  quarter: 'document',
  year: 'document',
}

/** Sections in the order of the page, with the spans that have them. */
const SECTIONS: readonly { readonly spans: readonly Span[]; readonly make: SectionMaker }[] = [
  { spans: ['week'], make: weekFact },
  { spans: ['week'], make: weekNeeds },
  { spans: EVERY, make: presence },
  { spans: EVERY, make: recency },
  { spans: EVERY, make: plannedDone },
  { spans: EVERY, make: situations },
  { spans: EVERY, make: periodMap },
  { spans: EVERY, make: technical },
  { spans: FROM_MONTH, make: accompaniment },
  { spans: ['week'], make: weekActions },
  { spans: FROM_MONTH, make: outreach },
  { spans: FROM_MONTH, make: projects },
  { spans: FROM_MONTH, make: plans },
  { spans: EVERY, make: calmed },
  { spans: EVERY, make: barometer },
  { spans: EVERY, make: decisions },
  { spans: ['quarter', 'year'], make: keySection },
  { spans: ['quarter', 'year'], make: presenceSection },
  { spans: ['week'], make: coming },
]

/** The report of a period for a funder, or for all: every figure from the records, or from frozen figures of a quarter. For a funder that is not known, no section. */
export const makeReport = (
  estate: Estate,
  { span, period, compared: asked, audience }: ReportRequest,
  { today, maps }: { readonly today: CivilDate; readonly maps: readonly Picture[] },
): Report => {
  const funder = audience === ALL_FUNDERS ? null : estate.landlord.get(audience)
  const compared = comparedPeriod(estate, { period, compared: asked }, today)
  const { territory, fictional } = settingsOf(estate)
  const years = span === 'year' ? contractYearsIn(fundingOf(estate), period) : null
  const sections =
    funder === undefined ? [] : sectionsOf(span, { estate, span, period, compared, funder, today, maps })
  return {
    name: fileName({
      what: span,
      when: period,
      whom: funder === undefined ? audience : (funder?.name ?? null),
      fictional,
    }),
    title: reportWords.title[span],
    lines: [
      ...[
        territory,
        reportWords.period(period),
        reportWords.audience(funder === undefined ? audience : funder?.name),
      ],
      ...(span === 'quarter' || span === 'year' ? [reportWords.committee[span]] : []),
      ...(years ? [reportWords.contract(years)] : []),
      ...(compared ? [reportWords.compared(compared)] : []),
    ],
    fictional,
    ...(LENGTHS[span] && { length: LENGTHS[span] }),
    made: today,
    sections,
    notes: notesOf(estate, { period, asked, compared, years }, today),
  }
}

const sectionsOf = (span: Span, context: SectionContext): readonly ReportSection[] =>
  SECTIONS.flatMap(({ spans, make }) => (spans.includes(span) ? (make(context) ?? []) : []))

function notesOf(
  estate: Estate,
  {
    period,
    asked,
    compared,
    years,
  }: {
    readonly period: Period
    readonly asked: Period | null
    readonly compared: Period | null
    readonly years: readonly ContractYear[] | null
  },
  today: CivilDate,
): readonly string[] {
  const begin = recordsBegin(estate)
  return [
    ...(period.until >= today ? [reportWords.goesOn(today)] : []),
    ...(begin !== undefined && !isRecorded(estate, period)
      ? [years ? reportWords.yearBegins(begin, years) : reportWords.begins(begin)]
      : []),
    ...(isHeld(estate, period, today) ? [] : [reportWords.notHeld]),
    ...(asked && !compared ? [reportWords.notCompared(asked)] : []),
    ...reportWords.notes,
  ]
}
