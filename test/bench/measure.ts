import { chromium, type Page } from 'playwright'
import { build, preview } from 'vite'
import { launchOptions } from '../browser/chromium.ts'
import { machine } from './machine.ts'

type Row = {
  name: string
  ours: number
  unit: string
  peers: Record<string, number>
  ratio: Record<string, number>
}

const round = (value: number): number => Math.round(value * 10) / 10
const row = (name: string, unit: string, ours: number, peers: Record<string, number> = {}): Row => ({
  name,
  ours: round(ours),
  unit,
  peers: Object.fromEntries(Object.entries(peers).map(([peer, value]) => [peer, round(value)])),
  ratio: Object.fromEntries(Object.entries(peers).map(([peer, value]) => [peer, round(ours / value)])),
})
const median = (values: readonly number[]): number =>
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
const RECORD_REST = `(() => {
  globalThis.restedAt = 0
  const find = (root) => root.querySelector('tn-map') ?? [...root.querySelectorAll('*')].map((each) => each.shadowRoot && find(each.shadowRoot)).find(Boolean)
  const map = find(document)
  new MutationObserver(() => { if (map.hasAttribute('data-idle')) globalThis.restedAt = performance.now() })
    .observe(map, { attributes: true, attributeFilter: ['data-idle'] })
})()`

/** Milliseconds between frames of the page while something is done to it; the median. */
const framesWhile = async (page: Page, act: () => Promise<void>): Promise<number> => {
  await page.evaluate(RECORD_FRAMES)
  await act()
  return median(await page.evaluate<number[]>('stopFrames()'))
}

/** What needs a browser to be measured: start, opening, one step of the heat, frames under a moving pointer. Prints JSON. */
const measure = async (): Promise<void> => {
  await build({ logLevel: 'silent' })
  const server = await preview({ logLevel: 'silent' })
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('the preview has no address')
  const browser = await chromium.launch(await launchOptions())
  const page = await (
    await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR' })
  ).newPage()
  const rows: Row[] = []

  const empty = performance.now()
  await page.goto('data:text/html,<button>ok</button>')
  await page.getByRole('button', { name: 'ok' }).waitFor()
  const blank = performance.now() - empty
  const still = await framesWhile(page, () => page.waitForTimeout(1000))

  const started = performance.now()
  await page.goto(address)
  const example = page.getByRole('button', { name: 'Découvrir avec un exemple' })
  await example.waitFor()
  rows.push(
    row('first start, to the first button', 'ms', performance.now() - started, { 'an empty page': blank }),
  )

  const opening = performance.now()
  await example.click()
  await page.getByRole('heading', { level: 1, name: 'Territoire' }).waitFor()
  rows.push(row('the example made, stored and opened', 'ms', performance.now() - opening))
  await page.locator('tn-map[data-idle]').waitFor({ timeout: 60_000 })
  rows.push(row('the example, to the map at rest', 'ms', performance.now() - opening))

  const map = await page.locator('tn-map').boundingBox()
  if (!map) throw new Error('the map has no box')
  const hovering = await framesWhile(page, async () => {
    for (let step = 0; step < 60; step++) {
      await page.mouse.move(
        map.x + map.width * (0.3 + step / 150),
        map.y + map.height * (0.3 + (step % 20) / 60),
      )
    }
  })
  rows.push(row('a frame while the pointer crosses the map', 'ms', hovering, { 'an empty page': still }))

  await page.goto(`${address}#exemple/observatoire`)
  await page.reload()
  const slider = page.getByRole('slider')
  await slider.waitFor()
  await page.locator('tn-map[data-idle]').waitFor({ timeout: 60_000 })
  const steps: number[] = []
  await page.evaluate(RECORD_REST)
  for (let step = 0; step < 6; step++) {
    const pressed = await page.evaluate<number>('performance.now()')
    await slider.press('ArrowLeft')
    // Asked again and again from outside: the page's policy lets nothing be evaluated inside.
    let rested = 0
    while (rested <= pressed) rested = await page.evaluate<number>('restedAt')
    steps.push(rested - pressed)
  }
  rows.push(row('one month of heat, from the key to the picture', 'ms', median(steps)))

  await browser.close()
  await server.close()
  process.stdout.write(
    `${JSON.stringify({ machine: { ...machine(), gpu: 'none (SwiftShader)' }, rows }, null, 2)}\n`,
  )
}

await measure()
