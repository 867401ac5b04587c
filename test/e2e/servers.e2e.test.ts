import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { policy } from '../../build/content-security-policy.ts'
import { openApp } from './harness.ts'
import { isInstalled, SERVER_PROGRAMS, type Serving, serving } from './server-programs.ts'
import { openExample } from './steps.ts'

const asset = (ending: string): string =>
  `assets/${readdirSync('dist/assets').find((name) => name.endsWith(ending))}`

/** What is asked for, the type that it must have, and how long it may be kept. */
const FILES: readonly (readonly [path: string, type: RegExp, kept: string])[] = [
  ['', /^text\/html; ?charset=utf-8$/i, 'no-cache'],
  ['index.html', /^text\/html; ?charset=utf-8$/i, 'no-cache'],
  ['service-worker.js', /^text\/javascript\b/, 'no-cache'],
  ['manifest.webmanifest', /^application\/manifest\+json\b/, 'no-cache'],
  ['geo/entrances.geojson', /^application\/geo\+json\b/, 'no-cache'],
  ['geo/codes.json', /^application\/json\b/, 'no-cache'],
  ['icon.svg', /^image\/svg\+xml\b/, 'no-cache'],
  [asset('.js'), /^text\/javascript\b/, 'public, max-age=31536000, immutable'],
  [asset('.css'), /^text\/css\b/, 'public, max-age=31536000, immutable'],
  [asset('.woff2'), /^font\/woff2\b/, 'public, max-age=31536000, immutable'],
]

describe.each(SERVER_PROGRAMS)('$name on the settings of $settings', (program) => {
  test('names the policy of the build, once', () => {
    const text = readFileSync(program.settings, 'utf8')
    expect(text.split(`Content-Security-Policy "${policy}"`)).toHaveLength(2)
  })

  const isThere = isInstalled(program)
  if (!isThere) console.warn(`${program.name} is not installed: its settings are read, not run.`)
  describe.skipIf(!isThere)('runs', () => {
    let server: Serving
    beforeAll(async () => {
      server = await serving(program, 'dist')
    })
    afterAll(() => server?.close())

    test.each(FILES)('/%s comes whole, with its type and all headers', async (path, type, kept) => {
      const answer = await fetch(server.url + path, { headers: { 'Accept-Encoding': 'gzip' } })
      expect(answer.status).toBe(200)
      const headers = Object.fromEntries(answer.headers)
      expect(headers).toMatchObject({
        'content-type': expect.stringMatching(type),
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'permissions-policy': 'geolocation=(self), camera=(self), microphone=()',
        'cache-control': kept,
      })
      if (/\.(js|css|geojson)$/.test(path) && Number(readFileSync(`dist/${path}`).length) > 2000)
        expect(headers['content-encoding']).toBe('gzip')
      expect(Buffer.from(await answer.arrayBuffer())).toEqual(readFileSync(`dist/${path || 'index.html'}`))
    })

    test.each(['nowhere', 'assets/', 'geo/', '.env', '%2e%2e/package.json'])(
      '/%s is refused, under the policy all the same',
      async (path) => {
        const answer = await fetch(server.url + path)
        expect([403, 404]).toContain(answer.status)
        expect(answer.headers.get('content-security-policy')).toBe(policy)
        expect(answer.headers.get('cache-control')).toBe('no-cache')
      },
    )

    test('nothing can be sent to it', async () => {
      const answer = await fetch(server.url, { method: 'POST', body: 'x' })
      expect([403, 405]).toContain(answer.status)
      expect(answer.headers.get('content-security-policy')).toBe(policy)
    })

    test('the app opens there, without a violation or a foreign request, and is kept for offline', async () => {
      const app = await openApp({ url: server.url, keepsCopy: true })
      try {
        await openExample(app.page)
        await expect
          .poll(() => app.page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state), {
            timeout: 60_000,
          })
          .toBe('activated')
        await app.expectClean()
      } finally {
        await app.close()
      }
    })
  })
})
