import '../../../styles/tokens.css'
import '../../../styles/map.css'
import '../../../src/map/tn-map.ts'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Estate } from '../../../src/domain/estate.ts'
import type { Density } from '../../../src/domain/hotspots/density.ts'
import type { Position } from '../../../src/geometry/position.ts'
import type { ComparedPeriods, HeatSession } from '../../../src/store/heat-session.ts'
import { hills, idle, mapStore, mountMap, quarter, sessionWith } from '../map-fixture.ts'

let estate: Estate
beforeAll(async () => {
  await page.viewport(390, 844)
  estate = await quarter(async (file) => (await fetch(`/geo/${file}`)).text())
})
afterEach(() => document.body.replaceChildren())

const HOT: Position = [3.1125, 50.6452]
const A = hills([[HOT, 9]])
const B: Density = { ...A, period: { from: '2026-11-01', until: '2026-11-30' } }
const rate: Density = { ...A, unit: 'per-100-passages' }
const done = <Request, Result>(request: Request, result: Result) => ({
  ...{ request, result },
  state: 'done' as const,
})
const comparing = (shown: ComparedPeriods['shown']): Partial<HeatSession> => {
  const compared: ComparedPeriods = { a: A.period, b: B.period, shown, split: 0.5 }
  const difference = {
    ...A,
    ...{ proven: new Uint8Array(A.values.length), greatest: 3, a: A.period, b: B.period },
    ...{ counts: [9, 9] as const, against: 'months' as const, seed: 1, shuffles: 199, rate: null },
  }
  return { view: 'compare', compared, comparedDensities: done(compared, { a: A, b: B, difference }) }
}
const one = (density: Density, session: HeatSession): Partial<HeatSession> => ({
  density: done(session.filter, density),
})
/** As wide as a phone's stage, and as high as the observatory's sheet leaves it. */
const shown = async (
  heat: (session: HeatSession) => Partial<HeatSession>,
  [width, height] = ['390px', '370px'] as readonly [string, string],
) => {
  const session = sessionWith({
    workspace: 'observatoire',
    layers: new Set(['heat', 'buildings', 'entrances', 'perimeter']),
    view: { lng: HOT[0], lat: HOT[1], zoom: 15 },
  })
  const store = mapStore(estate, { ...session, heat: { ...session.heat, ...heat(session.heat) } })
  const map = mountMap(store, width, height)
  await idle(map)
  const inside = (tag: string) => map.shadowRoot!.querySelector(tag)!.shadowRoot!
  const card = inside('tn-legend').querySelector('details')!
  return { card, inside }
}
const isOver = (a: Element, b: Element): boolean => {
  const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()]
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
const STATES = {
  density: [(heat: HeatSession) => one(A, heat), '0,25', '8+', 'par ha et mois', 1],
  rate: [(heat: HeatSession) => one(rate, heat), '0,5', '16+', 'pour 100 passages', 1],
  relative: [
    (heat: HeatSession) => ({ ...one(A, heat), scale: 'relative' as const }),
    '',
    '+',
    'par ha et mois, relative',
    1,
  ],
  swipe: [() => comparing('swipe'), '0,25', '8+', 'par ha et mois', 1],
  difference: [() => comparing('difference'), '−2', '+2', 'B − A, par ha et mois', 2],
} as const

for (const [name, [heat, low, high, unit, ramps]] of Object.entries(STATES))
  test(`the folded legend of a phone is one line with the ramp and its unit: ${name}`, async () => {
    const { card, inside } = await shown(heat)
    expect(card.open).toBe(false)
    const summary = card.querySelector('summary')!
    const said = summary.innerText.replace(/\s+/g, ' ')
    for (const part of [low, high, unit]) expect(said).toContain(part)
    expect(summary.querySelectorAll('.ramp')).toHaveLength(ramps)
    for (const ramp of summary.querySelectorAll('.ramp')) {
      const { width, height } = ramp.getBoundingClientRect()
      expect([width > 15, height > 10]).toEqual([true, true])
    }
    // One line: as high as a finger needs, nothing cut off.
    expect(card.getBoundingClientRect().height).toBeLessThan(50)
    expect(summary.scrollWidth).toBeLessThanOrEqual(summary.clientWidth)
    const line = summary.querySelector('.line')!
    expect(line.scrollWidth).toBeLessThanOrEqual(line.clientWidth)
    for (const side of inside('tn-heat-swipe').querySelectorAll('.name'))
      for (const above of [card, ...inside('tn-map-controls').querySelectorAll('button')])
        expect(isOver(side, above)).toBe(false)
  })

test('opened on a phone, the legend says all and leaves the lower half of the map', async () => {
  const { card } = await shown(() => comparing('difference'))
  card.open = true
  await expect.poll(() => card.innerText).toContain('Moins en B')
  expect(card.querySelector('.line')!.checkVisibility()).toBe(false)
  const { height } = card.getBoundingClientRect()
  expect(height).toBeGreaterThan(100)
  expect(height).toBeLessThanOrEqual(0.55 * 370 + 1)
  // What does not fit scrolls.
  expect(card.scrollHeight).toBeGreaterThan(card.clientHeight)
})

test('where there is no room for one line, the unit goes below and nothing is cut off or covered', async () => {
  const { card, inside } = await shown(() => comparing('difference'), ['320px', '230px'])
  const line = card.querySelector('.line')!
  expect(line.scrollWidth).toBeLessThanOrEqual(line.clientWidth)
  const tops = [...line.children].map((part) => part.getBoundingClientRect().top)
  expect(Math.max(...tops)).toBeGreaterThan(tops[0]! + 10)
  for (const button of inside('tn-map-controls').querySelectorAll('button'))
    expect(isOver(card, button)).toBe(false)
})
