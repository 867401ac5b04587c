import { quarterName } from '../../domain/period.ts'
import { ACCOMPANIMENTS, MISSION } from '../../domain/published/quarter-figures.ts'
import type { Figure, ReportBlock, ReportChart } from '../../domain/reports/report.ts'
import { reportFollowUp } from '../../messages/report-follow-up.ts'
import { lastFrozenQuarter, quarterSum, quartersIn } from '../figures/quarter-cells.ts'
import { quarterFigure } from '../figures/quarter-figure.ts'
import type { SectionContext, SectionMaker } from './section-context.ts'

const text = reportFollowUp.accompaniment

const figuresOf = (
  context: Pick<SectionContext, 'estate' | 'period' | 'compared'> & Partial<Pick<SectionContext, 'today'>>,
): readonly Figure[] =>
  ACCOMPANIMENTS.map((measure) =>
    quarterFigure(context.estate, context, {
      ...{ id: `${measure}-quarter`, ...text[measure], measure, scope: MISSION },
    }),
  )

function chartOf({ estate, period }: SectionContext): ReportChart {
  return {
    ...{ id: 'accompaniment', title: text.chart, form: 'bars', unit: text.unit },
    categories: quartersIn(period).map(quarterName),
    series: ACCOMPANIMENTS.map((measure) => ({
      name: text[measure].label,
      values: quarterSum(estate, period, measure, MISSION).cells.map(({ count }) => count),
    })).filter(({ values }) => values.some((value) => value !== null)),
  }
}

/**
 * Médiations, relais and demandes as totals of the whole mission, read from frozen quarters and never counted again. A month
 * is shorter than that and repeats the last frozen quarter; a week says nothing.
 */
export const accompaniment: SectionMaker = (context) => {
  const { estate, span, period, today } = context
  const section = (blocks: readonly ReportBlock[]) => ({ id: 'accompaniment', title: text.title, blocks })
  if (span === 'week') return null
  if (span === 'month') {
    const last = lastFrozenQuarter(estate, [period.until, today].sort()[0]!)
    if (!last) return null
    return section([
      { kind: 'text', text: text.lead(last) },
      { kind: 'figures', figures: figuresOf({ estate, period: last, compared: null }) },
    ])
  }
  const isCharted =
    quartersIn(period).length > 1 &&
    ACCOMPANIMENTS.some((measure) => quarterSum(estate, period, measure, MISSION).count !== null)
  return section([
    { kind: 'text', text: text.whole },
    { kind: 'figures', figures: figuresOf(context) },
    ...(isCharted ? [{ kind: 'chart' as const, chart: chartOf(context) }] : []),
  ])
}
