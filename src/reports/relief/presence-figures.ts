import { passagesIn } from '../../domain/dated-records.ts'
import { presenceMonths } from '../../domain/funding/presence-months.ts'
import type { Figure } from '../../domain/reports/report.ts'
import { activeEntrances } from '../../domain/week/active-entrances.ts'
import { format } from '../../messages/format.ts'
import { reliefWords } from '../../messages/relief.ts'
import { counted, figure } from '../figures/figure.ts'
import type { ReliefContext } from './relief-context.ts'

const { report: text } = reliefWords

/** Presence on a landlord's stock in the year: passages, hours, entrances met. */
export const presenceFigures = ({ estate, landlord, period }: ReliefContext): readonly Figure[] => {
  const months = presenceMonths(estate, period).flatMap(({ owners }) => owners.get(landlord.id) ?? [])
  const passages = months.reduce((sum, each) => sum + each.passages, 0)
  const minutes = months.reduce((sum, each) => sum + each.minutes, 0)
  const ids = months.flatMap((each) => each.ids)
  const counts = [{ kind: 'passage' as const, ids }]
  const own = activeEntrances(estate).filter((each) => each.landlord === landlord.id)
  const seen = new Set(
    passagesIn(estate, period).flatMap(({ record: { done, place } }) => (done ? [place] : [])),
  )
  const met = own.filter(({ id }) => seen.has(id))
  return [
    figure({
      ...{ id: 'relief-passages', label: text.passages, definition: text.passagesDefinition },
      ...{ value: passages, unit: format.number, counts },
    }),
    figure({
      ...{ id: 'relief-minutes', label: text.minutes, definition: text.minutesDefinition },
      ...{ value: minutes, unit: format.minutes, counts },
    }),
    figure({
      ...{ id: 'relief-met', label: text.met, definition: text.metDefinition, value: met.length },
      ...{ of: own.length, counts: counted('entrance', met) },
    }),
  ]
}
