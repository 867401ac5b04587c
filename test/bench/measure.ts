import { chromium } from 'playwright'
import { build, preview } from 'vite'
import { timeBar } from '../../src/messages/time-bar.ts'
import { launchOptions } from '../browser/chromium.ts'
import { editingFrames } from './editing.ts'
import { framesWhile, median, playingFrames, RECORD_REST } from './frames.ts'
import { playedFrames } from './heat-play.ts'
import { heatReadback } from './heat-readback.ts'
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
  const slider = page.getByRole('slider', { name: timeBar.slider })
  await slider.waitFor({ timeout: 120_000 })
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

  const playing = await playingFrames(page)
  rows.push(
    row('a frame while the slider plays', 'ms', playing.frame, { 'an empty page': still }),
    row('work of the page for each frame of it', 'ms', playing.work),
  )
  const played = await playedFrames(page)
  rows.push(
    row(`its main thread, frame by frame, of ${played.frames}: the median`, 'ms', played.median),
    row('the same, 95 frames of 100 within', 'ms', played.p95),
  )

  const readback = await heatReadback(browser, address)
  rows.push(
    row(
      `density read back at zooms 14 and 18, 1 and 2 pixels a pixel, at ${readback.places} places: greatest difference`,
      '% of the scale',
      readback.percent,
    ),
  )

  const few = await editingFrames(browser, address, 0)
  const many = await editingFrames(browser, address, 20_000)
  const peers = (figure: keyof typeof few) => ({ 'the quarter of 72 buildings': few[figure] })
  rows.push(
    row('a frame while a corner is dragged among 20,000 buildings', 'ms', many.frame, {
      ...{ 'an empty page': still, 'the same map moved by hand': many.map, ...peers('frame') },
    }),
    row('work of the page for each move of that drag', 'ms', many.work, peers('work')),
    row('a corner let go among 20,000 buildings, to the map at rest', 'ms', many.commit, peers('commit')),
  )

  await browser.close()
  await server.close()
  process.stdout.write(
    `${JSON.stringify({ machine: { ...machine(), gpu: 'none (SwiftShader)' }, rows }, null, 2)}\n`,
  )
}

await measure()
