import { gzipSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'

/** What a phone downloads before the first touch, MapLibre apart; above it the build fails. */
const limit = 150_000

type File = Rolldown.OutputChunk | Rolldown.OutputAsset
type Row = { label: string; files: number; raw: number; gzip: number }

const kinds = {
  first: 'JavaScript before the first interaction',
  later: 'JavaScript loaded later',
  maplibre: 'maplibre',
  mapWorker: 'maplibre worker',
  workers: 'our workers',
  css: 'css',
  fonts: 'fonts',
  geo: 'geo',
  rest: 'rest',
} as const
type Kind = keyof typeof kinds

export function sizeReport(): Plugin {
  return {
    name: 'tournee:size-report',
    apply: 'build',
    writeBundle(_options, bundle) {
      const rows = measure(bundle)
      console.log(table([...rows.values()]))
      const first = rows.get('first')?.gzip ?? 0
      if (first > limit) {
        this.error(
          `${kinds.first}: ${kB(first)} kB gzip, the limit is ${kB(limit)} kB. Load more with import().`,
        )
      }
    },
  }
}

function measure(bundle: Rolldown.OutputBundle): Map<Kind, Row> {
  const first = neededFirst(bundle)
  const rows = new Map<Kind, Row>()
  for (const file of Object.values(bundle)) {
    const kind = kindOf(file, first)
    const bytes = Buffer.from(file.type === 'chunk' ? file.code : file.source)
    const row = rows.get(kind) ?? { label: kinds[kind], files: 0, raw: 0, gzip: 0 }
    row.files++
    row.raw += bytes.length
    row.gzip += gzipSync(bytes, { level: 9 }).length
    rows.set(kind, row)
  }
  return rows
}

function neededFirst(bundle: Rolldown.OutputBundle): Set<string> {
  const seen = new Set<string>()
  const visit = (fileName: string) => {
    const file = bundle[fileName]
    if (seen.has(fileName) || file?.type !== 'chunk') return
    seen.add(fileName)
    file.imports.forEach(visit)
  }
  for (const file of Object.values(bundle)) if (file.type === 'chunk' && file.isEntry) visit(file.fileName)
  return seen
}

/** Vite hands workers over as assets, so a script that is not a chunk is a worker's. */
function kindOf(file: File, first: Set<string>): Kind {
  const { fileName } = file
  if (file.type === 'chunk') {
    if (file.name === 'maplibre') return 'maplibre'
    return first.has(fileName) ? 'first' : 'later'
  }
  if (/\.m?js$/.test(fileName)) return fileName.includes('maplibre') ? 'mapWorker' : 'workers'
  if (fileName.endsWith('.css')) return 'css'
  if (/\.woff2?$/.test(fileName)) return 'fonts'
  return fileName.startsWith('geo/') ? 'geo' : 'rest'
}

function table(rows: Row[]): string {
  const order = Object.values<string>(kinds)
  return rows
    .sort((a, b) => order.indexOf(a.label) - order.indexOf(b.label))
    .map((row) => {
      const sizes = `${kB(row.raw).padStart(9)} kB${kB(row.gzip).padStart(9)} kB gzip`
      return `${row.label.padEnd(42)}${String(row.files).padStart(4)} files${sizes}`
    })
    .join('\n')
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
