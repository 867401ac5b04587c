import '../../styles/tokens.css'
import '../../styles/map.css'
import '../../src/map/tn-map.ts'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { emptyEstate, withRecords } from '../../src/domain/estate.ts'
import type { Flaw } from '../../src/domain/flaw.ts'
import type { Position } from '../../src/geometry/position.ts'
import { settings } from '../domain/build.ts'
import { idle, mapStore, mountMap, sessionWith } from './map-fixture.ts'
import { pictureOf } from './map-picture.ts'

beforeAll(async () => {
  await page.viewport(920, 710)
})
beforeEach(() => {
  vi.spyOn(console, 'error')
})
afterEach(() => {
  expect(console.error).not.toHaveBeenCalled()
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const VIEW = { lng: 3.1134, lat: 50.6456, zoom: 17 }
const ERROR: Position = [3.1129, 50.6456]
const REMARK: Position = [3.1139, 50.6456]
const WEST: Position = [3.1128, 50.6462]
const EAST: Position = [3.114, 50.6462]

const flaw = (object: string, over: Partial<Flaw>): Flaw => ({
  ...{ id: `entrance-twice:entrance:${object}`, rule: 'entrance-twice', kind: 'entrance', object },
  ...{ at: ERROR, severity: 'error' },
  ...over,
})
const flaws: readonly Flaw[] = [
  flaw('a', {}),
  flaw('b', { at: REMARK, severity: 'remark' }),
  flaw('c', { at: EAST, severity: 'remark', lines: [[WEST, EAST]] }),
]

test('flaws are marked while they are looked at, errors unlike remarks, islands as dashes; gone in another view', async () => {
  const store = mapStore(
    withRecords(emptyEstate(), [settings()]),
    sessionWith({
      ...{ view: VIEW, layers: new Set(), territoryView: 'flaws' },
      flaws: { request: 1, state: 'done', result: flaws },
    }),
  )
  const map = mountMap(store, '900px', '700px')
  await idle(map)
  const seen = await pictureOf(map, VIEW)
  const at = (place: Position): readonly number[] => seen.at(place)
  const ground = at([3.1134, 50.6452])
  const differs = (a: readonly number[], b: readonly number[]): boolean =>
    Math.max(...a.map((value, index) => Math.abs(value - b[index]!))) > 40
  // Beside the exclamation mark: the triangle is filled with the mark's colour, the disc with that of the ground's symbols.
  const beside = ([lng, lat]: Position): Position => [lng + 2.1e-5, lat - 1e-5]
  expect(differs(at(beside(ERROR)), ground)).toBe(true)
  expect(differs(at(beside(ERROR)), at(beside(REMARK)))).toBe(true)
  const along = Array.from({ length: 60 }, (_, step) =>
    at([WEST[0] + ((EAST[0] - WEST[0]) * (step + 10)) / 80, WEST[1]]),
  )
  expect(along.some((colour) => differs(colour, ground))).toBe(true)

  await idle(map, () => store.look({ territoryView: 'places' }))
  const after = await pictureOf(map, VIEW)
  expect(differs(after.at(beside(ERROR)), after.at([3.1134, 50.6452]))).toBe(false)
})
