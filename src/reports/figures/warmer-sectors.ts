import type { CivilDate } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import { BAROMETER_LEVELS, type BarometerLevel } from '../../domain/follow-up/barometer-reading.ts'
import type { Period } from '../../domain/period.ts'
import { barometer as words } from '../../messages/barometer.ts'
import { levelOf, middleLevel, sectorsByName, weeksOf } from './sector-levels.ts'

/** A sector whose middle level has gone up from one period to the next, in the words of the scale. */
export type WarmerSector = { readonly name: string; readonly was: string; readonly now: string }

const isLevel = (value: number): value is BarometerLevel =>
  (BAROMETER_LEVELS as readonly number[]).includes(value)

/**
 * Sectors, by name, that felt better than in the period before: by a whole level of the middle of the weeks given. Half
 * levels are no level of the scale and say nothing.
 */
export const warmerSectors = (
  estate: Estate,
  { period, before, today }: { readonly period: Period; readonly before: Period; readonly today: CivilDate },
): readonly WarmerSector[] =>
  sectorsByName(estate).flatMap(({ id, name }) => {
    const middle = (of: Period): number | null =>
      middleLevel(weeksOf(of).map((week) => levelOf(estate, id, week, today)))
    const [was, now] = [middle(before), middle(period)]
    if (was === null || now === null || !isLevel(was) || !isLevel(now) || now <= was) return []
    return [{ name, was: words.scale[`${was}`].word, now: words.scale[`${now}`].word }]
  })
