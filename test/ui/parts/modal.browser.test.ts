import { expect, test } from 'vitest'
import '../../../src/ui/shell/palette-dialog.ts'
import { estate } from '../../domain/build.ts'
import { mount } from '../mount.ts'

/** The event `close` of a dialog comes in a task of its own. */
const aTask = () => new Promise((resolve) => setTimeout(resolve, 50))

test('put away and asked for again at once, a dialog stays open', async () => {
  const { element, store, settled } = await mount('tn-palette', estate(), { dialog: 'palette' })
  store.look({ dialog: 'none' })
  await (element as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete
  store.look({ dialog: 'palette' })
  await settled()
  await aTask()
  expect(store.read().session.dialog).toBe('palette')
  expect(element.shadowRoot!.querySelector('dialog')!.open).toBe(true)
})

test('closed by the platform, it is closed for the session too', async () => {
  const { element, store } = await mount('tn-palette', estate(), { dialog: 'palette' })
  element.shadowRoot!.querySelector('dialog')!.close()
  await aTask()
  expect(store.read().session.dialog).toBe('none')
})
