import { expect, test } from 'vitest'
import { withRecords } from '../../../../src/domain/estate.ts'
import { refusal } from '../../../../src/domain/refusal.ts'
import { estate } from '../../../domain/build.ts'
import { address } from '../../../linkage/sources.ts'
import { button, deepAll, mount, wordsOf } from '../../mount.ts'
import { comparison, file, scene, source } from './import-panel-scene.ts'

test('a file that is not recognised: why, and what it may contain', async () => {
  let as: string | undefined
  const { element, settled } = await mount(
    'tn-import',
    estate(),
    {
      workspace: 'territoire',
      importing: { request: source.name, source, state: 'failed', failure: refusal('unknown-format') },
    },
    () => ({
      read: async (_source, _context, asked) => {
        as = asked.as
        return file
      },
      compare: async () => comparison,
    }),
  )
  const root = element.shadowRoot!
  expect(root.querySelector('[role=alert]')?.textContent).toContain('n’est pas reconnu')
  const select = root.querySelector('select')!
  select.value = 'landlord'
  select.dispatchEvent(new Event('change'))
  await settled()
  button(element, 'Lire ainsi').click()
  await settled()
  expect(as).toBe('landlord')
  expect(wordsOf(element)).toContain('Le patrimoine d’un ou plusieurs bailleurs')
})

test('while it is read: how far, and the way to stop', async () => {
  let stopped = 0
  const { element, store, settled } = await mount(
    'tn-import',
    estate(),
    {
      workspace: 'territoire',
      importProgress: 0.42,
      importing: { request: source.name, source, state: 'running' },
    },
    () => ({ stopReading: () => void stopped++ }),
  )
  const progress = deepAll(element.shadowRoot!, 'progress')[0] as HTMLProgressElement
  expect(progress.value).toBe(0.42)
  expect(deepAll(element.shadowRoot!, 'button')).toHaveLength(1)
  button(element, 'Arrêter').click()
  await settled()
  expect(stopped).toBe(1)
  store.look({ importing: null })
  await settled()
  expect(element.shadowRoot!.textContent?.trim()).toBe('')
})

test('put away, nothing is changed', async () => {
  const { element, store, settled } = await scene({}, withRecords(estate(), [address('a1')]))
  const before = store.read().estate
  button(element, 'Ne rien changer').click()
  await settled()
  expect(store.read().session.importing).toBeNull()
  expect(store.read().estate).toBe(before)
})
