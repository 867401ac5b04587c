import { addDays, addMonths, isoWeekOf, mondayOf, monthOf } from '../domain/civil-date.ts'
import {
  type BarometerLevel,
  type BarometerReading,
  barometerId,
} from '../domain/follow-up/barometer-reading.ts'
import { sectorOfPlace } from '../domain/sector-at.ts'
import { happens } from './draw.ts'
import { EXAMPLE_FLARES, flarePlaces } from './example-flares.ts'
import type { ExampleScene } from './example-scene.ts'

/** The mood of each sector, given on Fridays up to last week, a week missing here and there: it wanders around ordinary, and falls where a place flares up. */
export const exampleBarometer = (scene: ExampleScene): readonly BarometerReading[] => {
  const { estate, sectors, span, today, rng: of } = scene
  const rng = of('barometer')
  const months = (ranks: readonly number[]): readonly string[] =>
    ranks.map((rank) => addMonths(monthOf(span.from), rank))
  const tense = new Map<string, readonly string[]>()
  for (const { spot, months: ranks } of EXAMPLE_FLARES) {
    const [place] = flarePlaces(estate, spot)
    const sector = place === undefined ? undefined : sectorOfPlace(estate, place)
    if (sector !== undefined) tense.set(sector, [...(tense.get(sector) ?? []), ...months(ranks)])
  }
  const last = addDays(mondayOf(isoWeekOf(today)), -7)
  return sectors.flatMap((sector) => {
    const readings: BarometerReading[] = []
    const usual = 1.4 * rng.unit() - 0.2
    let mood = usual
    for (
      let monday = mondayOf(isoWeekOf(addDays(span.from, 6)));
      monday <= last;
      monday = addDays(monday, 7)
    ) {
      const on = addDays(monday, 4)
      const pull = tense.get(sector)?.includes(monthOf(on)) ? -1.4 : usual
      mood += 0.3 * (pull - mood) + 1.7 * (rng.unit() - 0.5)
      if (happens(rng, 0.06)) continue
      const week = isoWeekOf(monday)
      const level = Math.max(-2, Math.min(2, Math.round(mood))) as BarometerLevel
      readings.push({ kind: 'barometer', id: barometerId(week, sector), week, sector, level: level || 0, on })
    }
    return readings
  })
}
