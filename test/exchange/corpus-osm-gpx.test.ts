import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { ImportTarget } from '../../src/domain/import.ts'
import { readFile } from '../../src/exchange/read-file.ts'
import { verdictOf } from '../../src/exchange/verdict.ts'
import { readContext } from './read-context.ts'
import { streamed } from './streamed.ts'

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/handmade/', import.meta.url))
type Line = { file: string; target: ImportTarget; expect: string; also?: string[]; why: string }
const lines: Line[] = existsSync(`${CORPUS}manifest.json`)
  ? JSON.parse(readFileSync(`${CORPUS}manifest.json`, 'utf8')).filter(({ target }: Line) =>
      ['streets', 'gpx'].includes(target),
    )
  : []
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(CORPUS + file))

describe.skipIf(lines.length === 0)('streets and tracks (skipped where ../shared/corpus is absent)', () => {
  test.each(lines)('$file: $why', async ({ file, target, expect: wanted, also }) => {
    for (const as of [target, undefined]) {
      const read = await readFile(streamed(bytesOf(file), file), readContext(), as ? { as } : {})
      const { verdict, messages } = verdictOf(read, as, file)
      const said = `${verdict}: ${JSON.stringify(messages).slice(0, 600)}`
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
      if (verdict !== 'accept') expect(messages.length, said).toBeGreaterThan(0)
      if (as) expect([wanted, ...(also ?? [])], said).toContain(verdict)
    }
  })
})
