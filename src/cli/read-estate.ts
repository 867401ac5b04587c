import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { restoredEstate } from '../domain/backups/restored-estate.ts'
import { type AnyRecord, type Estate, emptyEstate, withRecords } from '../domain/estate.ts'
import { type Fault, isFault, isRefusal, type Refusal } from '../domain/refusal.ts'
import { exampleYear } from '../example/example-year.ts'
import { readBackup } from '../exchange/backups/read-backup.ts'
import { readTerritory } from '../exchange/formats/territory-package.ts'
import { readTerritoryZip } from '../exchange/formats/territory-zip.ts'
import { TERRITORY_FILES } from '../exchange/packages/territory-layers.ts'
import { sentence } from '../messages/sentence.ts'
import type { Arguments } from './arguments.ts'
import { Usage } from './usage.ts'

const EMBEDDED = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'geo')

/** The territory that the command line names, with the fictional year when it asks for one. Throws `Usage` on a folder or a package that holds none. */
export const readEstate = async (args: Arguments, today: string): Promise<Estate> => {
  const backup = args.text('records')
  if (backup !== undefined) return readRecords(backup, args, today)
  const named = args.text('territory') ?? EMBEDDED
  const records = recordsIn(named)
  if (isRefusal(records) || isFault(records)) throw new Usage(`--territory ${named}: ${sentence(records)}`)
  const estate = withRecords(emptyEstate(), records)
  const seed = args.whole('example', 0)
  return seed === undefined ? estate : withRecords(estate, exampleYear(estate, { seed, today }))
}

/** Of a backup, its passphrase in `TOURNEE_PASSPHRASE`, without what may not be kept any longer. */
async function readRecords(path: string, args: Arguments, today: string): Promise<Estate> {
  if (args.text('example') !== undefined || args.text('territory') !== undefined)
    throw new Usage('--records holds a territory of its own: neither --example nor --territory goes with it')
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new Usage(`no file ${path}`)
  const passphrase = process.env.TOURNEE_PASSPHRASE ?? ''
  const read = await readBackup(new Uint8Array(readFileSync(path)), { passphrase })
  if (isRefusal(read)) throw new Usage(`--records ${path}: ${sentence(read)}`)
  return restoredEstate(read, today).estate
}

/** Of the files of a folder, or of a package. */
function recordsIn(path: string): readonly AnyRecord[] | Refusal | Fault {
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) {
    const read = readTerritoryZip(new Uint8Array(readFileSync(path)))
    return 'records' in read ? read.records : read
  }
  const files = new Map<string, string>()
  for (const file of TERRITORY_FILES) {
    const found = join(path, file)
    if (existsSync(found)) files.set(file, readFileSync(found, 'utf8'))
  }
  return readTerritory(files)
}
