import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { IMPORT_TARGETS, type ImportTarget } from '../../src/domain/import.ts'
import { readFile } from '../../src/exchange/read-file.ts'
import { verdictOf } from '../../src/exchange/verdict.ts'
import { readContext, sourceOf } from './read-context.ts'

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/handmade/', import.meta.url))
type Line = { file: string; kind: string; target: ImportTarget; expect: string; also?: string[]; why: string }
const lines: Line[] = existsSync(`${CORPUS}manifest.json`)
  ? JSON.parse(readFileSync(`${CORPUS}manifest.json`, 'utf8'))
  : []
const READ: readonly string[] = ['perimeter', 'entrances', 'landlord', 'incidents']

/** Points without a landlord's name: refused where there are several landlords, taken where there is one (below). */
const OWNERLESS = [
  'geojson/xss-names.geojson',
  'geojson/javascript-urls.geojson',
  'geojson/bidi-and-zero-width.geojson',
  'geojson/entrances-on-edge.geojson',
  'geojson/entrances-same-spot.geojson',
]

describe.skipIf(lines.length === 0)('the corpus of files (skipped where ../shared/corpus is absent)', () => {
  test.each(lines)('$file: $why', async ({ file, target, expect: wanted, also, kind }) => {
    const start = performance.now()
    const read = await readFile(sourceOf(readFileSync(CORPUS + file), file), readContext(), target)
    const { verdict, messages } = verdictOf(read, target, file)
    expect(performance.now() - start).toBeLessThan(2000)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    const judged = READ.includes(target) && kind !== 'zip'
    const allowed = !judged || OWNERLESS.includes(file) ? ['reject'] : [wanted, ...(also ?? [])]
    expect(allowed, `${verdict}: ${JSON.stringify(messages).slice(0, 600)}`).toContain(verdict)
    if (verdict !== 'accept') expect(messages.length).toBeGreaterThan(0)
  })

  test.each(OWNERLESS)('%s is read where there is one landlord', async (file) => {
    const context = readContext({ landlords: [{ id: 'essai', name: 'Bailleur d’essai' }] })
    const read = await readFile(sourceOf(readFileSync(CORPUS + file), file), context, 'entrances')
    expect(verdictOf(read, 'entrances', file).verdict).toBe('accept')
  })

  test.each(lines.filter(({ kind }) => kind === 'geojson' || kind === 'csv'))(
    '$file as anything',
    async ({ file }) => {
      for (const target of [undefined, ...IMPORT_TARGETS]) {
        const read = await readFile(sourceOf(readFileSync(CORPUS + file), file), readContext(), target)
        expect(['accept', 'ask', 'partial', 'reject']).toContain(verdictOf(read, target, file).verdict)
      }
    },
  )
})
