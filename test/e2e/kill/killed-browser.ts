import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { launchOptions } from '../../browser/chromium.ts'

/** Milliseconds that a browser may take to answer. */
const PATIENCE = 60_000

export type Life = {
  /** Ids of what was there when it started. */
  readonly found: readonly string[]
  /** Ids that were said to be taken before it was killed. */
  readonly acknowledged: readonly string[]
  /** How each transaction that wrote was opened. */
  readonly durabilities: ReadonlySet<string>
}

const exited = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once('exit', () => resolve())
  })

const until = async <Value>(look: () => Value | undefined | false, what: string): Promise<Value> => {
  for (let waited = 0; waited < PATIENCE; waited += 20) {
    const found = look()
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`${what}: nothing within ${PATIENCE} ms`)
}

/**
 * One life of a browser of its own on a profile: it opens the address, works, and is killed with all its processes, by
 * SIGKILL, so many milliseconds after the first change was acknowledged.
 */
export const killedBrowser = async (profile: string, url: string, after: number): Promise<Life> => {
  const { executablePath, args = [], env } = await launchOptions()
  const portFile = join(profile, 'DevToolsActivePort')
  rmSync(portFile, { force: true })
  const child = spawn(
    executablePath,
    [...args, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    { detached: true, stdio: 'ignore', ...(env && { env: env as NodeJS.ProcessEnv }) },
  )
  const kill = (): void => {
    try {
      process.kill(-child.pid!, 'SIGKILL')
    } catch {
      // Gone by itself: what was acknowledged must be there all the same.
    }
  }
  const acknowledged: string[] = []
  const durabilities = new Set<string>()
  let found: readonly string[] | undefined
  let broken: string | undefined
  try {
    const written = () => existsSync(portFile) && readFileSync(portFile, 'utf8').split('\n')[0]
    const port = await until(written, 'the port of the browser')
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
    const context = browser.contexts()[0] ?? (await browser.newContext())
    const page = await context.newPage()
    page.on('console', (message) => {
      const [word, rest = ''] = message.text().split(/ (.*)/s)
      if (word === 'found') found = rest.split(',').filter(Boolean)
      else if (word === 'acknowledged') acknowledged.push(rest)
      else if (word === 'durability') durabilities.add(rest)
      else if (word === 'broken') broken = rest
    })
    await page.goto(url)
    await until(() => broken !== undefined || acknowledged.length > 0, 'the first change')
    if (broken !== undefined) throw new Error(broken)
    await new Promise((resolve) => setTimeout(resolve, after))
  } finally {
    kill()
    await exited(child)
  }
  return { found: found ?? [], acknowledged, durabilities }
}
