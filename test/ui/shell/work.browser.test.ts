import { afterEach, expect, test, vi } from 'vitest'
import '../../../src/ui/shell/work.ts'
import { estate } from '../../domain/build.ts'
import { button, mount, wordsOf } from '../mount.ts'

afterEach(() => vi.useRealTimers())

test('what lasts is named, with how far it is and the way to stop it; what is quick says nothing', async () => {
  let stopped = 0
  const { element, store, settled } = await mount('tn-work', estate(), {}, () => ({
    stopWork: () => {
      stopped++
    },
  }))
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  store.look({ work: { what: 'check', share: null } })
  await settled()
  expect(wordsOf(element)).toBe('')
  store.look({ work: null })
  await settled()
  vi.advanceTimersByTime(10_000)
  await settled()
  expect(wordsOf(element)).toBe('')
  store.look({ work: { what: 'link', share: 0.4 } })
  await settled()
  vi.advanceTimersByTime(1_000)
  await settled()
  expect(wordsOf(element)).toContain('Rapprochement')
  expect(element.shadowRoot!.querySelector('progress')!.value).toBe(0.4)
  expect(element.shadowRoot!.querySelector('[role=status]')!.textContent).toContain('Rapprochement')
  button(element, 'Arrêter').click()
  await settled()
  expect(stopped).toBe(1)
  store.look({ work: null })
  await settled()
  expect(wordsOf(element)).toBe('')
})
