import { expect, test } from 'vitest'
import { addDays, isoWeekOf, weekday } from '../../src/domain/civil-date.ts'
import { closureId } from '../../src/domain/field/week-closure.ts'
import { plannedDone } from '../../src/domain/week/planned-done.ts'
import { minutesOf } from '../../src/domain/week/round.ts'
import { stopsOf } from '../../src/domain/week/stops-of.ts'
import { weekToClose } from '../../src/domain/week/week-to-close.ts'
import { dayOf } from '../../src/domain/when.ts'
import { embeddedEstate, exampleEstate } from './embedded-estate.ts'

const ZONE = 'Europe/Paris'
const territory = embeddedEstate()
const years = ['2026-12-01', '2026-11-26', '2026-07-06'].map((today) => ({
  ...{ today, estate: exampleEstate(1, today) },
}))

test('each week that is over is closed on its Friday; this one is not, and none is left to close', () => {
  for (const { today, estate } of years) {
    const over = new Set([...estate.passage.values()].map(({ when }) => isoWeekOf(dayOf(when, ZONE))))
    over.delete(isoWeekOf(today))
    const closed = [...estate.weekClosure.values()]
    expect(new Set(closed.map(({ week }) => week))).toEqual(over)
    for (const { on, week } of closed) expect([isoWeekOf(on), weekday(on)]).toEqual([week, 5])
    expect(weekToClose(estate, today)).toBeNull()
    for (const passage of estate.passage.values()) {
      expect(passage).not.toHaveProperty('pair')
      expect(passage.when).toHaveProperty('band')
    }
  }
})

test('the last four weeks have the rounds of the templates, most stops done, some not, with reasons; as closed, so counted', () => {
  for (const { today, estate } of years) {
    const last = [1, 2, 3, 4].map((back) => isoWeekOf(addDays(today, -7 * back)))
    expect(new Set([...estate.round.values()].map(({ week }) => week))).toEqual(new Set(last))
    const reasons = new Set<string>()
    for (const week of last) {
      const { counts, rounds, unplanned, missed } = plannedDone(estate, week)
      expect(rounds).toHaveLength(territory.roundTemplate.size)
      expect(counts.done / counts.planned).toBeGreaterThan(0.85)
      expect(counts.planned - counts.done).toBeGreaterThan(2)
      expect(unplanned.length).toBeLessThan(counts.planned / 2)
      for (const reason of Object.keys(counts.notDone)) reasons.add(reason)
      const closure = estate.weekClosure.get(closureId(week))!
      expect(closure).toMatchObject({ ...counts, missed })
      expect(closure.unplanned).toBe(unplanned.filter(({ done }) => done).length)
    }
    expect(reasons.size).toBeGreaterThanOrEqual(4)
    expect(reasons).toContain('unrecorded')
  }
})

test('a round keeps to its time and its free share, its stops in the order of their minutes, on the streets', () => {
  const { estate } = years[0]!
  for (const { id, start, end, breakMinutes, unplannedShare, walkMinutes, line } of estate.round.values()) {
    const stops = stopsOf(estate, id)
    expect(stops.length).toBeGreaterThan(8)
    const useful = minutesOf(end) - minutesOf(start) - breakMinutes
    const service = stops.reduce((sum, { serviceMinutes }) => sum + serviceMinutes, 0)
    expect(walkMinutes + service).toBeLessThanOrEqual(useful * (1 - unplannedShare) + 0.1)
    const minutes = stops.flatMap(({ arrive, leave }) => [minutesOf(arrive), minutesOf(leave)])
    expect(minutes).toEqual([...minutes].sort((a, b) => a - b))
    expect(minutes[0]).toBeGreaterThanOrEqual(minutesOf(start))
    expect(minutes.at(-1)).toBeLessThanOrEqual(minutesOf(end))
    expect(line.length).toBeGreaterThan(2 * stops.length)
  }
})
