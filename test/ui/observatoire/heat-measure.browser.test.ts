import { expect, test } from 'vitest'
import '../../../src/ui/observatoire/filters/heat-measure.ts'
import { estate } from '../../domain/build.ts'
import { button, mount, wordsOf } from '../mount.ts'

test('the unit and the scale are chosen, and said', async () => {
  const { element, store, settled } = await mount('tn-heat-measure', estate(), {})
  expect(element.shadowRoot!.querySelector('details')!.open).toBe(false)
  button(element, 'Pour 100 passages').click()
  await settled()
  expect(store.read().session.heat.unit).toBe('per-100-passages')
  expect(wordsOf(element)).toContain('ce n’est pas un calme')
  expect(element.shadowRoot!.querySelector('details')!.open).toBe(true)
  element.shadowRoot!.querySelector<HTMLInputElement>('input[type=checkbox]')!.click()
  await settled()
  expect(store.read().session.heat.scale).toBe('relative')
})
