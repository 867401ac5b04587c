import type { TaxRelief } from '../../domain/funding/tax-relief.ts'
import type { Figure, ReportSection } from '../../domain/reports/report.ts'
import { activeEntrances } from '../../domain/week/active-entrances.ts'
import { format } from '../../messages/format.ts'
import { euros } from '../../messages/funding.ts'
import { reliefWords } from '../../messages/relief.ts'
import { figure } from '../figures/figure.ts'
import type { ReliefContext } from './relief-context.ts'

const { report: text } = reliefWords
const inCents = (amount: number): number => Math.round(amount * 100)
const asEuros = (amount: number): string => euros(inCents(amount))

/** Euros declared over the axes, added up in cents; null where no axis has an amount. */
export const declaredSum = ({ axes }: Pick<TaxRelief, 'axes'>): number | null => {
  const amounts = axes.flatMap(({ amount }) => (amount === undefined ? [] : [inCents(amount)]))
  return amounts.length === 0 ? null : amounts.reduce((sum, each) => sum + each, 0) / 100
}

/** The relief, what is declared by axis and its total, and the stock that it is for. */
export const declaredSection = ({ estate, landlord }: ReliefContext, relief: TaxRelief): ReportSection => {
  const declared = declaredSum(relief)
  const own = activeEntrances(estate).filter((each) => each.landlord === landlord.id)
  const dwellings = own.reduce((sum, each) => sum + each.dwellings, 0)
  const amount = (id: string, label: string, definition: string, value: number | null): Figure =>
    figure({ id, label, definition, value, unit: asEuros, unsaid: reliefWords.notSaid })
  const figures = [
    amount('relief-amount', reliefWords.sums.relief, text.reliefDefinition, relief.amount ?? null),
    amount('relief-declared', reliefWords.sums.declared, text.declaredDefinition, declared),
    {
      ...figure({
        ...{ id: 'relief-stock', label: text.stock, definition: text.stockDefinition },
        ...{ value: dwellings, unit: text.stockShown },
      }),
      of: text.stockOf(own.length),
    },
  ]
  const share = (value: number | undefined): string =>
    value === undefined || !declared ? '' : format.percent(value / declared, 1)
  return {
    ...{ id: 'relief-declared', title: text.declaredTitle },
    blocks: [
      { kind: 'figures', figures },
      {
        kind: 'table',
        table: {
          ...{ id: 'relief-axes', caption: text.declaredTable, head: text.declaredHead },
          rows: [
            ...relief.axes.map((axis) => ({
              head: axis.label,
              cells: [reliefWords.declared(axis.amount), share(axis.amount)],
            })),
            {
              head: text.total,
              cells: [reliefWords.declared(declared ?? undefined), declared ? format.percent(1) : ''],
            },
          ],
        },
      },
    ],
  }
}
