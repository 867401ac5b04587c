import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  type Copy,
  cacheName,
  fillPrecache,
  removeOldCopies,
} from '../../../src/platform/offline/precache.ts'
import { madeUpCaches } from './made-up-caches.ts'

const files: Record<string, string> = { 'index.html': '<!doctype html>' }
for (let number = 0; number < 20; number++) files[`assets/part-${number}.js`] = `part(${number})`

const integrityOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
const precache = {
  version: 'one',
  files: Object.fromEntries(Object.entries(files).map(([path, text]) => [path, integrityOf(text)])),
}

/** What the host answers in place of a file: another text, a redirection, nothing. */
let wrong: Record<string, string | 404 | 301> = {}
let asked: string[] = []
let server: Server
let scope: string

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = (request.url ?? '').replace('/app/', '') || 'index.html'
    asked.push(path)
    const answer = wrong[path] ?? files[path]
    if (answer === 301) response.writeHead(301, { Location: '/app/assets/part-0.js' }).end()
    else if (typeof answer === 'string') response.writeHead(200).end(answer)
    else response.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  scope = `http://127.0.0.1:${(server.address() as AddressInfo).port}/app/`
})
afterAll(() => server.close())
beforeEach(() => {
  wrong = {}
  asked = []
})

const aCopy = (some: Partial<Copy> = {}) => {
  const { caches, all } = madeUpCaches()
  const copy: Copy = { precache, scope, caches, fetch: (request) => fetch(request), ...some }
  return { copy, kept: () => [...(all.get(cacheName(copy))?.keys() ?? [])], all }
}

test('every file of the list is kept, the page under the address of its folder', async () => {
  const { copy, kept } = aCopy()
  await fillPrecache(copy)
  expect(kept().length).toBe(21)
  expect(kept()).toContain(scope)
  expect(kept()).not.toContain(`${scope}index.html`)
  expect(asked.toSorted()).toEqual(Object.keys(files).toSorted())
})

test.each([
  ['is missing', 404],
  ['is another', 'part(7) // of another build'],
  ['is elsewhere', 301],
] as const)('where one file %s the copy is refused, and not that file is kept', async (_what, answer) => {
  wrong = { 'assets/part-7.js': answer }
  const { copy, kept } = aCopy()
  await expect(fillPrecache(copy)).rejects.toThrow()
  expect(kept()).not.toContain(`${scope}assets/part-7.js`)
})

test('the next attempt asks only for what is not there yet', async () => {
  wrong = { 'assets/part-19.js': 404 }
  const { copy, kept } = aCopy()
  await expect(fillPrecache(copy)).rejects.toThrow()
  // Lanes under way end with the file they are at.
  await expect.poll(() => kept().length).toBe(20)
  wrong = {}
  asked = []
  await fillPrecache(copy)
  expect(asked).toEqual(['assets/part-19.js'])
  expect(kept().length).toBe(21)
})

test('without a network nothing is kept and it rejects', async () => {
  const { copy, kept } = aCopy({ fetch: () => Promise.reject(new TypeError('offline')) })
  await expect(fillPrecache(copy)).rejects.toThrow('offline')
  expect(kept()).toEqual([])
})

test('old copies of this app go; those of its neighbours on the same host stay', async () => {
  const { copy, all } = aCopy()
  const mine = cacheName(copy)
  const old = cacheName({ ...copy, precache: { ...precache, version: 'before' } })
  const neighbour = cacheName({ ...copy, scope: `${scope}other/` })
  for (const name of [mine, old, neighbour, 'a stranger']) await copy.caches.open(name)
  await removeOldCopies(copy)
  expect([...all.keys()]).toEqual([mine, neighbour, 'a stranger'])
})
