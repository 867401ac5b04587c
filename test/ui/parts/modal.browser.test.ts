import { expect, test } from 'vitest'
import '../../../src/ui/shell/palette-dialog.ts'
import { estate } from '../../domain/build.ts'
import { mount } from '../mount.ts'

test('put away and asked for again at once, a dialog stays open', async () => {
  const { element, store, settled } = await mount('tn-palette', estate(), { dialog: 'palette' })
  const dialog = element.shadowRoot!.querySelector('dialog')!
  // The event comes in a task of its own.
  const closed = new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }))
  store.look({ dialog: 'none' })
  await (element as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete
  store.look({ dialog: 'palette' })
  await closed
  await settled()
  expect(store.read().session.dialog).toBe('palette')
  expect(dialog.open).toBe(true)
})

test('closed by the platform, it is closed for the session too', async () => {
  const { element, store } = await mount('tn-palette', estate(), { dialog: 'palette' })
  element.shadowRoot!.querySelector('dialog')!.close()
  await expect.poll(() => store.read().session.dialog).toBe('none')
})
