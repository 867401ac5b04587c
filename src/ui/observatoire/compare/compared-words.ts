import type { Estate } from '../../../domain/estate.ts'
import { beforeRecords } from '../../../domain/hotspots/before-records.ts'
import type { HeatFilter } from '../../../domain/hotspots/heat-filter.ts'
import { passagesInView, rowsInView } from '../../../domain/hotspots/in-view.ts'
import type { Observations } from '../../../domain/hotspots/observations.ts'
import { observationsOf } from '../../../domain/hotspots/observations-of.ts'
import { valueAt } from '../../../domain/hotspots/raster-value.ts'
import { recordsBegin } from '../../../domain/hotspots/records-begin.ts'
import { viewOf } from '../../../domain/hotspots/view-of.ts'
import { dayCount } from '../../../domain/period.ts'
import { compare as text } from '../../../messages/observatory-time.ts'
import type { ComparedDensities, ComparedPeriods } from '../../../store/heat-session.ts'
import { unitName } from '../unit-name.ts'

/** Days by which two spans of as many whole months may differ. */
const MONTHS_DIFFER = 3
/** Places named where the difference is more than chance. */
const NAMED = 6

/** What differs between two periods, in sentences: counts, effort, and where it is more than chance once that is answered. */
export const comparedWords = (
  estate: Estate,
  filter: HeatFilter,
  { a, b }: ComparedPeriods,
  today: string,
  answer: ComparedDensities | null,
): readonly string[] => {
  const observations = observationsOf(estate, filter)
  const views = [a, b].map((period) => viewOf(estate, { ...filter, period }, today).view)
  const families = filter.families.filter((family) => views.every((view) => view.families.includes(family)))
  const [inA, inB] = views.map((view) => ({
    situations: rowsInView(observations, { ...view, families }).length,
    passages: passagesInView(observations, view),
  }))
  const left = filter.families.filter((family) => !families.includes(family))
  const counts = [
    text.counts('A', a, beforeRecords(estate, a) === 'whole' ? null : inA!),
    text.counts('B', b, beforeRecords(estate, b) === 'whole' ? null : inB!),
  ]
  const early = earlyOnes(estate, { a, b })
  if (early.length > 0) return [...counts, ...early]
  return [
    ...counts,
    text.change(inA!.situations, inB!.situations),
    ...(left.length > 0 ? [text.familiesLeft(left)] : []),
    ...(Math.abs(dayCount(a) - dayCount(b)) <= MONTHS_DIFFER ? [] : [text.lengths]),
    ...(answer ? [answer.difference.rate ? text.ratio(answer.difference.rate) : text.noRatio] : []),
    ...(answer ? [text.proven(provenPlaces(estate, observations, answer))] : []),
  ]
}

/** Periods that records do not cover from their first day: nothing they count can be set against another. */
function earlyOnes(estate: Estate, periods: Pick<ComparedPeriods, 'a' | 'b'>): readonly string[] {
  const begin = recordsBegin(estate)
  return (['a', 'b'] as const).flatMap((name) => {
    const early = beforeRecords(estate, periods[name])
    return early && begin ? [text.beforeRecords(name === 'a' ? 'A' : 'B', begin, early === 'whole')] : []
  })
}

/** Names of places where the difference is proven, the greatest first. */
function provenPlaces(
  estate: Estate,
  { places, positions }: Observations,
  { difference }: ComparedDensities,
): readonly string[] {
  const found: { readonly id: string; readonly value: number }[] = []
  places.forEach((id, rank) => {
    const at = [positions[2 * rank]!, positions[2 * rank + 1]!] as const
    const cell = valueAt(difference, at)
    if (cell && difference.proven[cell.index] === 1) found.push({ id, value: Math.abs(cell.value) })
  })
  const names = found
    .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1))
    .map(({ id }) => unitName(estate, id))
  return names.length > NAMED ? [...names.slice(0, NAMED), '…'] : names
}
