import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { launchOptions } from '../browser/chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served. */
    app: string
    /** The web socket of the one browser all e2e files share. */
    browser: string
  }
}

const sources = ['src', 'styles', 'geo', 'public', 'build', 'index.html', 'vite.config.ts']

export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  if (newest(['dist/index.html']) < newest(sources)) buildAsReleased()
  const server = await preview({ logLevel: 'warn', preview: { host: '127.0.0.1', port: 0 } })
  const browser = await chromium.launchServer(await launchOptions())
  provide('app', server.resolvedUrls?.local[0] ?? '')
  provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await server.close()
  }
}

/** In a process of its own: in this one NODE_ENV is `test`, and packages would give their development builds. */
function buildAsReleased(): void {
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']
  execFileSync(process.execPath, vite, { env: { ...process.env, NODE_ENV: 'production' }, stdio: 'inherit' })
}

/** A build older than any source would test yesterday's app. */
function newest(paths: string[]): number {
  const times = paths.filter(existsSync).map((path) => {
    const own = statSync(path)
    return own.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : own.mtimeMs
  })
  return Math.max(0, ...times)
}
