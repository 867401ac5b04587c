import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Locator } from 'playwright'
import { afterAll, afterEach, beforeAll, onTestFailed, test } from 'vitest'
import { downloadedBy } from '../e2e/downloads.ts'
import { type App, type Options, openApp } from '../e2e/harness.ts'

/** What each person of a journey has before them. */
const SIZES = {
  office: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, touch: true },
  projector: { viewport: { width: 1920, height: 1080 } },
} as const satisfies Readonly<Record<string, Options>>

export const PICTURES = 'docs/journeys/pictures'
/** Bytes that a picture of a page may have. */
export const PICTURE_BYTES = 120_000
const QUALITIES = [70, 60, 50, 40, 30]

export type Journey = {
  /** A step, named by what is done; after one that failed the others are skipped. */
  step(name: string, does: () => Promise<unknown>): void
  /** A device of its own, with nothing on it but what the options lay there; it is closed at the end. */
  device(size: keyof typeof SIZES, options?: Options): Promise<App>
  /** Waits for the file that an act hands over and puts it on the disk; returns where. */
  take(app: App, act: () => Promise<void>): Promise<string>
  /** Puts words or bytes on the disk as another program would; returns where. */
  put(name: string, content: string | Uint8Array): Promise<string>
  read(path: string): Promise<Buffer>
  /** What the system's own picker does. */
  pick(input: Locator, path: string): Promise<void>
  /** A picture of the journey's page in docs/journeys, taken anew when TOURNEE_PICTURES is set. */
  picture(app: App, name: string): Promise<void>
}

/** A journey from somebody's screen to what somebody holds, named as its page in docs/journeys. Its test file calls this once. */
export const journey = (name: string): Journey => {
  const devices: App[] = []
  let folder = ''
  let failed: string | undefined
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tournee-journey-'))
  })
  // A fault belongs to the step that it came in.
  afterEach(({ task }) => {
    const faults = devices.flatMap((each) => each.faults)
    if (task.result?.state !== 'fail' && faults.length > 0) {
      failed ??= task.name
      throw new Error(faults.join('\n'))
    }
  })
  afterAll(async () => {
    await Promise.all(devices.map((each) => each.close()))
    await rm(folder, { recursive: true, force: true })
  })
  const put = async (file: string, content: string | Uint8Array): Promise<string> => {
    const path = join(folder, basename(file))
    await writeFile(path, content)
    return path
  }
  return {
    step: (title, does) =>
      test(title, async ({ skip }) => {
        if (failed) skip(`“${failed}” failed before it`)
        onTestFailed(async () => {
          failed ??= title
          for (const [rank, each] of devices.entries()) await each.picture(`failed-${name}-${rank + 1}`)
        })
        await does()
      }),
    async device(size, options) {
      const app = await openApp({ ...SIZES[size], ...options })
      devices.push(app)
      return app
    },
    async take(app, act) {
      const file = await downloadedBy(app.page, act)
      return put(file.name, file.bytes)
    },
    put,
    read: (path) => readFile(path),
    // By its bytes: the browser may be on another machine than the file.
    pick: async (input, path) =>
      input.setInputFiles({
        ...{ name: basename(path), mimeType: 'application/octet-stream' },
        buffer: await readFile(path),
      }),
    async picture(app, picture) {
      if (process.env.TOURNEE_PICTURES) await keep(app, `${name}-${picture}`)
    },
  }
}

/** As good as the bytes of a picture allow. */
const keep = async ({ page }: App, name: string): Promise<void> => {
  await mkdir(PICTURES, { recursive: true })
  for (const quality of QUALITIES) {
    const picture = await page.screenshot({ type: 'jpeg', quality, scale: 'css' })
    if (picture.length > PICTURE_BYTES && quality !== QUALITIES.at(-1)) continue
    await writeFile(join(PICTURES, `${name}.jpg`), picture)
    return
  }
}
