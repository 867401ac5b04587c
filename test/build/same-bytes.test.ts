import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sha256Hex } from '../../src/domain/stable-hash.ts'

/** What a build of this tree is, file by file. */
const built = (): Readonly<Record<string, string>> => {
  const folder = mkdtempSync(join(tmpdir(), 'tournee-build-'))
  try {
    execFileSync('npx', ['vite', 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'])
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    )
    return Object.fromEntries(
      files
        .map((each) => join(each.parentPath, each.name))
        .map((path) => [path.slice(folder.length), sha256Hex(new Uint8Array(readFileSync(path)))]),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test.skipIf(!process.env.TOURNEE_LONG)(
  'two builds of the same tree have the same files, to the byte',
  { timeout: 300_000 },
  () => {
    const first = built()
    expect(Object.keys(first).length).toBeGreaterThan(50)
    expect(first['/sbom.cdx.json']).toBeDefined()
    expect(built()).toEqual(first)
  },
)
