import '../../../styles/tokens.css'
import '../../../styles/map.css'
import '../../../src/map/tn-map.ts'
import { ContextProvider } from '@lit/context'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Estate } from '../../../src/domain/estate.ts'
import type { Density } from '../../../src/domain/hotspots/density.ts'
import type { HeatFilter } from '../../../src/domain/hotspots/heat-filter.ts'
import type { Position } from '../../../src/geometry/position.ts'
import { portsContext } from '../../../src/operations/context.ts'
import type { Ports } from '../../../src/operations/ports.ts'
import { storeContext } from '../../../src/store/context.ts'
import type { ComparedPeriods, HeatSession } from '../../../src/store/heat-session.ts'
import type { Session } from '../../../src/store/session.ts'
import {
  hills,
  idle,
  mapStore,
  mountMap,
  quarter,
  rankedFixture,
  rankingFixture,
  sessionWith,
} from '../map-fixture.ts'
import { pictureOf } from '../map-picture.ts'

let estate: Estate
beforeAll(async () => {
  await page.viewport(920, 710)
  estate = await quarter(async (file) => (await fetch(`/geo/${file}`)).text())
})
afterEach(() => document.body.replaceChildren())

const HOT: Position = [3.1125, 50.6452]
const WEST: Position = [3.1105, 50.6452]
const EAST: Position = [3.1145, 50.6452]
const VIEW = { lng: HOT[0], lat: HOT[1], zoom: 16 }
const LAND = [245, 241, 234]
const A = hills([[WEST, 9]])
const B: Density = { ...hills([[EAST, 9]]), period: { from: '2026-11-01', until: '2026-11-30' } }
const difference = (proven: 0 | 1) => ({
  ...A,
  values: A.values.map((value, cell) => (B.values[cell]! - value) / 3),
  proven: new Uint8Array(A.values.length).fill(proven),
  greatest: 3,
  ...{
    a: A.period,
    b: B.period,
    counts: [9, 9] as const,
    against: 'months' as const,
    seed: 1,
    shuffles: 199,
    rate: null,
  },
})
const done = <Request, Result>(request: Request, result: Result) => ({
  request,
  state: 'done' as const,
  result,
})
const comparing = (shown: ComparedPeriods['shown'], proven: 0 | 1 = 1): Partial<HeatSession> => {
  const compared: ComparedPeriods = { a: A.period, b: B.period, shown, split: 0.5 }
  const densities = { a: A, b: B, difference: difference(proven) }
  return { view: 'compare', compared, comparedDensities: done(compared, densities) }
}

const show = async (heat: Partial<HeatSession>, part: Partial<Session> = {}) => {
  const session = sessionWith({ workspace: 'observatoire', layers: new Set(['heat']), view: VIEW, ...part })
  const store = mapStore(estate, { ...session, heat: { ...session.heat, ...heat } })
  const map = mountMap(store, '900px', '700px')
  await idle(map)
  const inside = (tag: string) => map.shadowRoot!.querySelector(tag)!.shadowRoot!
  return { store, map, inside, picture: () => pictureOf(map, store.read().session.view!) }
}
const legendOf = (inside: (tag: string) => ShadowRoot) =>
  inside('tn-legend').textContent!.replace(/\s+/g, ' ')

test('A is left of the limit and B right of it; keys and the session move it', async () => {
  const { store, map, inside, picture } = await show(comparing('swipe'))
  const ground = async () => {
    const { at } = await picture()
    return [WEST, EAST].map((place) => String(at(place)) === String(LAND))
  }
  expect(await ground()).toEqual([false, false])
  const handle = inside('tn-heat-swipe').querySelector<HTMLElement>('[role=slider]')!
  const names = () => [...inside('tn-heat-swipe').querySelectorAll('.name')].map((each) => each.textContent)
  expect(names()).toEqual(
    ['A\u00a0· octobre\u00a02026', 'B\u00a0· novembre\u00a02026'].map((name) =>
      expect.stringMatching(name.replaceAll('\u00a0', '\\s')),
    ),
  )
  expect(handle.getAttribute('aria-valuenow')).toBe('50')
  const press = (key: string) => handle.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  await idle(map, () => press('End'))
  expect(store.read().session.heat.compared!.split).toBe(1)
  expect(handle.getAttribute('aria-valuetext')).toMatch(/A sur 100\s% de la carte/)
  // All of the map is A, which has nothing in the east.
  expect(await ground()).toEqual([false, true])
  await idle(map, () => press('Home'))
  expect(await ground()).toEqual([true, false])
  press('PageUp')
  press('ArrowRight')
  expect(store.read().session.heat.compared!.split).toBeCloseTo(0.12)
  expect(legendOf(inside)).toMatch(/À gauche A : octobre 2026 ; à droite B : novembre 2026/)
})

test('a difference is blue where there is less and orange where there is more, and paler where it is not proven', async () => {
  const { store, map, inside, picture } = await show(comparing('difference'))
  const at = async (place: Position) => (await picture()).at(place)
  const [less, more] = [await at(WEST), await at(EAST)]
  expect(less[2]).toBeGreaterThan(less[0]! + 40)
  expect(more[0]).toBeGreaterThan(more[2]! + 40)
  expect(inside('tn-heat-swipe').querySelector('[role=slider]')).toBeNull()
  expect(legendOf(inside)).toMatch(
    /B moins A.*Moins en B.*Plus en B.*−2 .*\+2.*Hachuré : pas plus que le hasard/,
  )
  await idle(map, () => store.look(({ heat }) => ({ heat: { ...heat, ...comparing('difference', 0) } })))
  const { at: unproven } = await picture()
  // On a stripe or between two: some of these places are between.
  const places = Array.from({ length: 9 }, (_, index): Position => [EAST[0] + index * 0.00002, EAST[1]])
  const palest = Math.max(...places.map((place) => unproven(place)[2]!))
  expect(palest).toBeGreaterThan(more[2]! + 60)
})

test('a rate that has too few passages is hatched inside the perimeter, and never looks calm', async () => {
  const blind: Density = { ...A, unit: 'per-100-passages', values: A.values.map(() => Number.NaN) }
  const { heat } = sessionWith()
  const { inside, picture } = await show({
    unit: 'per-100-passages',
    density: done<HeatFilter, Density>(heat.filter, blind),
  })
  const { at } = await picture()
  const along = (lng: number, lat: number) =>
    Array.from({ length: 60 }, (_, index) => at([lng + index * 0.00001, lat])).filter(
      (colour) => String(colour) !== String(LAND),
    ).length
  expect(along(3.1125, 50.6452)).toBeGreaterThan(10)
  expect(along(3.1085, 50.6458)).toBe(0)
  expect(legendOf(inside)).toMatch(/Situations vues pour 100 passages.*non vu, trop peu de passages/)
})

test('proven places are outlined, and the legend says what an outline means; without any it says so', async () => {
  const { heat } = sessionWith()
  const ranking = (verdict: 'sure' | 'maybe-chance') =>
    done(heat.filter, rankingFixture({ groups: [rankedFixture('group', 'V-01', verdict)] }))
  const near = { lng: 3.1134, lat: 50.6456, zoom: 18 }
  const { store, map, inside, picture } = await show(
    { density: done(heat.filter, hills([])), ranking: ranking('sure') },
    { view: near },
  )
  const [from, to] = estate.building.get('V-01')!.geometry.coordinates[0] as unknown as readonly Position[]
  const middle: Position = [(from![0] + to![0]) / 2, (from![1] + to![1]) / 2]
  expect((await picture()).at(middle)).toEqual([168, 51, 11])
  expect(legendOf(inside)).toMatch(/sûr : plus que le hasard.*Seuls les lieux entourés/)
  await idle(map, () =>
    store.look(({ heat: now }) => ({ heat: { ...now, ranking: ranking('maybe-chance') } })),
  )
  expect((await picture()).at(middle)).toEqual(LAND)
  expect(legendOf(inside)).toMatch(/Aucun lieu ne dépasse le hasard/)
})

test('a scale stretched to the picture is named as such', async () => {
  const { heat } = sessionWith()
  const { inside } = await show({ scale: 'relative', density: done(heat.filter, { ...A, greatest: 3.2 }) })
  expect(legendOf(inside)).toMatch(/Échelle relative à cette image : le plus foncé vaut 3,2/)
})

test('twelve months are small maps of one scale with names; one that is chosen is asked for', async () => {
  const months = Array.from({ length: 12 }, (_, index): Density => {
    const month = String(index + 1).padStart(2, '0')
    return {
      ...hills([[HOT, index]]),
      count: index,
      period: { from: `2026-${month}-01`, until: `2026-${month}-28` },
    }
  })
  const session = sessionWith()
  const store = mapStore(estate, {
    ...session,
    heat: { ...session.heat, months: done<HeatFilter, readonly Density[]>(session.heat.filter, months) },
  })
  const asked: unknown[] = []
  const never = new Promise<never>(() => undefined)
  const ports = {
    store: () => store,
    hotspots: {
      density: (_: unknown, view: unknown) => {
        asked.push(view)
        return never
      },
      rank: () => never,
    },
  } as unknown as Ports
  const host = document.createElement('div')
  new ContextProvider(host, { context: storeContext, initialValue: store })
  new ContextProvider(host, { context: portsContext, initialValue: ports })
  const element = document.createElement('tn-heat-months')
  host.append(element)
  document.body.append(host)
  await element.updateComplete
  const buttons = [...element.shadowRoot!.querySelectorAll('button')]
  expect(buttons).toHaveLength(12)
  expect(buttons[3]!.getAttribute('aria-label')).toMatch(/3\ssituations/)
  const darkest = buttons.map((button) => {
    const canvas = button.querySelector('canvas')!
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    let least = 255
    for (let at = 0; at < data.length; at += 4)
      // Only whole pixels of the ramp, which is blue; the outline is not.
      if (data[at + 3] === 255 && data[at + 2]! > data[at]! + 10) least = Math.min(least, data[at]!)
    return least
  })
  // The greater the month, the darker its map: one scale for all.
  expect(darkest.slice(1, 9)).toEqual(darkest.slice(1, 9).toSorted((a, b) => b - a))
  expect(darkest[8]).toBeLessThan(darkest[1]! - 60)
  buttons[3]!.click()
  await expect.poll(() => asked.length).toBe(1)
  expect(store.read().session.heat.filter.period).toEqual(months[3]!.period)
})
