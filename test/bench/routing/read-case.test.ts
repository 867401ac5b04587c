import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { rngOf } from '../../../src/domain/rng.ts'
import { evaluate } from '../../../src/planning/search/evaluate.ts'
import { search } from '../../../src/planning/search/search.ts'
import { afterIterations } from '../../../src/planning/search/stop/after-iterations.ts'
import { readCase, readRows } from './read-case.ts'
import { readPvrp } from './read-pvrp.ts'
import { readToptw } from './read-toptw.ts'
import { SCALE } from './routing-case.ts'

const FOLDER = fileURLToPath(new URL('../../../../shared/planning-instances', import.meta.url))
const hasInstances = existsSync(`${FOLDER}/bks.csv`)
if (!hasInstances) console.warn(`skipped: no public instances at ${FOLDER}`)

/** Two visits: the first opens at 10, the second is shut when one has waited for the first. */
const TOPTW = `2 1 2 1
0 100
0 0 0 0 0 0 0 0 50
1 3 4 2 10 1 1 1 10 20
2 3 4 2 7 1 1 1 0 11`

describe('the readers of public instances', () => {
  it('wait for a window, and round distances down', () => {
    const { check, model } = readToptw(TOPTW, 'r', 1)
    expect(model.travel[1]).toBe(50)
    expect(check([[1, 0]])).toBe(17)
    expect(check([[0, 1]])).toBeUndefined()
    expect(check([[0, 0]])).toBeUndefined()
  })

  it.skipIf(!hasInstances)('take each known periodic solution as valid, at its own cost', () => {
    for (const name of ['p02', 'p05', 'p08', 'p11', 'p14', 'p21', 'pr01', 'pr02']) {
      const { check, model } = readPvrp(readFileSync(`${FOLDER}/pvrp/${name}`, 'utf8'))
      const [[cost] = [], ...lines] = readFileSync(`${FOLDER}/pvrp/${name}.res`, 'utf8')
        .trim()
        .split(/\r?\n/)
        .map((line) => line.trim().split(/\s+/).map(Number))
      const plan: number[][] = Array.from({ length: model.routes }, () => [])
      const vehicles = model.routes / model.slots
      for (const [day, vehicle, , , ...nodes] of lines)
        plan[(day! - 1) * vehicles + vehicle! - 1] = nodes.filter((node) => node > 0).map((node) => node - 1)
      expect(check(plan), name).toBeCloseTo(cost!, 1)
      const found = evaluate(model, plan)
      expect(found.valid && found.objective[0], name).toBe(0)
      expect(found.valid && found.objective[1]! / SCALE, name).toBeCloseTo(cost!, 1)
      const without = plan.map((route, r) => (r === plan.findIndex((each) => each.length > 0) ? [] : route))
      expect(check(without), name).toBeUndefined()
    }
  })

  it.skipIf(!hasInstances)('give the search a model of every row, whose claim the raw file confirms', () => {
    const rows = readRows(FOLDER)
    expect(rows.length).toBeGreaterThan(80)
    for (const row of rows.filter((_, rank) => rank % 5 === 0)) {
      const { model, check, sign } = readCase(FOLDER, row)!
      const run = search(model, { rng: rngOf(1), stop: afterIterations(20) })
      let next = run.next()
      while (!next.done) next = run.next()
      const { objective, routes } = next.value
      expect(evaluate(model, routes), row.instance).toEqual({ valid: true, objective })
      const value = check(routes)
      if (sign < 0 && objective[0] !== 0) expect(value, row.instance).toBeUndefined()
      else expect(value, row.instance).toBeGreaterThan(0)
    }
  })
})
