import { addDays, type IsoWeek, isoWeekOf, mondayOf } from '../domain/civil-date.ts'
import { settingsOf, withRecords } from '../domain/estate.ts'
import type { WeekClosure } from '../domain/field/week-closure.ts'
import { weekClosure } from '../domain/week/closed-week.ts'
import type { Passage } from '../domain/week/passage.ts'
import { dayOf } from '../domain/when.ts'
import type { ExampleRounds } from './example-rounds.ts'
import type { ExampleScene } from './example-scene.ts'

/** The close of each week over that has passages, on its Friday, oldest first: with what was planned where its rounds are given. */
export const exampleClosures = (
  { estate, today }: Pick<ExampleScene, 'estate' | 'today'>,
  { rounds, stops, passages }: ExampleRounds,
): readonly WeekClosure[] => {
  const { timeZone } = settingsOf(estate)
  const byWeek = new Map<IsoWeek, Passage[]>()
  for (const passage of passages) {
    const week = isoWeekOf(dayOf(passage.when, timeZone))
    const list = byWeek.get(week) ?? []
    byWeek.set(week, list)
    list.push(passage)
  }
  const planned = withRecords(estate, [...rounds, ...stops])
  return [...byWeek.keys()]
    .filter((week) => week < isoWeekOf(today))
    .sort()
    .map((week) => weekClosure(withRecords(planned, byWeek.get(week)!), week, addDays(mondayOf(week), 4)))
}
