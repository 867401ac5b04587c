import type { Page } from 'playwright'

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
