import { expect, test } from 'vitest'
import { firstSession } from '../../../../src/app/first-session.ts'
import type { Density, DensityView, PeriodDifference } from '../../../../src/domain/hotspots/density.ts'
import '../../../../src/ui/observatoire/compare/compare-view.ts'
import { estate, passage, situation } from '../../../domain/build.ts'
import { button, mount, wordsOf } from '../../mount.ts'

const TODAY = '2026-11-24'
const { heat } = firstSession(TODAY)
const at = (id: string, day: string) => situation(id, { place: 'e1', when: { day, band: 'morning' } })
/** One cell over all: proven where the test says so. */
const raster = {
  ...{ columns: 1, rows: 1, cellMetres: 10, values: Float32Array.of(2), greatest: 2 },
  corners: [
    [3, 51],
    [4, 51],
    [4, 50],
    [3, 50],
  ],
}
const scene = async (proven: 0 | 1) => {
  const asked: DensityView[] = []
  const hotspots = {
    density: async (_: unknown, view: DensityView) => {
      asked.push(view)
      return raster as unknown as Density
    },
    difference: async () =>
      ({
        ...raster,
        proven: Uint8Array.of(proven),
        rate: proven ? { ratio: 2, low: 1.2, high: 3.3, p: 0.01 } : null,
      }) as unknown as PeriodDifference,
  }
  const quarter = estate(
    ...[at('s1', '2026-10-02'), at('s2', '2026-10-20'), at('s3', '2026-09-05')],
    passage('p1', { place: 'e1', when: { day: '2026-10-02', band: 'morning' }, done: true }),
  )
  const mounted = await mount('tn-compare-view', quarter, { today: TODAY, heat }, () => ({
    hotspots: hotspots as never,
  }))
  await mounted.settled()
  return { ...mounted, asked, compared: () => mounted.store.read().session.heat.compared }
}

test('the period shown is set against the one before, in counts, passages and places', async () => {
  const { element, settled } = await scene(1)
  await settled()
  const words = wordsOf(element)
  expect(words).toContain('A · Septembre 2026 : 1 situation, 0 passage')
  expect(words).toContain('B · Octobre 2026 : 2 situations, 1 passage')
  expect(words).toContain('B compte 1 situation de plus que A.')
  expect(words).toContain('Par passage, B est à 2 fois A (entre 1,2 et 3,3, à 95 %) : plus que le hasard')
  expect(words).toContain('La différence dépasse le hasard autour de')
})

test('where nothing is proven it is said', async () => {
  const { element, settled } = await scene(0)
  await settled()
  expect(wordsOf(element)).toContain('Sans passages notés dans les deux périodes')
  expect(wordsOf(element)).toContain('distinguable du hasard nulle part')
})

test('buttons say what is on the map, and change no answer; dates ask anew', async () => {
  const { element, settled, asked, compared } = await scene(0)
  await settled()
  const before = asked.length
  button(element, 'B seule').click()
  await settled()
  expect(compared()).toMatchObject({ shown: 'swipe', split: 0 })
  button(element, 'Différence').click()
  await settled()
  expect(compared()).toMatchObject({ shown: 'difference' })
  expect(asked).toHaveLength(before)
  const from = element.shadowRoot!.querySelector<HTMLInputElement>('#a-from')!
  from.value = '2026-08-01'
  from.dispatchEvent(new Event('change'))
  await settled()
  expect(compared()?.a).toEqual({ from: '2026-08-01', until: '2026-09-30' })
  expect(asked.length).toBeGreaterThan(before)
})

test('leaving takes the comparison off the map', async () => {
  const { element, store, settled } = await scene(0)
  await settled()
  element.remove()
  expect(store.read().session.heat).toMatchObject({ compared: null, comparedDensities: null })
})

test('a period before the records begin is said to be so, and nothing is set against it', async () => {
  const { element, store, settled } = await scene(1)
  const look = async (a: { from: string; until: string }) => {
    store.look(({ heat }) => ({ heat: { ...heat, compared: { ...heat.compared!, a } } }))
    await settled()
    return wordsOf(element).replace(/\u00a0/g, ' ')
  }
  button(element, 'Différence').click()
  await settled()
  expect(store.read().session.heat.compared!.shown).toBe('difference')
  const before = await look({ from: '2026-07-01', until: '2026-07-31' })
  expect(before).toContain('A · Juillet 2026 : avant les relevés')
  // Nothing differs from what was not noted: the map shows the two, and can't be asked for more.
  await expect.poll(() => store.read().session.heat.compared!.shown).toBe('swipe')
  expect(button(element, 'Différence').hasAttribute('disabled')).toBe(true)
  expect(button(element, 'Différence').title).toContain('avant les relevés')
  expect(before).toContain('A précède les relevés, qui commencent le 5 septembre 2026')
  for (const words of [before, await look({ from: '2026-08-01', until: '2026-09-30' })]) {
    expect(words).not.toContain('de plus que A')
    expect(words).not.toContain('Par passage, B est')
  }
  expect(wordsOf(element)).toContain('A commence avant les relevés')
})
