import { expect, test } from 'vitest'
import '../../../src/ui/territoire/next-step.ts'
import { withRecords } from '../../../src/domain/estate.ts'
import type { Perimeter } from '../../../src/domain/perimeter.ts'
import { estate } from '../../domain/build.ts'
import { button, mount, wordsOf } from '../mount.ts'

const perimeter: Perimeter = {
  ...{ kind: 'perimeter', id: 'p', name: 'Quartier', part: 'priority', source: 'QPV', precision: 'official' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [3, 50],
        [3.1, 50],
        [3.1, 50.1],
        [3, 50],
      ],
    ],
  },
}

test('an empty territory asks for its outline first, then for the buildings, and leads to all steps', async () => {
  const { element, store, settled } = await mount('tn-next-step', estate(), { territoryView: 'places' })
  expect(wordsOf(element)).toContain('Ce territoire n’a pas encore de périmètre.')
  await store.commit('test', (now) => withRecords(now, [perimeter])).saved
  await settled()
  expect(wordsOf(element)).toContain('Étape 2 sur 8 : Le bâti, du cadastre')
  expect(element.shadowRoot!.querySelector('a')?.href).toMatch(/^https:\/\/cadastre/)
  button(element, 'Toutes les étapes').click()
  expect(store.read().session.territoryView).toBe('quality')
})
