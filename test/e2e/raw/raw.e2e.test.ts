import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { killedBrowser } from '../kill/killed-browser.ts'
import { tableBlocks } from './level-db.ts'
import { SECRETS } from './secrets.ts'

const out = mkdtempSync(join(tmpdir(), 'tournee-raw-'))
let server: PreviewServer
let url: string

beforeAll(async () => {
  const root = import.meta.dirname
  const options = { configFile: false, root, logLevel: 'silent' } as const
  const input = join(root, 'page.html')
  await build({ ...options, build: { outDir: out, emptyOutDir: true, rolldownOptions: { input } } })
  server = await preview({ ...options, build: { outDir: out }, preview: { host: '127.0.0.1', port: 0 } })
  url = `${server.resolvedUrls?.local[0]}page.html`
})
afterAll(async () => {
  await server.close()
  rmSync(out, { recursive: true, force: true })
})

/** Every file of a profile, and what its packed blocks hold, as Latin 1: one character a byte. */
const contents = (profile: string): { readonly texts: readonly string[]; readonly packed: number } => {
  const files = readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
  const blocks = files.flatMap((file) => tableBlocks(file))
  return {
    texts: [...files, ...blocks].map((bytes) => Buffer.from(bytes).toString('latin1')),
    packed: blocks.length,
  }
}

/** Known texts that are somewhere in a profile, as UTF-8 or as UTF-16. */
const foundIn = (texts: readonly string[]): number => {
  const all = texts.join('\n')
  const wide = (text: string): string => Buffer.from(text, 'utf16le').toString('latin1')
  return SECRETS.filter((text) => all.includes(text) || all.includes(wide(text))).length
}

const searched = async (address: string) => {
  const profile = mkdtempSync(join(tmpdir(), 'tournee-profile-'))
  try {
    // Filled, killed, and opened once more: the browser then packs what its log had.
    await killedBrowser(profile, address, 1_500)
    const { texts, packed } = contents(profile)
    return { found: foundIn(texts), packed, bytes: texts.reduce((sum, text) => sum + text.length, 0) }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

test('on the disk nothing of a sealed territory can be read, where a plain one can', async () => {
  const plain = await searched(`${url}?plain`)
  const sealed = await searched(url)
  console.log(JSON.stringify({ secrets: SECRETS.length, plain, sealed }))
  // The control: the search finds what is there, in packed blocks too.
  expect(plain.found).toBeGreaterThanOrEqual(990)
  expect(plain.packed).toBeGreaterThan(0)
  expect(sealed.packed).toBeGreaterThan(0)
  expect(sealed.found).toBe(0)
})
