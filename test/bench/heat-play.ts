import type { CDPSession, Page } from 'playwright'
import { timeBar } from '../../src/messages/time-bar.ts'

type TraceEvent = {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds. */
  readonly ts: number
  readonly dur?: number
  /** Of the thread's own time: waiting for a busy machine is not in it. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** The page's work for each frame of the heat map while it plays, in milliseconds of its main thread. */
export type Played = {
  readonly frames: number
  readonly median: number
  readonly p95: number
  readonly greatest: number
  /** Frames whose work is more than a 60th of a second. */
  readonly over16: number
  /** Pictures of the map that were asked for meanwhile: proof that it played. */
  readonly pictures: number
}

/** Frames looked at, and how long a busy machine may take over them. */
const FRAMES = 30
const LONGEST_MS = 25_000
const LEAST = 5
// As text: the page knows nothing of the names that a compiler adds.
const COUNT_FRAMES = `(() => {
  globalThis.played = 0
  const tick = () => { globalThis.played++; requestAnimationFrame(tick) }
  requestAnimationFrame(tick)
})()`
const CATEGORIES = ['toplevel', 'devtools.timeline']

const traced = async (debug: CDPSession, act: () => Promise<void>): Promise<readonly TraceEvent[]> => {
  const events: TraceEvent[] = []
  debug.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  await debug.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordAsMuchAsPossible' },
  })
  await act()
  const complete = new Promise((done) => debug.once('Tracing.tracingComplete', done))
  await debug.send('Tracing.end')
  await complete
  return events
}

/** Tasks of the page's main thread, put together from one animation frame's start to the next. */
export const workByFrame = (events: readonly TraceEvent[]): readonly number[] => {
  const fired = events.filter(({ name }) => name === 'FireAnimationFrame')
  const counts = new Map<string, number>()
  for (const { pid, tid } of fired) counts.set(`${pid} ${tid}`, (counts.get(`${pid} ${tid}`) ?? 0) + 1)
  const main = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
  const own = (event: TraceEvent): boolean => `${event.pid} ${event.tid}` === main
  // Several callbacks of one frame begin within its task: the task is counted once, where it began.
  const tasks = events
    .filter((event) => own(event) && event.name.endsWith('RunTask') && event.ph === 'X')
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
  const starts = fired.filter(own).map(({ ts }) => ts)
  const frames: number[] = []
  let end = -1
  for (const { ts, dur = 0, tdur = dur } of tasks) {
    // A task within a task is its part.
    if (ts < end) continue
    end = ts + dur
    if (starts.some((start) => start >= ts && start <= end)) frames.push(0)
    if (frames.length > 0) frames[frames.length - 1]! += tdur / 1000
  }
  return frames.slice(0, -1)
}

/** The observatory's time bar, played from its first month on. The page shows the observatory, at rest. */
export const playedFrames = async (page: Page): Promise<Played> => {
  const slider = page.getByRole('slider', { name: timeBar.slider })
  await slider.press('Home')
  await page.waitForTimeout(1500)
  const before = await slider.getAttribute('aria-valuetext')
  await page.getByRole('button', { name: timeBar.play }).click()
  // What is made once, at the first frames, is not the slider's.
  await page.waitForTimeout(1000)
  await page.evaluate(COUNT_FRAMES)
  const events = await traced(await page.context().newCDPSession(page), async () => {
    const start = performance.now()
    while ((await page.evaluate<number>('played')) < FRAMES && performance.now() - start < LONGEST_MS)
      await page.waitForTimeout(2500)
  })
  const after = await slider.getAttribute('aria-valuetext')
  const pause = page.getByRole('button', { name: timeBar.pause })
  // A slow machine may come to the last month before it has made so many frames.
  if ((await pause.count()) > 0) await pause.click()
  const frames = workByFrame(events).toSorted((a, b) => a - b)
  if (before === after || frames.length < LEAST)
    throw new Error(`the heat map played ${frames.length} frames`)
  const at = (share: number): number =>
    frames[Math.min(frames.length - 1, Math.floor(share * frames.length))] ?? 0
  return {
    frames: frames.length,
    ...{ median: at(0.5), p95: at(0.95), greatest: at(1) },
    over16: frames.filter((work) => work > 1000 / 60).length,
    pictures: events.filter(({ name, ph }) => name === 'HandlePostMessage' && ph === 'X').length,
  }
}
