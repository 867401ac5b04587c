import type { Page } from 'playwright'
import { timeBar } from '../../src/messages/time-bar.ts'

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

// As text: the page knows nothing of the names that a compiler adds.
const RECORD_FRAMES = `(() => {
  const gaps = []
  let last = performance.now()
  let running = true
  const tick = (now) => {
    gaps.push(now - last)
    last = now
    if (running) requestAnimationFrame(tick)
  }
  requestAnimationFrame(tick)
  globalThis.countFrames = () => gaps.length
  globalThis.stopFrames = () => {
    running = false
    return gaps.slice(1)
  }
})()`

/** When the map came to rest last, in the page's own time. */
export const RECORD_REST = `(() => {
  globalThis.restedAt = 0
  const find = (root) => root.querySelector('tn-map') ?? [...root.querySelectorAll('*')].map((each) => each.shadowRoot && find(each.shadowRoot)).find(Boolean)
  const map = find(document)
  new MutationObserver(() => { if (map.hasAttribute('data-idle')) globalThis.restedAt = performance.now() })
    .observe(map, { attributes: true, attributeFilter: ['data-idle'] })
})()`

/** Milliseconds between frames of the page while something is done to it; the median. */
export const framesWhile = async (page: Page, act: () => Promise<void>): Promise<number> => {
  await page.evaluate(RECORD_FRAMES)
  await act()
  return median(await page.evaluate<number[]>('stopFrames()'))
}

/** Milliseconds that the page's main thread has worked so far: waiting for a busy machine is not in it. */
export const workOf = async (page: Page): Promise<() => Promise<number>> => {
  const debug = await page.context().newCDPSession(page)
  await debug.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await debug.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  }
}

const PLAYED_MS = 6000

/** The time bar playing for a while: milliseconds from frame to frame (the median), and of the page's work for each. */
export const playingFrames = async (page: Page): Promise<{ frame: number; work: number }> => {
  const work = await workOf(page)
  await page.getByRole('button', { name: timeBar.play }).click()
  const before = await work()
  let frames = 0
  const frame = await framesWhile(page, async () => {
    await page.waitForTimeout(PLAYED_MS)
    frames = await page.evaluate<number>('countFrames()')
  })
  const spent = (await work()) - before
  const pause = page.getByRole('button', { name: timeBar.pause })
  if ((await pause.count()) > 0) await pause.click()
  return { frame, work: spent / Math.max(1, frames) }
}
