import { expect, test } from 'vitest'
import { afterIterations } from '../../src/planning/search/stop/after-iterations.ts'
import { prizeBound, walkBound } from './synthetic-bounds.ts'
import { syntheticFigures } from './synthetic-check.ts'
import { nearestNeighbour, savings } from './synthetic-peers.ts'
import { solveSynthetic } from './synthetic-solve.ts'
import { vroomInput } from './synthetic-vroom.ts'
import { syntheticWeeks } from './synthetic-week.ts'

const [all, prizes] = syntheticWeeks(1)
if (!all || !prizes) throw new Error('two weeks a seed')
const ITERATIONS = 2000

test('the same seed makes the same weeks, as wide as they say', () => {
  expect(syntheticWeeks(1)).toEqual([all, prizes])
  expect(syntheticWeeks(2)[0]!.seconds).not.toEqual(all.seconds)
  expect([all.nodes, prizes.nodes, all.rounds, all.roundSeconds]).toEqual([251, 401, 10, 9000])
  expect(prizes.windows.filter((each) => each)).toHaveLength(80)
  expect(all.windows.filter((each) => each)).toHaveLength(0)
  expect(Math.max(...all.seconds)).toBeLessThan(3600)
})

test('in VROOM’s input all indices are in the matrix, prizes are priorities and only windows of the week stand', () => {
  const { jobs, vehicles, matrices } = vroomInput(prizes)
  expect(matrices.foot.durations).toHaveLength(401)
  expect(matrices.foot.durations[7]).toHaveLength(401)
  expect(matrices.foot.durations[7]![9]).toBe(prizes.seconds[7 * 401 + 9])
  expect(vehicles).toHaveLength(10)
  expect(jobs).toHaveLength(400)
  expect(jobs[5]).toMatchObject({
    ...{ id: 6, location_index: 6, priority: prizes.prize[5], time_windows: [prizes.windows[5]] },
  })
  expect(jobs[6]).not.toHaveProperty('time_windows')
  expect(vroomInput(all).jobs[0]).not.toHaveProperty('priority')
})

test('the search walks less than both plain peers where all is to be made, and no less than the bound', () => {
  const ours = syntheticFigures(all, solveSynthetic(all, afterIterations(ITERATIONS), 1)).walkSeconds
  expect(ours).toBeLessThan(syntheticFigures(all, savings(all)).walkSeconds)
  expect(ours).toBeLessThan(syntheticFigures(all, nearestNeighbour(all)).walkSeconds)
  expect(ours).toBeGreaterThanOrEqual(walkBound(all))
})

test('the search takes more prize than both plain peers, and no more than the bound', () => {
  const ours = syntheticFigures(prizes, solveSynthetic(prizes, afterIterations(ITERATIONS), 1)).prize
  expect(ours).toBeGreaterThan(syntheticFigures(prizes, savings(prizes)).prize)
  expect(ours).toBeGreaterThan(syntheticFigures(prizes, nearestNeighbour(prizes)).prize)
  expect(ours).toBeLessThanOrEqual(prizeBound(prizes))
})

test('the check throws on a stop made twice, left out, out of its hours, and on a round too long or too many', () => {
  const routes = nearestNeighbour(all)
  expect(syntheticFigures(all, routes).served).toBe(250)
  const [first, ...rest] = routes
  expect(() => syntheticFigures(all, [[...first!, rest[0]![0]!], ...rest])).toThrow(/twice|seconds/)
  expect(() => syntheticFigures(all, [first!.slice(1), ...rest])).toThrow('249 stops of 250')
  expect(() => syntheticFigures(all, [routes.flat()])).toThrow(/a round of/)
  expect(() => syntheticFigures(all, [...routes, []])).toThrow('11 rounds')
  const early = prizes.windows.findIndex((window) => window && window[1] < 4000)
  const late = prizes.windows.findIndex((window) => window && window[0] > 5000)
  expect(() => syntheticFigures(prizes, [[late, early]])).toThrow(/begins at/)
})
