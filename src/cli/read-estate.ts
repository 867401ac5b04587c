import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Estate, emptyEstate, withRecords } from '../domain/estate.ts'
import { isFault, isRefusal } from '../domain/refusal.ts'
import { exampleYear } from '../example/example-year.ts'
import { readTerritory } from '../exchange/formats/territory-package.ts'
import { TERRITORY_FILES } from '../exchange/territory-layers.ts'
import { sentence } from '../messages/sentence.ts'
import type { Arguments } from './arguments.ts'
import { Usage } from './usage.ts'

const EMBEDDED = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'geo')

/** The territory that the command line names, with the fictional year when it asks for one. Throws `Usage` on a folder that holds none. */
export const readEstate = (args: Arguments, today: string): Estate => {
  if (args.text('records') !== undefined) throw new Usage('--records comes with backups; use --example SEED')
  const folder = args.text('territory') ?? EMBEDDED
  const files = new Map<string, string>()
  for (const file of TERRITORY_FILES) {
    const path = join(folder, file)
    if (existsSync(path)) files.set(file, readFileSync(path, 'utf8'))
  }
  const records = readTerritory(files)
  if (isRefusal(records) || isFault(records)) throw new Usage(`--territory ${folder}: ${sentence(records)}`)
  const estate = withRecords(emptyEstate(), records)
  const seed = args.whole('example', 0)
  return seed === undefined ? estate : withRecords(estate, exampleYear(estate, { seed, today }))
}
