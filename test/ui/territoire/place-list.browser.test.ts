import { expect, test } from 'vitest'
import type { Building } from '../../../src/domain/building.ts'
import '../../../src/ui/territoire/place-list.ts'
import { entrance, estate } from '../../domain/build.ts'
import { button, deepAll, mount } from '../mount.ts'

const building: Building = {
  kind: 'building',
  id: 'b1',
  landlord: 'vilogia',
  name: 'Les Tilleuls',
  dwellings: 40,
  source: 'test',
  precision: 'surveyed',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [3.1, 50.6],
        [3.2, 50.6],
        [3.2, 50.7],
        [3.1, 50.6],
      ],
    ],
  },
}
const many = Array.from({ length: 60 }, (_, index) =>
  entrance(`many-${index + 1}`, { number: `${index + 1}` }),
)
const rows = (element: HTMLElement): string[] =>
  deepAll(element.shadowRoot!, 'li > button .name').map((each) => each.textContent.split(',')[0]!.trim())

test('choosing a row selects the object, asks the map to fly there and opens its card', async () => {
  const { element, store, settled } = await mount('tn-place-list', estate(building), {})
  button(element, 'Les Tilleuls').click()
  await settled()
  expect(store.read().session.selection).toEqual({ kind: 'building', id: 'b1' })
  expect(store.read().session.flyToSelection).toBe(1)
  expect(deepAll(element.shadowRoot!, 'dd').map((each) => each.textContent)).toContain('Relevé')
})

test('a selection made on the map opens its tab and its page, and clears a filter that hides it', async () => {
  const { element, store, settled } = await mount('tn-place-list', estate(building, ...many), {})
  const filter = element.shadowRoot!.querySelector('input')!
  filter.value = 'tilleuls'
  filter.dispatchEvent(new Event('input'))
  await settled()
  expect(rows(element)).toEqual(['Les Tilleuls'])
  store.look({ selection: { kind: 'entrance', id: 'many-60' } })
  await settled()
  expect(rows(element)).toContain('60')
  const chosen = deepAll(element.shadowRoot!, 'li > button[aria-pressed=true]')
  expect(chosen.map((each) => each.querySelector('.name')?.textContent)).toEqual(['60, VILOGIA'])
  expect(filter.value).toBe('')
})

test('the filter ignores case and accents, and says when nothing fits', async () => {
  const { element, settled } = await mount('tn-place-list', estate(building), {})
  const filter = element.shadowRoot!.querySelector('input')!
  filter.value = 'TILLÉULS'
  filter.dispatchEvent(new Event('input'))
  await settled()
  expect(rows(element)).toEqual(['Les Tilleuls'])
  filter.value = 'peupliers'
  filter.dispatchEvent(new Event('input'))
  await settled()
  expect(rows(element)).toEqual([])
  expect(element.shadowRoot!.querySelector('tn-empty')).not.toBeNull()
})

test('focus lights a row’s object on the map, as hover does', async () => {
  const { element, store, settled } = await mount('tn-place-list', estate(building), {})
  // A page of a hidden browser may not hold the focus: the event is given by hand.
  button(element, 'Les Tilleuls').dispatchEvent(new FocusEvent('focus'))
  await settled()
  expect(store.read().session.hover).toEqual({ kind: 'building', id: 'b1' })
  button(element, 'Les Tilleuls').dispatchEvent(new FocusEvent('blur'))
  expect(store.read().session.hover).toBeNull()
})

test('an empty list says what will fill it, and turns no page', async () => {
  const { element, settled } = await mount('tn-place-list', estate(), {})
  await settled()
  expect(element.shadowRoot!.querySelector('tn-empty')?.text).toMatch(/cadastre/)
  expect(element.shadowRoot!.querySelector('.pages')).toBeNull()
})

test('what hover lit is let go when the list leaves', async () => {
  const { element, store, settled } = await mount('tn-place-list', estate(building), {})
  button(element, 'Les Tilleuls').dispatchEvent(new Event('pointerenter'))
  await settled()
  expect(store.read().session.hover).toEqual({ kind: 'building', id: 'b1' })
  element.remove()
  expect(store.read().session.hover).toBeNull()
})
