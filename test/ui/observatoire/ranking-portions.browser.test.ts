import { expect, test } from 'vitest'
import '../../../src/ui/observatoire/observatoire.ts'
import '../../../src/ui/observatoire/places/places-view.ts'
import { button, deepAll } from '../mount.ts'
import { ranked, ranking } from './made-up-ranking.ts'
import { observatory } from './observatory-scene.ts'

test('of thousands of places a portion is shown at a time, and the focus goes to its first', async () => {
  const places = Array.from({ length: 5_000 }, (_, at) =>
    ranked(`place-${at}`, { situations: 1, episodes: 1 }),
  )
  const { element, settled } = await observatory({ ranking: ranking({ places }) })
  const rows = () => deepAll(element.shadowRoot!, 'button.ranked')
  expect(rows()).toHaveLength(8)
  const list = deepAll(element.shadowRoot!, 'tn-ranking')[0] as HTMLElement
  const more = (): HTMLElement => button(list, 'Voir')
  expect(more().textContent!.replace(/\s/g, ' ')).toBe('Voir 200 des 4 992 autres')
  more().click()
  await settled()
  expect(rows()).toHaveLength(208)
  expect(list.shadowRoot!.activeElement).toBe(rows()[8])
  more().click()
  await settled()
  expect(rows()).toHaveLength(408)
  expect(list.shadowRoot!.activeElement).toBe(rows()[208])
})
