import type { Period } from '../../domain/period.ts'
import { MISSION, SOCIAL_FAMILIES } from '../../domain/published/quarter-figures.ts'
import type { Figure, ReportBlock, ReportTable } from '../../domain/reports/report.ts'
import type { Family } from '../../domain/taxonomy.ts'
import { reportSituations } from '../../messages/report-situations.ts'
import { lastFrozenQuarter, quarterSum, quartersIn } from '../figures/quarter-cells.ts'
import { quarterFigure } from '../figures/quarter-figure.ts'
import type { SectionContext } from './section-context.ts'

const text = reportSituations.social

/** The reader's own scope, then the whole mission; for all together the mission alone. */
const scopesOf = ({
  funder,
}: SectionContext): readonly { readonly scope: string; readonly own: boolean }[] => [
  ...(funder ? [{ scope: funder.id, own: true }] : []),
  { scope: MISSION, own: false },
]

function cellOf(
  context: SectionContext,
  quarter: Period,
  measure: Family & (typeof SOCIAL_FAMILIES)[number],
  scope: string,
) {
  const { count, missing } = quarterSum(context.estate, quarter, measure, scope)
  return count ?? (missing.length > 0 ? text.missing : text.withheld)
}

function tableOf(context: SectionContext): ReportTable {
  const quarters = quartersIn(context.period)
  const scopes = scopesOf(context)
  const columns = quarters.flatMap((quarter) => scopes.map((each) => ({ quarter, ...each })))
  return {
    ...{ id: 'social-quarters', caption: text.table(scopes.length > 1), note: text.note },
    head: [text.family, ...columns.map(({ quarter, own }) => (own ? text.own : text.mission)(quarter))],
    rows: SOCIAL_FAMILIES.map((family) => ({
      head: reportSituations.family(family),
      cells: columns.map(({ quarter, scope }) => cellOf(context, quarter, family, scope)),
    })),
  }
}

const figuresOf = (context: SectionContext): readonly Figure[] =>
  scopesOf(context).flatMap(({ scope, own }) =>
    SOCIAL_FAMILIES.map((family) =>
      quarterFigure(context.estate, context, {
        id: `situations-${family}-${own ? 'own' : 'mission'}`,
        label: text.label(family, own),
        definition: text.definition(family, own),
        ...{ measure: family, scope },
      }),
    ),
  )

/** Families of life together, as closed quarters published them; a shorter period says that they are counted by quarter. */
export const socialBlocks = (context: SectionContext): readonly ReportBlock[] => {
  const { estate, period, today, span } = context
  if (span === 'week' || span === 'month')
    return [
      { kind: 'text', text: text.byQuarter(lastFrozenQuarter(estate, [period.until, today].sort()[0]!)) },
    ]
  return [
    { kind: 'text', text: text.lead },
    { kind: 'figures', figures: figuresOf(context) },
    ...(quartersIn(period).length > 0 ? [{ kind: 'table' as const, table: tableOf(context) }] : []),
  ]
}
