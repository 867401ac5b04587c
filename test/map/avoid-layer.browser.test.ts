import '../../styles/tokens.css'
import '../../styles/map.css'
import '../../src/map/tn-map.ts'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { emptyEstate, withRecords } from '../../src/domain/estate.ts'
import type { Position } from '../../src/geometry/position.ts'
import { entrance, settings } from '../domain/build.ts'
import { idle, mapStore, mountMap, sessionWith } from './map-fixture.ts'
import { pictureOf } from './map-picture.ts'

beforeAll(async () => {
  await page.viewport(920, 710)
})
afterEach(() => document.body.replaceChildren())

const VIEW = { lng: 3.1134, lat: 50.6456, zoom: 17 }
const AT: Position = [3.1136, 50.6458]

test('a place to avoid has its sign in the field, until its last day is over, and nowhere else', async () => {
  const records = [
    settings(),
    entrance('e1', { at: AT }),
    {
      ...{ kind: 'shiftNote' as const, id: 'n1', type: 'place-to-avoid' as const, text: 'Travaux' },
      ...{ place: 'e1', on: '2026-11-01', until: '2026-11-30' },
    },
  ]
  const store = mapStore(
    withRecords(emptyEstate(), records),
    sessionWith({ view: VIEW, layers: new Set(), workspace: 'terrain', today: '2026-11-26' }),
  )
  const map = mountMap(store, '900px', '700px')
  await idle(map)
  // Under the bar, where the sign is filled.
  const under: Position = [AT[0], AT[1] - 2.6e-5]
  const ground: Position = [3.1132, 50.6454]
  const differs = async (): Promise<boolean> => {
    const seen = await pictureOf(map, VIEW)
    const [a, b] = [seen.at(under), seen.at(ground)]
    return Math.max(...a.map((value, index) => Math.abs(value - b[index]!))) > 40
  }
  expect(await differs()).toBe(true)
  await idle(map, () => store.look({ today: '2026-12-01' }))
  expect(await differs()).toBe(false)
  await idle(map, () => store.look({ today: '2026-11-26' }))
  expect(await differs()).toBe(true)
  await idle(map, () => store.look({ workspace: 'semaine' }))
  expect(await differs()).toBe(false)
})
