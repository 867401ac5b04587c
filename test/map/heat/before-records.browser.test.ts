import '../../../styles/tokens.css'
import '../../../styles/map.css'
import '../../../src/map/tn-map.ts'
import { ContextProvider } from '@lit/context'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Estate } from '../../../src/domain/estate.ts'
import type { Density } from '../../../src/domain/hotspots/density.ts'
import type { Position } from '../../../src/geometry/position.ts'
import '../../../src/map/heat/tn-heat-months.ts'
import { storeContext } from '../../../src/store/context.ts'
import type { HeatSession } from '../../../src/store/heat-session.ts'
import { situation } from '../../domain/build.ts'
import { hills, idle, mapStore, mountMap, quarter, rankingFixture, sessionWith } from '../map-fixture.ts'
import { pictureOf } from '../map-picture.ts'

let estate: Estate
beforeAll(async () => {
  await page.viewport(920, 710)
  const read = await quarter(async (file) => (await fetch(`/geo/${file}`)).text())
  const first = situation('s1', { place: 'x', when: { day: '2026-10-03', band: 'morning' } })
  estate = { ...read, situation: new Map([[first.id, first]]) }
})
afterEach(() => document.body.replaceChildren())

const HOT: Position = [3.1125, 50.6452]
const LAND = [245, 241, 234]
const of = (from: string, until: string): Density => ({ ...hills([]), count: 0, period: { from, until } })
const before = of('2026-08-01', '2026-08-31')
const calm = of('2026-10-01', '2026-10-31')
const done = <Request, Result>(request: Request, result: Result) => ({
  ...{ request, result },
  state: 'done' as const,
})
const shown = async (heat: (session: HeatSession) => Partial<HeatSession>) => {
  const session = sessionWith({
    ...{ workspace: 'observatoire', layers: new Set(['heat']) },
    view: { lng: HOT[0], lat: HOT[1], zoom: 16 },
  })
  const store = mapStore(estate, { ...session, heat: { ...session.heat, ...heat(session.heat) } })
  const map = mountMap(store, '900px', '700px')
  await idle(map)
  const { at } = await pictureOf(map, store.read().session.view!)
  // On a hatching some of these places are on a stripe.
  const hatched = Array.from({ length: 60 }, (_, index) => at([HOT[0] + index * 0.00001, HOT[1]])).filter(
    (colour) => String(colour) !== String(LAND),
  ).length
  const words = (tag: string) =>
    map.shadowRoot!.querySelector(tag)!.shadowRoot!.textContent!.replace(/\s+/g, ' ')
  return { hatched, words }
}
const one = (density: Density) => (session: HeatSession) => ({
  density: done(session.filter, density),
  ranking: done(session.filter, rankingFixture({})),
})

test('a period before the records is hatched and said to be so, where a calm one is left blank', async () => {
  const early = await shown(one(before))
  expect(early.hatched).toBeGreaterThan(10)
  expect(early.words('tn-legend')).toContain('avant les relevés, rien n’était noté')
  expect(early.words('tn-legend')).not.toContain('Aucun lieu ne dépasse le hasard')
  document.body.replaceChildren()
  const quiet = await shown(one(calm))
  expect(quiet.hatched).toBe(0)
  expect(quiet.words('tn-legend')).not.toContain('avant les relevés')
  expect(quiet.words('tn-legend')).toContain('Aucun lieu ne dépasse le hasard')
})

test('of two periods the one before the records has that in its name', async () => {
  const compared = { a: before.period, b: calm.period, shown: 'swipe' as const, split: 0.5 }
  const { words } = await shown(() => ({
    ...{ view: 'compare', compared },
    comparedDensities: done(compared, { a: before, b: calm, difference: null as never }),
  }))
  expect(words('tn-heat-swipe')).toMatch(/A · août 2026, avant les relevés B · octobre 2026/)
  expect(words('tn-heat-swipe')).not.toMatch(/octobre 2026, avant/)
})

test('small maps of months before the records have no count, and are hatched', async () => {
  const session = sessionWith()
  const months = [before, calm]
  const store = mapStore(estate, {
    ...session,
    heat: { ...session.heat, months: done(session.heat.filter, months) },
  })
  const host = document.createElement('div')
  new ContextProvider(host, { context: storeContext, initialValue: store })
  const element = document.createElement('tn-heat-months')
  host.append(element)
  document.body.append(host)
  await element.updateComplete
  const [early, quiet] = [...element.shadowRoot!.querySelectorAll('button')]
  const plain = (text: string | null) => text!.replace(/\s+/g, ' ')
  expect(plain(early!.getAttribute('aria-label'))).toBe('Août 2026, avant les relevés')
  expect(early!.querySelector('.counts')!.textContent).toBe('avant les relevés')
  expect(plain(quiet!.querySelector('.counts')!.textContent)).toBe('0 situation')
  const painted = [early, quiet].map((button) => {
    const canvas = button!.querySelector('canvas')!
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    return data.reduce((sum, value, at) => (at % 4 === 3 && value > 0 ? sum + 1 : sum), 0)
  })
  expect(painted[0]).toBeGreaterThan(1.2 * painted[1]!)
})
