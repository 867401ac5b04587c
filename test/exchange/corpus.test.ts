import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { IMPORT_TARGETS, type ImportTarget } from '../../src/domain/import.ts'
import { readFile } from '../../src/exchange/read-file.ts'
import { verdictOf } from '../../src/exchange/verdict.ts'
import { processor } from '../bench/heat/processor.ts'
import { readContext, sourceOf } from './read-context.ts'

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/handmade/', import.meta.url))
type Line = { file: string; kind: string; target: ImportTarget; expect: string; also?: string[]; why: string }
const lines: Line[] = existsSync(`${CORPUS}manifest.json`)
  ? JSON.parse(readFileSync(`${CORPUS}manifest.json`, 'utf8'))
  : []

describe.skipIf(lines.length === 0)('the corpus of files (skipped where ../shared/corpus is absent)', () => {
  test.each(lines)('$file: $why', async ({ file, target, expect: wanted, also }) => {
    const start = processor()
    const read = await readFile(sourceOf(readFileSync(CORPUS + file), file), readContext(), { as: target })
    const { verdict, messages } = verdictOf(read, target, file)
    expect(processor() - start).toBeLessThan(2000)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    // Backups are not imported but reopened: corpus-backups.test.ts judges them.
    const allowed = target === 'backup' ? ['reject'] : [wanted, ...(also ?? [])]
    expect(allowed, `${verdict}: ${JSON.stringify(messages).slice(0, 600)}`).toContain(verdict)
    if (verdict !== 'accept') expect(messages.length).toBeGreaterThan(0)
  })

  test.each(lines.filter(({ kind }) => kind === 'geojson' || kind === 'csv'))(
    '$file as anything',
    async ({ file }) => {
      for (const as of [undefined, ...IMPORT_TARGETS]) {
        const source = sourceOf(readFileSync(CORPUS + file), file)
        const read = await readFile(source, readContext(), as === undefined ? {} : { as })
        expect(['accept', 'ask', 'partial', 'reject']).toContain(verdictOf(read, as, file).verdict)
      }
    },
  )
})
