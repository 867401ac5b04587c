import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../src/domain/civil-date.ts'
import { passagesIn, situationsIn } from '../../src/domain/dated-records.ts'
import { isInPeriod } from '../../src/domain/period.ts'
import { dayOf } from '../../src/domain/when.ts'
import { estate, passage, settings, situation } from './build.ts'

const aDay = fc.integer({ min: 0, max: 60 }).map((count) => addDays('2026-03-01', count))
const aWhen = fc.oneof(
  aDay.map((day) => ({ day, band: 'morning' as const })),
  fc.tuple(aDay, fc.constantFrom('00:10', '11:30', '22:30', '23:50')).map(([day, time]) => ({
    minute: `${day}T${time}Z`,
  })),
)

test('records of a period are those of its civil days, by day then id, whatever the zone', () => {
  fc.assert(
    fc.property(
      fc.array(aWhen, { maxLength: 60 }),
      aDay,
      fc.integer({ min: 0, max: 40 }),
      fc.constantFrom('Europe/Paris', 'Pacific/Auckland'),
      (whens, from, length, timeZone) => {
        const period = { from, until: addDays(from, length) }
        const held = estate(
          settings({ timeZone }),
          ...whens.flatMap((when, rank) => [passage(`p${rank}`, { when }), situation(`s${rank}`, { when })]),
        )
        for (const [found, all] of [
          [passagesIn(held, period), held.passage],
          [situationsIn(held, period), held.situation],
        ] as const) {
          const expected = [...all.values()]
            .map(({ id, when }) => ({ id, day: dayOf(when, timeZone) }))
            .filter(({ day }) => isInPeriod(day, period))
            .sort((a, b) => (a.day < b.day || (a.day === b.day && a.id < b.id) ? -1 : 1))
          expect(found.map(({ record, day }) => ({ id: record.id, day }))).toEqual(expected)
        }
      },
    ),
    { numRuns: 100 },
  )
})
