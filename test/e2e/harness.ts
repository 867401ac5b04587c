import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type axe from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'
import { expect, inject } from 'vitest'
import { shell } from '../../src/messages/shell.ts'
import type { StateName } from '../states/estates.ts'
import { layState, storedState } from '../states/storage.ts'

export type Options = {
  viewport?: { width: number; height: number }
  reducedMotion?: 'reduce' | 'no-preference'
  colorScheme?: 'light' | 'dark'
  /** Where in the app to start, such as `#/preparer`. */
  hash?: string
  /** Another address than the served app. */
  url?: string
  /** A phone: touch in place of a mouse. */
  touch?: boolean
  /** Drawn at the screen's own density, for a test of what is drawn. Absent: at half of it. */
  sharp?: boolean
  /** The app may keep a copy of itself; elsewhere it is kept from it, so that each test meets the files that are served. */
  keepsCopy?: boolean
  /** The device's zone. Absent: that of the quarter. */
  timezoneId?: string
  /** An instant (ISO 8601) that the device's clock stands at. Absent: that of the prepared state, else now. */
  now?: string
  /** What lies on the device already, and is opened; `hash` then says where in it. */
  state?: StateName
}

export type Violation = { rule: string; impact: string; help: string; places: string[] }

export type App = {
  page: Page
  context: BrowserContext
  /** What should not have happened so far, one sentence each. */
  faults: readonly string[]
  expectClean(): Promise<void>
  /** Saved as test/artefacts/<name>.png. */
  picture(name: string): Promise<void>
  /** A picture for whoever looks: taken when TOURNEE_PICTURES is set, as a large one takes its time. */
  shot(name: string): Promise<void>
  /** WCAG 2.0, 2.1 and 2.2, levels A and AA, shadow roots included; `within` is a CSS selector. */
  axe(within?: string): Promise<Violation[]>
  /** The rules of these alone that depend on colours, for a second look in other ones. */
  axeColours(): Promise<Violation[]>
  close(): Promise<void>
}

/** Milliseconds that anything the screen should show or allow may take, on a slow machine that does other things. */
const patience = 60_000

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** Those of them that look at colours. */
const ofColours = ['color-contrast', 'link-in-text-block']

let browser: Promise<Browser> | undefined

/** A fresh profile on the built app. Close it at the end of the test. */
export async function openApp(options: Options = {}): Promise<App> {
  browser ??= chromium.connect(inject('browser'))
  const context = await (await browser).newContext({
    viewport: options.viewport ?? { width: 1280, height: 800 },
    hasTouch: options.touch ?? false,
    isMobile: options.touch ?? false,
    reducedMotion: options.reducedMotion ?? 'reduce',
    colorScheme: options.colorScheme ?? 'light',
    locale: 'fr-FR',
    timezoneId: options.timezoneId ?? 'Europe/Paris',
    // Maps are drawn by the processor: a quarter of the pixels, but where somebody looks at them.
    deviceScaleFactor: options.sharp || process.env.TOURNEE_PICTURES ? 1 : 0.5,
    serviceWorkers: options.keepsCopy ? 'allow' : 'block',
  })
  context.setDefaultTimeout(patience)
  const url = options.url ?? inject('app')
  const faults = await watch(context, new URL(url).origin)
  const state = options.state && (await storedState(options.state))
  if (state) await layState(context, url, state)
  const page = await context.newPage()
  const now = options.now ?? state?.now
  if (now) await page.clock.setFixedTime(now)
  await page.goto(url + (options.hash ?? state?.hash ?? ''))
  // What is pressed while a territory is being read is lost, but for its place.
  if (state?.hash === '#exemple') await page.getByText(shell.fictional).first().waitFor({ state: 'attached' })
  const picture = async (name: string): Promise<void> => {
    await page.screenshot({ path: join('test/artefacts', `${name}.png`) })
  }
  return {
    page,
    context,
    faults,
    async expectClean() {
      await settle(page)
      expect(faults).toEqual([])
    },
    picture,
    shot: (name) => (process.env.TOURNEE_PICTURES ? picture(name) : Promise.resolve()),
    axe: (within) => runAxe(page, { runOnly: { type: 'tag', values: levels } }, within),
    axeColours: () => runAxe(page, { runOnly: { type: 'rule', values: ofColours } }),
    close: () => context.close(),
  }
}

async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const faults: string[] = []
  await context.exposeBinding('__violated', (_source, sentence: string) => void faults.push(sentence))
  await context.addInitScript(reportViolations)
  // A worker's violations are told to nobody but the worker; its console is heard.
  context.on('page', (page) =>
    page.on('worker', (worker) => void worker.evaluate(reportViolations).catch(() => {})),
  )
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin)
      faults.push(`Foreign request: ${url.href}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`Console: ${message.text()} (${message.location().url})`)
  })
  context.on(
    'weberror',
    (error) => void faults.push(`Page error: ${error.error().stack ?? error.error().message}`),
  )
  return faults
}

/** Runs in pages and in workers. */
function reportViolations(): void {
  addEventListener('securitypolicyviolation', (event) => {
    const blocked = `${event.blockedURI} ${event.sample}`.trim()
    const sentence = `CSP ${event.effectiveDirective}: ${blocked} (${event.sourceFile}:${event.lineNumber})`
    const report = Reflect.get(globalThis, '__violated') ?? console.error
    report(sentence)
  })
}

/** Two frames and a round trip, so that what the last gesture started has been reported. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))),
  )
}

let axeSource: Promise<string> | undefined

/** The debugger's evaluation runs under the app's own CSP, which stays on. */
async function runAxe(page: Page, rules: axe.RunOptions, within?: string): Promise<Violation[]> {
  axeSource ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const debug = await page.context().newCDPSession(page)
  await debug.send('Runtime.evaluate', { expression: await axeSource })
  await debug.detach()
  return page.evaluate(
    async ({ rules, within }) => {
      const engine = Reflect.get(globalThis, 'axe') as typeof axe
      const { violations } = await engine.run(within ?? document, {
        ...rules,
        resultTypes: ['violations'],
      })
      return violations.map((violation) => ({
        rule: violation.id,
        impact: violation.impact ?? 'unknown',
        help: violation.help,
        places: violation.nodes.map((node) => node.target.flat().join(' >>> ')),
      }))
    },
    { rules, within },
  )
}
