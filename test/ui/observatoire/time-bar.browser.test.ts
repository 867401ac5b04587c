import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { firstSession } from '../../../src/app/first-session.ts'
import { dateOfDay } from '../../../src/domain/civil-date.ts'
import type { Density, DensityView } from '../../../src/domain/hotspots/density.ts'
import type { Ranking } from '../../../src/domain/hotspots/ranking.ts'
import type { HeatSession } from '../../../src/store/heat-session.ts'
import '../../../src/ui/observatoire/time-bar.ts'
import { estate, situation } from '../../domain/build.ts'
import { button, mount } from '../mount.ts'

const TODAY = '2026-11-24'
beforeEach(() => page.viewport(1280, 800))
const { heat } = firstSession(TODAY)
const at = (id: string, day: string) => situation(id, { place: 'e1', when: { day, band: 'morning' } })
const quarter = () =>
  estate(at('s1', '2026-10-02'), at('s2', '2026-10-20'), at('s3', '2026-10-05'), at('s4', '2026-09-12'))
const scene = async (over: Partial<HeatSession> = {}) => {
  const asked: DensityView[] = []
  const hotspots = {
    density: async (_: unknown, view: DensityView): Promise<Density> => {
      asked.push(view)
      return { count: 0, values: new Float32Array() } as unknown as Density
    },
    rank: async (): Promise<Ranking> => ({ places: [], groups: [], sectors: [] }) as unknown as Ranking,
  }
  const mounted = await mount('tn-time-bar', quarter(), { today: TODAY, heat: { ...heat, ...over } }, () => ({
    hotspots: hotspots as never,
  }))
  const period = () => mounted.store.read().session.heat.filter.period
  const root = mounted.element.shadowRoot!
  return { ...mounted, asked, period, root }
}
const brush = (root: ShadowRoot) => root.querySelector('tn-time-brush')!
const thumb = (root: ShadowRoot, held: string) =>
  brush(root).shadowRoot!.querySelector<HTMLElement>(`[data-held=${held}]`)!
const key = (target: HTMLElement, name: string) =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }),
  )

test('there is a bar a month, a slider that says period and count, and the table of the same numbers', async () => {
  const { root } = await scene()
  expect(root.querySelectorAll('svg[role=img] .bar')).toHaveLength(12)
  expect(root.querySelector('svg')?.getAttribute('aria-label')).toBe(
    'Situations par mois, de décembre 2025 à novembre 2026',
  )
  expect(root.querySelector('input[type=range]')?.getAttribute('aria-valuetext')).toBe(
    'octobre 2026, 3 situations',
  )
  const rows = [...root.querySelectorAll('tbody tr')].map((row) =>
    row.textContent?.replace(/\s+/g, ' ').trim(),
  )
  expect(rows.slice(-3)).toEqual([
    'septembre 2026 1',
    'octobre 2026 3',
    'novembre 2026 0 Toussaint 2026, armistice de 1918 2026',
  ])
})

test('slider, arrows, lengths and dates ask for their period', async () => {
  const { element, root, period, settled } = await scene()
  const slider = root.querySelector<HTMLInputElement>('input[type=range]')!
  slider.value = '9'
  slider.dispatchEvent(new Event('input'))
  await settled()
  expect(period()).toEqual({ from: '2026-09-01', until: '2026-09-30' })
  button(element, 'Un mois plus tard').click()
  await settled()
  expect(period()).toEqual({ from: '2026-10-01', until: '2026-10-31' })
  button(element, 'Trimestre').click()
  await settled()
  expect(period()).toEqual({ from: '2026-08-01', until: '2026-10-31' })
  button(element, 'Semaine').click()
  await settled()
  expect(period()).toEqual({ from: '2026-10-26', until: '2026-11-01' })
  const from = root.querySelector<HTMLInputElement>('#from')!
  from.value = '2026-09-10'
  from.dispatchEvent(new Event('change'))
  await settled()
  expect(period()).toEqual({ from: '2026-09-10', until: '2026-11-01' })
})

test('keys move the edges and the whole of the brush by days, an edge that passes the other takes its part', async () => {
  const { root, period, settled } = await scene()
  key(thumb(root, 'from'), 'ArrowRight')
  await settled()
  expect(period()).toEqual({ from: '2026-10-02', until: '2026-10-31' })
  key(thumb(root, 'whole'), 'PageDown')
  await settled()
  expect(period()).toEqual({ from: '2026-09-04', until: '2026-10-03' })
  key(thumb(root, 'until'), 'PageDown')
  key(thumb(root, 'until'), 'Tab')
  await settled()
  key(thumb(root, 'until'), 'PageDown')
  await settled()
  expect(period()).toEqual({ from: '2026-08-08', until: '2026-09-04' })
  expect(thumb(root, 'from').getAttribute('aria-valuetext')).toBe('8 août 2026')
})

test('the brush is dragged by its body and its edges; a drag outside draws a period, a click picks the bar', async () => {
  const { root, period, settled } = await scene()
  const area = brush(root).shadowRoot!.querySelector<HTMLElement>('.area')!
  area.setPointerCapture = () => undefined
  const { left, width, top } = brush(root).getBoundingClientRect()
  const at = (share: number) => ({
    ...{ bubbles: true, composed: true, button: 0, pointerId: 1 },
    ...{ clientX: left + share * width, clientY: top + 4 },
  })
  const drag = async (target: HTMLElement, from: number, to: number) => {
    target.dispatchEvent(new PointerEvent('pointerdown', at(from)))
    area.dispatchEvent(new PointerEvent('pointermove', at(to)))
    area.dispatchEvent(new PointerEvent('pointerup', at(to)))
    await settled()
  }
  await drag(thumb(root, 'whole'), 10.5 / 12, 9.5 / 12)
  expect(period().from.slice(0, 7)).toBe('2026-09')
  await drag(area, 2.01 / 12, 4.5 / 12)
  expect(period()).toEqual({ from: '2026-02-01', until: '2026-04-16' })
  area.dispatchEvent(new PointerEvent('pointerdown', at(7.5 / 12)))
  area.dispatchEvent(new PointerEvent('pointerup', at(7.5 / 12)))
  await settled()
  expect(period()).toEqual({ from: '2026-07-01', until: '2026-07-31' })
})

test('nothing plays by itself; playing glides with the frames, faster on demand, and stops at the end of time', async () => {
  const { element, root, store, asked, period, settled } = await scene({ speed: 4 })
  for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame)
  expect(asked).toEqual([])
  button(element, 'Dérouler').click()
  await settled()
  expect(store.read().session.heat.playing).toBe(true)
  await expect.poll(() => store.read().session.heat.playing).toBe(false)
  expect(period()).toEqual({ from: '2026-10-31', until: '2026-11-30' })
  const days = asked.map(({ until }) => until)
  expect(days.length).toBeGreaterThan(5)
  expect([...days].sort((a, b) => a - b)).toEqual(days)
  expect(dateOfDay(days.at(-1)!)).toBe('2026-11-30')
  expect(root.querySelector<HTMLSelectElement>('select')!.value).toBe('4')
})

test('a change of length never leaves the bars: the week of 26 October to 1 November becomes October', async () => {
  const { element, period, settled } = await scene()
  button(element, 'Semaine').click()
  await settled()
  expect(period()).toEqual({ from: '2026-10-26', until: '2026-11-01' })
  button(element, 'Mois').click()
  await settled()
  expect(period()).toEqual({ from: '2026-10-01', until: '2026-10-31' })
})

test('on a phone one row plays, names the window and slides; the rest opens on demand', async () => {
  await page.viewport(390, 844)
  const { element, root, period, settled } = await scene()
  expect(root.querySelector('svg[role=img]')).toBeNull()
  expect(element.getBoundingClientRect().height).toBeLessThan(72)
  const slider = root.querySelector<HTMLInputElement>('input[type=range]')!
  slider.value = '9'
  slider.dispatchEvent(new Event('input'))
  await settled()
  expect(period()).toEqual({ from: '2026-09-01', until: '2026-09-30' })
  const more = root.querySelector<HTMLButtonElement>('[aria-expanded]')!
  expect(more.textContent).toContain('sept. 2026')
  more.click()
  await settled()
  expect(more.getAttribute('aria-expanded')).toBe('true')
  expect(root.querySelectorAll('svg[role=img] .bar')).toHaveLength(12)
  expect(root.querySelectorAll('input[type=range]')).toHaveLength(1)
})

test('bars before the first record are hatched and counted nowhere as 0', async () => {
  const { heat } = firstSession(TODAY)
  const early = { period: { from: '2026-08-01', until: '2026-08-31' } }
  const { root } = await scene({ filter: { ...heat.filter, ...early } })
  const bars = [...root.querySelectorAll('svg[role=img] g')]
  expect(bars.map((bar) => bar.querySelector('.unrecorded') !== null)).toEqual([
    ...new Array<boolean>(9).fill(true),
    ...[false, false, false],
  ])
  expect(bars[8]!.querySelector('title')!.textContent).toBe('Août 2026 : avant les relevés')
  expect(bars[11]!.querySelector('title')!.textContent!.replace(/\s/g, ' ')).toBe(
    'Novembre 2026 : 0 situation',
  )
  expect(root.querySelector('input[type=range]')!.getAttribute('aria-valuetext')).toBe(
    'août 2026, avant les relevés',
  )
  const row = [...root.querySelectorAll('tbody tr')][8]!
  expect(row.querySelector('.number')!.textContent!.trim()).toBe('avant les relevés')
})
