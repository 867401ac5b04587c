import type { Period } from '../../domain/period.ts'
import { garwoodLimits } from '../../domain/rates/rate-interval.ts'
import type { Figure, ReportBlock, ReportChart, ReportTable } from '../../domain/reports/report.ts'
import { reportPeriodBeside } from '../../domain/reports/report-periods.ts'
import { expiredCount } from '../../domain/retention/expired-count.ts'
import type { Situation } from '../../domain/situation.ts'
import { type Family, familyOf, MATERIAL_FAMILIES } from '../../domain/taxonomy.ts'
import { reportSituations as text } from '../../messages/report-situations.ts'
import { counted, figure } from '../figures/figure.ts'
import { inScope } from '../figures/in-scope.ts'
import { isHeld } from '../figures/is-held.ts'
import { isRecorded } from '../figures/is-recorded.ts'
import { materialIn } from '../figures/material-in.ts'
import { materialPlaces } from '../figures/material-places.ts'
import { materialTrends } from '../figures/material-trend.ts'
import { periodSteps } from '../figures/period-steps.ts'
import { stepNotes, stepValues } from '../figures/step-values.ts'
import type { SectionContext, SectionMaker } from './section-context.ts'
import { socialBlocks } from './social-blocks.ts'

const MOST_CODES = 20

type Noted = { readonly records: readonly Situation[]; readonly expired: number }

/** Of one family in a period: records, and how many are left as a count alone. */
const notedOf = ({ estate, funder }: SectionContext, period: Period, family: Family): Noted => {
  const isHere = funder === null ? () => true : inScope(estate, funder)
  return {
    records: materialIn(estate, funder, period).flatMap(({ record }) =>
      familyOf(record.code) === family ? [record] : [],
    ),
    expired: expiredCount(estate, period, family, isHere),
  }
}

const countOf = ({ records, expired }: Noted): number => records.length + expired

function familyFigure(context: SectionContext, family: Family): Figure {
  const { period, compared, funder, span } = context
  const now = notedOf(context, period, family)
  const was = compared && notedOf(context, compared, family)
  const value = countOf(now)
  const [low, high] = garwoodLimits(value)
  // A week's few leave chance to the month.
  const chance = span === 'week' ? [] : [text.chance(low, high)]
  const unsure = [...chance, ...(now.expired > 0 ? [text.expired(now.expired)] : [])]
  return figure({
    ...{ id: `situations-${family}`, label: text.family(family), value },
    definition: text.definition(family, funder?.role ?? 'all'),
    ...(was && { was: countOf(was) }),
    counts: counted('situation', now.records),
    ...(unsure.length > 0 && { uncertainty: unsure.join(' ') }),
  })
}

/** What may be said of a change, family by family, against the period compared or the one before. */
function trendBlocks(context: SectionContext): readonly ReportBlock[] {
  const { estate, funder, span, period, compared, today } = context
  const before = compared ?? reportPeriodBeside(span, period, -1)
  // Of one whose records are gone, or that was before them, nothing is said; an insurer gets no rate of so few.
  if (!isRecorded(estate, before) || !isHeld(estate, before, today) || funder?.role === 'insurer') return []
  const trends = materialTrends(estate, funder, { period, before })
  const lines = [...trends].map(([family, trend]) => text.trendLine(family, text.trend(trend)))
  return [
    { kind: 'text', text: text.trendTitle(before) },
    { kind: 'list', items: lines },
  ]
}

/** Families by step of the period. */
function stepChart(context: SectionContext): ReportChart {
  const { span, period } = context
  const steps = periodSteps(span, period)
  const note = [text.notesStep, ...stepNotes(context, steps)].join(' ')
  return {
    ...{ id: 'situations-steps', title: text.byStep, form: 'bars', unit: text.unit, note },
    categories: steps.map(({ name }) => name),
    series: MATERIAL_FAMILIES.map((family) => ({
      name: text.family(family),
      values: stepValues(context, steps, (of) => countOf(notedOf(context, of, family))),
    })),
  }
}

/** Families of both periods side by side, on one scale. */
function sideChart(context: SectionContext, compared: Period): ReportChart {
  const valuesOf = (of: Period) => MATERIAL_FAMILIES.map((family) => countOf(notedOf(context, of, family)))
  return {
    ...{ id: 'situations-sides', title: text.bySide, form: 'bars', unit: text.unit },
    categories: MATERIAL_FAMILIES.map(text.family),
    series: [
      { name: text.now, values: valuesOf(context.period) },
      { name: text.was, values: valuesOf(compared) },
    ],
  }
}

function codeTable({ estate, funder, period, compared }: SectionContext): ReportTable | null {
  const tally = (of: Period): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>()
    for (const { record } of materialIn(estate, funder, of))
      counts.set(record.code, (counts.get(record.code) ?? 0) + 1)
    return counts
  }
  const now = tally(period)
  const was = compared && tally(compared)
  const codes = [...new Set([...now.keys(), ...(was?.keys() ?? [])])]
  if (codes.length === 0) return null
  return {
    ...{ id: 'situations-codes', caption: text.byCode },
    head: [text.code, text.count, ...(was ? [text.was] : [])],
    rows: codes
      .sort((a, b) => (now.get(b) ?? 0) - (now.get(a) ?? 0) || (a < b ? -1 : 1))
      .slice(0, MOST_CODES)
      .map((code) => ({
        head: estate.code.get(code)?.label ?? code,
        cells: [now.get(code) ?? 0, ...(was ? [was.get(code) ?? 0] : [])],
      })),
  }
}

/**
 * Situations of A, D and F that the reader answers for, by step, nature and place, with what may be said of a change; of the
 * other families only what closed quarters published.
 */
export const situations: SectionMaker = (context) => {
  const { funder, span, compared } = context
  const isInsurer = funder?.role === 'insurer'
  const isLong = span !== 'week' && !isInsurer
  // A week holds on one page, and its few facts say nothing of a change.
  const codes = isLong ? codeTable(context) : null
  const places = isLong ? materialPlaces(context) : null
  const blocks: readonly ReportBlock[] = [
    { kind: 'figures', figures: MATERIAL_FAMILIES.map((family) => familyFigure(context, family)) },
    ...(span === 'week' ? [] : trendBlocks(context)),
    ...(isLong ? [{ kind: 'chart' as const, chart: stepChart(context) }] : []),
    ...(isLong && compared ? [{ kind: 'chart' as const, chart: sideChart(context, compared) }] : []),
    ...(codes ? [{ kind: 'table' as const, table: codes }] : []),
    ...(places ? [{ kind: 'table' as const, table: places }] : []),
    ...socialBlocks(context),
  ]
  return { id: 'situations', title: text.title, blocks }
}
