import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rngOf } from '../../../src/domain/rng.ts'
import { cutRecord } from './cut-record.ts'
import { killedBrowser, type Life } from './killed-browser.ts'

const KILLS = process.env.TOURNEE_LONG ? 100 : 5
const CONTROL_KILLS = 2
/** The first leaves a log that is cut, the second writes after the cut, the third reads what the second wrote. */
const CUTS = process.env.TOURNEE_LONG ? 30 : 3
/** Milliseconds of work before a kill, at most. */
const LONGEST = 900

const out = mkdtempSync(join(tmpdir(), 'tournee-kill-'))
let server: PreviewServer
let url: string

beforeAll(async () => {
  const root = import.meta.dirname
  const options = { configFile: false, root, logLevel: 'silent' } as const
  await build({
    ...options,
    build: { outDir: out, emptyOutDir: true, rolldownOptions: { input: join(root, 'page.html') } },
  })
  server = await preview({ ...options, build: { outDir: out }, preview: { host: '127.0.0.1', port: 0 } })
  url = `${server.resolvedUrls?.local[0]}page.html`
})
afterAll(async () => {
  await server.close()
  rmSync(out, { recursive: true, force: true })
})

/**
 * Lives one after another on one profile, each killed at a moment drawn by the seed; then one more, which only says what is there.
 * What is done to the profile between two lives is `meanwhile`.
 */
const lives = async (
  address: string,
  kills: number,
  seed: number,
  meanwhile: (profile: string) => void = () => undefined,
): Promise<readonly Life[]> => {
  const profile = mkdtempSync(join(tmpdir(), 'tournee-profile-'))
  const rng = rngOf(seed)
  const all: Life[] = []
  try {
    for (let life = 0; life <= kills; life++) {
      all.push(await killedBrowser(profile, address, life === kills ? 0 : rng.int(0, LONGEST)))
      meanwhile(profile)
    }
    return all
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** What was acknowledged in a life and is not there in the next one. */
const lost = (all: readonly Life[]): readonly string[] =>
  all.slice(0, -1).flatMap(({ acknowledged }, life) => {
    const there = new Set(all[life + 1]!.found)
    return acknowledged.filter((id) => !there.has(id))
  })

describe('a browser killed while it works', () => {
  test(`loses nothing that was acknowledged, ${KILLS} times`, { timeout: KILLS * 120_000 }, async () => {
    const all = await lives(url, KILLS, 1)
    const acknowledged = all.slice(0, -1).flatMap((life) => life.acknowledged)
    console.log(JSON.stringify({ kills: KILLS, acknowledged: acknowledged.length, lost: lost(all).length }))
    expect(acknowledged.length).toBeGreaterThan(KILLS)
    expect(lost(all)).toEqual([])
    // What was found in a life is found in all that follow.
    for (let life = 1; life < all.length; life++)
      expect(all[life]!.found).toEqual(expect.arrayContaining([...all[life - 1]!.found]))
    for (const { durabilities } of all) expect([...durabilities]).toEqual(['strict'])
  })

  test('nor where each kill cuts a record of the browser’s own log in two', async () => {
    const all = await lives(url, CUTS, 3, cutRecord)
    expect(all.flatMap(({ acknowledged }) => acknowledged).length).toBeGreaterThan(CUTS)
    expect(lost(all)).toEqual([])
  })

  test('a browser that goes on in a log cut so loses some', async () => {
    expect(lost(await lives(`${url}?same-log`, CUTS, 3, cutRecord)).length).toBeGreaterThan(0)
  })

  test('an app that acknowledges before the disk does loses some', async () => {
    const all = await lives(`${url}?early`, CONTROL_KILLS, 2)
    expect(lost(all).length).toBeGreaterThan(0)
  })
})
