import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { refusals } from '../../src/messages/refusals.ts'
import { shell } from '../../src/messages/shell.ts'
import { shift } from '../../src/messages/shift.ts'
import { terrain } from '../../src/messages/terrain.ts'
import { type App, openApp } from './harness.ts'
import { leaveNote, noteOf, toShift } from './own-steps.ts'
import { inOrder, openExample, saved } from './steps.ts'

let app: App
let other: Page

beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())
inOrder(() => app)

const ribbon = (page: Page) => page.getByText(shell.follows)

test('the second tab says that it follows, and sees what the first one writes', async () => {
  const { page } = app
  await openExample(page)
  await toShift(page)
  await expect.poll(() => ribbon(page).count()).toBe(0)
  other = await app.context.newPage()
  await other.goto(page.url())
  await ribbon(other).waitFor()
  await other.getByRole('heading', { level: 1, name: terrain.viewNames.start }).waitFor()
  await leaveNote(page, 'Badge rendu au bureau')
  await saved(page)
  await noteOf(other, 'Badge rendu au bureau').waitFor()
})

test('it writes nothing, and says why; the hand is taken in one press, and the tabs change places', async () => {
  const { page } = app
  await leaveNote(other, 'Clef du local dans le tiroir')
  await other.getByText(refusals['follows-other-tab']({})).first().waitFor()
  await expect.poll(() => noteOf(page, 'Clef du local dans le tiroir').count()).toBe(0)
  await other.getByRole('button', { name: shell.takeWriting }).click()
  await ribbon(other).waitFor({ state: 'detached' })
  await ribbon(page).waitFor()
  // What was typed is still there.
  await other.getByRole('button', { name: shift.form.save }).click()
  await saved(other)
  await noteOf(page, 'Clef du local dans le tiroir').waitFor()
})

test('the tab that writes is closed: the other one goes on', async () => {
  const { page } = app
  await other.close()
  await ribbon(page).waitFor({ state: 'detached' })
  await leaveNote(page, 'Réunion avancée à 14 h')
  await saved(page)
  await page.reload()
  await noteOf(page, 'Réunion avancée à 14 h').waitFor()
  await noteOf(page, 'Clef du local dans le tiroir').waitFor()
})
