import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { PlanPlace, PlanProblem, PlanRoundSlot } from '../../../src/domain/week/plan-problem.ts'
import type { Position } from '../../../src/geometry/position.ts'
import { check } from '../../../src/planning/checker/check.ts'
import { afterIterations } from '../../../src/planning/search/stop/after-iterations.ts'
import { planWeekNow } from '../../../src/planning/week/plan-week.ts'

type Feature = {
  readonly type: 'Feature'
  readonly properties: Readonly<Record<string, unknown>> & { readonly role: string }
  readonly geometry: { readonly type: string; readonly coordinates: unknown }
}

const IN = 'test/fixtures/planning/in'
const OUT = 'test/fixtures/planning/out'

const problemOf = (features: readonly Feature[]): PlanProblem => {
  const having = (role: string) => features.filter(({ properties }) => properties.role === role)
  const base = having('base')[0]!
  const home = { place: String(base.properties.id), at: base.geometry.coordinates as Position }
  const slot = (day: string, start: string, end: string): PlanRoundSlot => ({
    ...{ id: `${day} ${start}`, day, pair: 'pair', start, end, startAt: home, endAt: home },
    ...{ breakMinutes: 0, unplannedShare: 0.3, locked: [] },
  })
  return {
    week: '2026-W49',
    streets: having('street').map(({ properties: { from, to, lengthMetres }, geometry }) => ({
      from: String(from),
      to: String(to),
      lengthMetres: Number(lengthMetres),
      line: geometry.coordinates as Position[],
    })),
    places: having('place').map(
      ({ properties: { role: _role, ...place }, geometry }) =>
        ({
          serviceMinutes: 2,
          recentHalfDays: [],
          ...place,
          at: geometry.coordinates,
        }) as unknown as PlanPlace,
    ),
    rounds: [slot('2026-11-30', '09:30', '10:30'), slot('2026-12-03', '14:00', '15:00')],
    walkMetresPerMinute: 70,
    targetShares: {},
  }
}

/** The plan over what it was made of, to be looked at in any map viewer. */
const drawn = (features: readonly Feature[]): string => {
  const problem = problemOf(features)
  const plan = planWeekNow(problem, { seed: 1, stop: afterIterations(300) })
  expect(check(problem, plan)).toEqual([])
  const rounds = plan.rounds.flatMap(({ id, line, stops, walkMetres }) => [
    {
      type: 'Feature',
      properties: { role: 'round', id, walkMetres },
      geometry: { type: 'LineString', coordinates: line },
    },
    ...stops.map(({ place, kind, arrive, leave, at }, rank) => ({
      type: 'Feature',
      properties: { role: 'stop', round: id, rank, place, kind, arrive, leave },
      geometry: { type: 'Point', coordinates: at },
    })),
  ])
  const lines = [...features, ...rounds].map((feature) => JSON.stringify(feature)).join(',\n')
  const { unserved, measures } = plan
  return `{"type":"FeatureCollection","unserved":${JSON.stringify(unserved)},"measures":${JSON.stringify(measures)},"features":[\n${lines}\n]}\n`
}

test.each(readdirSync(IN))('the plan of %s is the one kept', (file) => {
  const { features } = JSON.parse(readFileSync(`${IN}/${file}`, 'utf8')) as { features: readonly Feature[] }
  const out = drawn(features)
  if (process.env.REGEN) writeFileSync(`${OUT}/${file}`, out)
  expect(out).toBe(readFileSync(`${OUT}/${file}`, 'utf8'))
})
