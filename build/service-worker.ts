import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'
import type { Precache } from '../src/platform/offline/precache.ts'

const NAME = 'service-worker.js'
const SOURCE = resolve(import.meta.dirname, '../src/platform/offline/service-worker.ts')

/** Not kept on the device: the worker itself, the bill of materials, and fonts that every browser of ours has a smaller form of. */
const isKept = (path: string): boolean =>
  path !== NAME && !path.endsWith('.woff') && !path.endsWith('.cdx.json')

/** Hash of what lies in a folder, file by file, in the order of their paths. */
export const precacheOf = (folder: string): Precache => {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isKept)
    .sort()
  const files = Object.fromEntries(paths.map((path) => [path, integrityOf(readFileSync(join(folder, path)))]))
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16)
  return { version, files }
}

const integrityOf = (bytes: Uint8Array): string =>
  `sha256-${createHash('sha256').update(bytes).digest('base64')}`

/** Writes beside a built app the worker that keeps all of it on the device. */
export const writeServiceWorker = async (folder: string): Promise<void> => {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    define: { __PRECACHE__: JSON.stringify(precacheOf(folder)) },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: SOURCE, output: { format: 'iife' } },
    },
  })
  const [script] = (made as Rolldown.RolldownOutput).output
  writeFileSync(join(folder, NAME), script.code)
}

/** Last of the build, when all files lie there: those of `public/` never pass through the bundle. */
export function serviceWorker(): Plugin {
  return {
    name: 'tournee:service-worker',
    apply: 'build',
    writeBundle: { order: 'post', sequential: true, handler: ({ dir }) => writeServiceWorker(dir ?? 'dist') },
  }
}
