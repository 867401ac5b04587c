import type { Locator } from 'playwright'
import { expect } from 'vitest'
import { exchanges } from '../../src/messages/exchanges.ts'
import { meetings as text } from '../../src/messages/meetings.ts'
import type { App } from '../e2e/harness.ts'
import { goTo, saved } from '../e2e/steps.ts'

export const SCREENS = {
  projector: { width: 1920, height: 1080 },
  oldProjector: { width: 1024, height: 768 },
  desk: { width: 1440, height: 900 },
}
export const DAYS = {
  /** After the example's own meeting, so that November's comes next to it. */
  october: '2026-10-28',
  /** The day of the prepared state. */
  november: '2026-11-25',
}

export const button = (within: Pick<Locator, 'getByRole'>, name: string): Locator =>
  within.getByRole('button', { name, exact: true })

/** What the coordinator does at the office and on the projector, of meetings alone. */
export const meetingSteps = (office: () => App) => {
  const card = (): Locator => office().page.locator('tn-meeting-card')
  const room = (): Locator => office().page.locator('tn-reunion')
  const said = (): Locator => room().locator('header [role=status]')
  const openMeetings = async (): Promise<void> => {
    await goTo(office().page, 'echanges')
    await button(office().page, exchanges.viewNames.meetings).click()
  }
  /** A technical committee is prepared for a day. */
  const prepare = async (day: string): Promise<void> => {
    const { page } = office()
    await page.getByRole('button', { name: text.add }).first().click()
    const form = page.locator('tn-partner-meeting-form')
    await form.getByLabel(text.audience, { exact: true }).selectOption('technical-committee')
    await form.getByText(text.audienceShows['technical-committee']).waitFor()
    await form.getByLabel(text.day, { exact: true }).fill(day)
    await form.getByLabel(text.start, { exact: true }).fill('14:30')
    expect(await office().axe()).toEqual([])
    await button(form, text.save).click()
    await card().getByRole('heading', { level: 2, name: text.audiences['technical-committee'] }).waitFor()
    await saved(page)
  }
  const show = async (): Promise<void> => {
    await office().page.setViewportSize(SCREENS.projector)
    await button(card(), text.open).click()
    await room().getByRole('heading', { level: 1 }).waitFor()
  }
  /** Written by the keyboard alone: D, the sentence, Enter. */
  const decide = async (words: string): Promise<void> => {
    const { keyboard } = office().page
    const dialog = office().page.locator('tn-decision-entry dialog[open]')
    await keyboard.press('d')
    await dialog.waitFor()
    await keyboard.type(words)
    await keyboard.press('Enter')
    await dialog.waitFor({ state: 'hidden' })
  }
  /** Names of the scenes, in their order. */
  const order = async (): Promise<string[]> =>
    (await card().locator('tn-scene-order li > span:first-child').allInnerTexts()).map((each) =>
      each.replace(/^\d+\. /, ''),
    )
  return { card, room, said, openMeetings, prepare, show, decide, order }
}
