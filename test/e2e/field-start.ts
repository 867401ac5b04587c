import type { Page } from 'playwright'
import { unlock } from './field-steps.ts'

export type FieldStart = {
  /** Milliseconds from the end of unlocking until RAS was on the screen. */
  readonly shown: number
  /** Until a tap made at once was answered. */
  readonly tappable: number
  /** Until the map was drawn. */
  readonly map: number
}

/** Marks when RAS is under a thumb, and when a tap on it is heard. */
const watch = (): void => {
  const find = (root: ParentNode): HTMLElement | null => {
    for (const each of root.querySelectorAll<HTMLElement>('*')) {
      if (each.matches('tn-stop-actions, tn-round-chooser'))
        return each.shadowRoot?.querySelector<HTMLElement>('.ras, li button') ?? null
      const found = each.shadowRoot && find(each.shadowRoot)
      if (found) return found
    }
    return null
  }
  const look = (): void => {
    const shown = document.body ? find(document) : null
    if (!shown || shown.getBoundingClientRect().height === 0) {
      requestAnimationFrame(look)
      return
    }
    performance.mark('stop-shown')
    shown.addEventListener('pointerdown', () => performance.mark('stop-tapped'), { once: true })
  }
  requestAnimationFrame(look)
}

/** Opens the kept app as from its icon, unlocks it, and taps what is done next as soon as it shows. */
export const measureFieldStart = async (page: Page, url: string, passphrase: string): Promise<FieldStart> => {
  await page.goto('about:blank')
  await page.goto(url)
  const debug = await page.context().newCDPSession(page)
  await page.evaluate(watch)
  await debug.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await unlock(page, passphrase)
  await page.waitForFunction(() => performance.getEntriesByName('stop-shown').length > 0, undefined, {
    timeout: 60_000,
    polling: 50,
  })
  await page
    .locator('tn-stop-actions .ras, tn-round-chooser li button')
    .first()
    .tap({ noWaitAfter: true, force: true })
  await page.waitForFunction(() => performance.getEntriesByName('stop-tapped').length > 0, undefined, {
    timeout: 60_000,
    polling: 50,
  })
  await page.locator('tn-map[data-idle]').waitFor({ state: 'attached', timeout: 60_000 })
  const figures = await page.evaluate(() => {
    const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN
    const since = (name: string): number => Math.round(at(name) - at('unlocked'))
    performance.mark('map-drawn')
    return { shown: since('stop-shown'), tappable: since('stop-tapped'), map: since('map-drawn') }
  })
  await debug.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await debug.detach()
  return figures
}
