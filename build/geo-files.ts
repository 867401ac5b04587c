import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** The embedded territory is fetched, never imported: in dev Vite serves it from the root, the build copies it. */
export function geoFiles(folder = 'geo'): Plugin {
  return {
    name: 'tournee:geo-files',
    apply: 'build',
    generateBundle() {
      for (const name of namesIn(folder)) {
        this.emitFile({ type: 'asset', fileName: `geo/${name}`, source: readFileSync(join(folder, name)) })
      }
    },
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /\.(geo)?json$/.test(name))
  } catch {
    return []
  }
}
