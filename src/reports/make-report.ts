import type { CivilDate } from '../domain/civil-date.ts'
import { type Estate, settingsOf } from '../domain/estate.ts'
import type { Picture } from '../domain/hotspots/picture.ts'
import { ALL_FUNDERS, type Report, type ReportRequest } from '../domain/reports/report.ts'
import { reportWords } from '../messages/report-words.ts'
import { accompaniment } from './sections/accompaniment.ts'
import { barometer } from './sections/barometer.ts'
import { calmed } from './sections/calmed.ts'
import { coming } from './sections/coming.ts'
import { decisions } from './sections/decisions.ts'
import { outreach } from './sections/outreach.ts'
import { plans } from './sections/plans.ts'
import { projects } from './sections/projects.ts'
import type { SectionContext, SectionMaker } from './sections/section-context.ts'
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
  { spans: FROM_MONTH, make: accompaniment },
  { spans: ['week'], make: weekActions },
  { spans: FROM_MONTH, make: outreach },
  { spans: FROM_MONTH, make: projects },
  { spans: FROM_MONTH, make: plans },
  { spans: EVERY, make: calmed },
  { spans: EVERY, make: barometer },
  { spans: EVERY, make: decisions },
  { spans: ['week'], make: weekNeeds },
  { spans: ['week'], make: coming },
]

/** The report of a period for a funder, or for all: every figure from the records, or from frozen figures of a quarter. */
export const makeReport = (
  estate: Estate,
  request: ReportRequest,
  { today }: { readonly today: CivilDate; readonly maps: readonly Picture[] },
): Report => {
  const { span, period, compared, audience } = request
  const funder = audience === ALL_FUNDERS ? null : (estate.landlord.get(audience) ?? null)
  const context: SectionContext = { estate, span, period, compared, funder, today }
  const { territory, fictional } = settingsOf(estate)
  return {
    name: `tournee-${span}-${audience}-${period.from}-${period.until}`,
    title: reportWords.title[span],
    lines: [territory, reportWords.period(period), reportWords.audience(funder?.name)],
    fictional,
    ...(LENGTHS[span] && { length: LENGTHS[span] }),
    made: today,
    sections: SECTIONS.flatMap(({ spans, make }) => (spans.includes(span) ? (make(context) ?? []) : [])),
    notes: [],
  }
}
