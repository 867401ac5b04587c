import { expect, test } from 'vitest'
import { answerTo } from '../../../src/platform/offline/answer-to.ts'
import { addressOf, type Copy, cacheName } from '../../../src/platform/offline/precache.ts'
import { madeUpCaches } from './made-up-caches.ts'

const scope = 'https://host.example/app/'
const precache = {
  version: 'one',
  files: { 'index.html': 'sha256-a', 'assets/index-a1.js': 'sha256-b', 'geo/codes.json': 'sha256-c' },
}

/** A whole copy, and what was asked of the network; `online` false: it fails. */
const aCopy = async (online = true) => {
  const asked: string[] = []
  const copy: Copy = {
    precache,
    scope,
    caches: madeUpCaches().caches,
    fetch: async (request) => {
      asked.push(request.url)
      if (!online) throw new TypeError('offline')
      return new Response('from the network')
    },
  }
  const cache = await copy.caches.open(cacheName(copy))
  for (const path of Object.keys(precache.files))
    await cache.put(addressOf(scope, path), new Response(`kept ${path}`))
  return { copy, cache, asked }
}

const request = (path: string, mode: RequestMode = 'cors', method = 'GET'): Request => {
  const made = new Request(new URL(path, scope), { method })
  // Only a browser may make a request that navigates.
  return Object.defineProperty(made, 'mode', { value: mode })
}

const textOf = async (answer: Promise<Response> | null): Promise<string | undefined> => (await answer)?.text()

test.each([
  ['./', 'kept index.html'],
  ['index.html', 'kept index.html'],
  ['./?from=home#/semaine', 'kept index.html'],
  ['assets/index-a1.js', 'kept assets/index-a1.js'],
  ['geo/codes.json?again', 'kept geo/codes.json'],
])('%s is answered by the copy, without a word to the network', async (path, text) => {
  const { copy, asked } = await aCopy(false)
  expect(await textOf(answerTo(request(path, path.startsWith('.') ? 'navigate' : 'cors'), copy))).toBe(text)
  expect(asked).toEqual([])
})

test.each([
  ['another host', request('https://data.geopf.fr/wmts')],
  ['another app of the host', request('../other/index.html')],
  ['another method', request('./', 'cors', 'POST')],
  ['a file beside the app', request('base-map.pmtiles')],
  ['a name that objects have', request('constructor')],
])('%s is left to the browser', async (_what, asked) => {
  expect(answerTo(asked, (await aCopy()).copy)).toBeNull()
})

test('a file that the browser has thrown out of the copy comes from the network', async () => {
  const { copy, asked } = await aCopy()
  await copy.caches.delete(cacheName(copy))
  expect(await textOf(answerTo(request('geo/codes.json'), copy))).toBe('from the network')
  expect(asked).toEqual([`${scope}geo/codes.json`])
})

test('an address that is nothing is the host’s to answer, and leads home without one', async () => {
  const online = await aCopy()
  expect(await textOf(answerTo(request('no/where', 'navigate'), online.copy))).toBe('from the network')
  const offline = await aCopy(false)
  const answer = await answerTo(request('no/where', 'navigate'), offline.copy)
  expect([answer?.status, answer?.headers.get('location')]).toEqual([302, scope])
})

test('a part of the version before is found in its copy as long as that is there', async () => {
  const { copy, asked } = await aCopy()
  const before = { ...copy, precache: { version: 'before', files: {} } }
  const cache = await copy.caches.open(cacheName(before))
  await cache.put(`${scope}assets/later-z9.js`, new Response('kept from before'))
  expect(await textOf(answerTo(request('assets/later-z9.js'), copy))).toBe('kept from before')
  expect(asked).toEqual([])
  await copy.caches.delete(cacheName(before))
  expect(await textOf(answerTo(request('assets/later-z9.js'), copy))).toBe('from the network')
})
