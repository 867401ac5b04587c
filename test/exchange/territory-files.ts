import { existsSync, readFileSync } from 'node:fs'
import { TERRITORY_FILES } from '../../src/exchange/packages/territory-layers.ts'

/** Texts of the embedded territory, by file name. */
export const territoryFiles = (): Map<string, string> =>
  new Map(
    TERRITORY_FILES.flatMap((file) => {
      const path = new URL(`../../geo/${file}`, import.meta.url)
      return existsSync(path) ? [[file, readFileSync(path, 'utf8')]] : []
    }),
  )
