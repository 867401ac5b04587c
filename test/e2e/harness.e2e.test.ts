import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { policy } from '../../build/content-security-policy.ts'
import { openApp } from './harness.ts'

const head =
  '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Essai</title><link rel="icon" href="data:">'
const files: Record<string, [type: string, body: string]> = {
  '/clean': ['text/html', `${head}<main><h1>Tournée</h1><p>Être là, à l’heure où ça compte.</p></main>`],
  '/foreign': ['text/html', `${head}<img alt="" src="https://tiles.example/1.png">`],
  '/worker': ['text/html', `${head}<script src="starts-worker.js"></script>`],
  '/starts-worker.js': [
    'text/javascript',
    `trustedTypes.createPolicy('default', { createScriptURL: (u) => u })
    new Worker('asks-abroad.js', { type: 'module' })`,
  ],
  '/asks-abroad.js': [
    'text/javascript',
    `setInterval(() => fetch('https://spy.example/').catch(() => {}), 50)`,
  ],
  '/style': ['text/html', `${head}<p style="color: red">rouge</p>`],
  '/html': ['text/html', `${head}<script src="html.js"></script>`],
  '/html.js': ['text/javascript', `document.createElement('p').innerHTML = '<b>x</b>'`],
  '/throws': ['text/html', `${head}<script src="throws.js"></script>`],
  '/throws.js': ['text/javascript', `console.error('said aloud'); throw new Error('thrown')`],
  '/unreadable': [
    'text/html',
    `${head}<main><h1>Essai</h1><div id="host"></div></main><script src="shadow.js"></script>`,
  ],
  '/shadow.js': [
    'text/javascript',
    `document.querySelector('#host').attachShadow({ mode: 'open' })
    .append(document.createElement('button'))`,
  ],
}

let server: Server
let origin: string

beforeAll(async () => {
  server = createServer((request, response) => {
    const [type, body] = files[request.url ?? ''] ?? ['text/plain', '']
    response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': policy }).end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => server.close())

test('a clean page is clean, readable, and leaves a picture', async () => {
  const app = await openApp({ url: `${origin}/clean` })
  expect(await app.axe()).toEqual([])
  await app.expectClean()
  await app.picture('harness')
  await app.close()
})

test.each([
  ['a request abroad', '/foreign', /^Foreign request: https:\/\/tiles\.example/],
  ['a style attribute', '/style', /^CSP style-src-attr/],
  ['HTML from text', '/html', /^CSP require-trusted-types-for/],
  ['a console error', '/throws', /^Console: said aloud/],
  ['an exception', '/throws', /^Page error: Error: thrown/],
])('sees %s', async (_what, path, sentence) => {
  const app = await openApp({ url: origin + path })
  await expect(app.expectClean()).rejects.toThrow()
  expect(app.faults).toContainEqual(expect.stringMatching(sentence))
  await app.close()
})

test('sees what a worker asks for', async () => {
  const app = await openApp({ url: `${origin}/worker` })
  await expect.poll(() => app.faults.join('\n')).toContain('CSP connect-src: https://spy.example')
  await app.close()
})

test('axe looks into shadow roots', async () => {
  const app = await openApp({ url: `${origin}/unreadable` })
  const violations = await app.axe()
  expect(violations).toContainEqual(
    expect.objectContaining({ rule: 'button-name', places: ['#host >>> button'] }),
  )
  await app.expectClean()
  await app.close()
})

test('every answer of the preview server carries the policy', async () => {
  const answers = { '': 200, 'index.html': 200, 'icon.svg': 200, 'nowhere.js': 404 }
  for (const [path, status] of Object.entries(answers)) {
    const response = await fetch(new URL(path, inject('app')))
    expect(response.status, path).toBe(status)
    expect(response.headers.get('content-security-policy'), path).toBe(policy)
    expect(response.headers.get('x-content-type-options'), path).toBe('nosniff')
  }
})
