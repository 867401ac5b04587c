import { readFileSync } from 'node:fs'
import { TERRITORY_FILES } from '../../src/exchange/territory-layers.ts'

/** Texts of the embedded territory, by file name. */
export const territoryFiles = (): Map<string, string> =>
  new Map(
    TERRITORY_FILES.map((file) => [
      file,
      readFileSync(new URL(`../../geo/${file}`, import.meta.url), 'utf8'),
    ]),
  )
