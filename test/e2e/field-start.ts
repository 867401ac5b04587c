import type { Page } from 'playwright'
import { unlock } from './field-steps.ts'

/** Milliseconds that `work` takes on the machine that the figures are of, when it does nothing else. */
const REFERENCE = 225
/** How many times slower than that one a phone is. */
const PHONE = 4

export type FieldStart = {
  /** How many times the page was slowed: less where the machine is slow by itself. */
  readonly slowed: number
  /** How many times slower than a phone all was, the machine's own slowness included; 1 and more. */
  readonly slower: number
  /** Milliseconds from the last frame of the lock until RAS was on the screen. */
  readonly shown: number
  /** Until a tap made at once was answered. */
  readonly tappable: number
  /** Until the map was drawn. */
  readonly map: number
}

type Seen = { locked: number; shown?: number; tapped?: number; map?: number }

/** Milliseconds that a fixed piece of work takes here and now. */
const work = (): number => {
  const start = performance.now()
  for (let turn = 0; turn < 40; turn++) {
    const rows = Array.from({ length: 6_000 }, (_, at) => ({ id: `r-${(at * 7919) % 6_000}`, at }))
    rows.sort((a, b) => (a.id < b.id ? -1 : 1))
    JSON.parse(JSON.stringify(rows))
  }
  return performance.now() - start
}

/**
 * Notes when the lock was last seen, when RAS was first under a thumb, when a tap on it was heard and when the map was
 * drawn. By the document's own time: the clock of the page is the test's.
 */
const watch = (): void => {
  const seen: Seen = { locked: 0 }
  Reflect.set(globalThis, 'seen', seen)
  const now = (): number => Number(document.timeline.currentTime)
  const find = (root: ParentNode, selector: string): HTMLElement | null => {
    for (const each of root.querySelectorAll<HTMLElement>('*')) {
      const found = each.matches(selector) ? each : each.shadowRoot && find(each.shadowRoot, selector)
      if (found) return found
    }
    return null
  }
  const look = (): void => {
    if (find(document, 'tn-locked')) seen.locked = now()
    else {
      const ras = seen.shown === undefined ? find(document, 'button.ras') : null
      if (ras && ras.getBoundingClientRect().height > 0) {
        seen.shown = now()
        ras.addEventListener(
          'pointerdown',
          () => {
            requestAnimationFrame(() => {
              seen.tapped = now()
            })
          },
          { once: true },
        )
      }
      if (seen.map === undefined && find(document, 'tn-map[data-idle]')) seen.map = now()
    }
    if (seen.tapped === undefined || seen.map === undefined) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Opens the kept app as from its icon, unlocks it, and taps what is done next as soon as it shows. */
export const measureFieldStart = async (page: Page, url: string, passphrase: string): Promise<FieldStart> => {
  await page.goto('about:blank')
  await page.goto(url)
  const before = work() / REFERENCE
  const slowed = Math.min(PHONE, Math.max(1, PHONE / before))
  const debug = await page.context().newCDPSession(page)
  await page.evaluate(watch)
  await debug.send('Emulation.setCPUThrottlingRate', { rate: slowed })
  await unlock(page, passphrase)
  const saw = (what: keyof Seen): Promise<unknown> =>
    page.waitForFunction((key) => Reflect.get(globalThis, 'seen')[key] !== undefined, what, {
      polling: 50,
    })
  await saw('shown')
  await page.locator('tn-stop-actions .ras').tap({ noWaitAfter: true, force: true })
  await saw('tapped')
  await saw('map')
  const seen = await page.evaluate((): Required<Seen> => Reflect.get(globalThis, 'seen'))
  const since = (at: number): number => Math.round(at - seen.locked)
  await debug.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await debug.detach()
  const slower = Math.max(1, (slowed * (before + work() / REFERENCE)) / 2 / PHONE)
  return {
    ...{ slowed, slower },
    ...{ shown: since(seen.shown), tappable: since(seen.tapped), map: since(seen.map) },
  }
}
