import { type AnyRecord, type Estate, emptyEstate, withRecords } from '../../src/domain/estate.ts'
import { exampleYear } from '../../src/example/example-year.ts'
import { readTerritory } from '../../src/exchange/formats/territory-package.ts'
import { territoryFiles } from '../exchange/territory-files.ts'

/** The embedded territory, without dated records. */
export const embeddedEstate = (): Estate =>
  withRecords(emptyEstate(), readTerritory(territoryFiles()) as readonly AnyRecord[])

/** The embedded territory with its fictional year. */
export const exampleEstate = (seed: number, today: string): Estate => {
  const estate = embeddedEstate()
  return withRecords(estate, exampleYear(estate, { seed, today }))
}
