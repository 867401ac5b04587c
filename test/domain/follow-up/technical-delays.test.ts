import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from '../../../src/domain/civil-date.ts'
import { mayStep, nextStatuses } from '../../../src/domain/follow-up/situation-loop.ts'
import { LEAST_DELAYS, LOOP_STEPS, technicalDelays } from '../../../src/domain/follow-up/technical-delays.ts'
import { type Situation, type Status, statusOf } from '../../../src/domain/situation.ts'
import { situation } from '../build.ts'

const TODAY = '2026-11-26'
const defect = (id: string, ...steps: readonly (readonly [Status, string])[]): Situation =>
  situation(id, { code: 'F-lift-broken', statusSteps: steps.map(([status, on]) => ({ status, on })) })

/** Defects that went through the loop by allowed steps only, up to today. */
const defects = fc
  .array(
    fc.record({
      start: fc.integer({ min: 100, max: 300 }),
      turns: fc.array(fc.tuple(fc.nat(4), fc.nat(20)), { maxLength: 9 }),
    }),
    { maxLength: 25 },
  )
  .map((all) =>
    all.map(({ start, turns }, rank) => {
      let made = defect(`s${rank}`, ['noted', addDays(TODAY, -start)])
      for (const [choice, days] of turns) {
        const next = nextStatuses(statusOf(made))
        const status = next[choice % next.length]!
        const on = addDays(made.statusSteps.at(-1)!.on, days)
        if (on <= TODAY && mayStep(made, status, on))
          made = { ...made, statusSteps: [...made.statusSteps, { status, on }] }
      }
      return made
    }),
  )

test('each open defect waits in exactly one step, a checked one in none; the oldest has waited longest', () => {
  fc.assert(
    fc.property(defects, (all) => {
      const delays = technicalDelays(all, TODAY)
      const open = all.filter((each) => statusOf(each) !== 'checked')
      expect(delays.reduce((sum, { waiting }) => sum + waiting, 0)).toBe(open.length)
      for (const { waiting, oldest } of delays) {
        expect(oldest === null).toBe(waiting === 0)
        if (oldest) expect(oldest.days).toBeGreaterThanOrEqual(0)
      }
    }),
  )
})

test('the order of situations changes nothing; a median lies between the shortest and the longest, from 5 on', () => {
  fc.assert(
    fc.property(defects, (all) => {
      const delays = technicalDelays(all, TODAY)
      expect(technicalDelays([...all].reverse(), TODAY)).toEqual(delays)
      for (const { count, median } of delays) {
        expect(median === null).toBe(count < LEAST_DELAYS)
        if (median !== null) expect(median >= 0 && median <= 9 * 20).toBe(true)
      }
    }),
  )
})

test('as many delays of a step as loops that have both its ends, whatever lies between; half lie on each side of the median', () => {
  fc.assert(
    fc.property(defects, (all) => {
      for (const { from, to, count, median } of technicalDelays(all, TODAY)) {
        // Written out anew: by cutting each list of steps at its reopenings.
        const days = all.flatMap(({ statusSteps }) => {
          const cuts = statusSteps.flatMap(({ status }, rank) =>
            rank === 0 || status === 'reopened' ? [rank] : [],
          )
          return cuts.flatMap((cut, rank) => {
            const loop = statusSteps.slice(cut, cuts[rank + 1])
            const first = (step: string) =>
              step === 'noted' ? loop[0]?.on : loop.find(({ status }) => status === step)?.on
            const [a, b] = [first(from), first(to)]
            return a !== undefined && b !== undefined ? [daysBetween(a, b)] : []
          })
        })
        expect(count).toBe(days.length)
        if (median === null) continue
        expect(days.filter((each) => each < median).length * 2).toBeLessThanOrEqual(days.length)
        expect(days.filter((each) => each > median).length * 2).toBeLessThanOrEqual(days.length)
      }
    }),
  )
})

test('five transmitted after 1, 2, 3, 4 and 10 days have a median of 3; four have none', () => {
  const all = [1, 2, 3, 4, 10].map((days) =>
    defect(`d${days}`, ['noted', '2026-10-01'], ['transmitted', addDays('2026-10-01', days)]),
  )
  expect(technicalDelays(all, TODAY)[0]).toMatchObject({
    from: 'noted',
    to: 'transmitted',
    count: 5,
    median: 3,
  })
  expect(technicalDelays(all.slice(1), TODAY)[0]).toMatchObject({ count: 4, median: null })
  expect(technicalDelays(all, TODAY)[1]).toMatchObject({ waiting: 5, oldest: { id: 'd1', days: 55 } })
})

test('a step leapt over has no delay; reopened, the loop is walked again', () => {
  const leapt = defect('a', ['noted', '2026-10-01'], ['done', '2026-10-08'], ['checked', '2026-10-10'])
  expect(technicalDelays([leapt], TODAY).map(({ count }) => count)).toEqual([0, 0, 0, 1])
  const again = defect(
    'b',
    ...([
      ['noted', '2026-10-01'],
      ['transmitted', '2026-10-02'],
      ['done', '2026-10-08'],
    ] as const),
    ...([
      ['reopened', '2026-10-20'],
      ['transmitted', '2026-10-23'],
    ] as const),
  )
  const delays = technicalDelays([again], TODAY)
  expect(delays[0]).toMatchObject({ count: 2, waiting: 0 })
  expect(delays[1]).toMatchObject({ waiting: 1, oldest: { id: 'b', days: 34 } })
  expect(LOOP_STEPS).toHaveLength(5)
})
