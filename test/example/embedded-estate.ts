import { type AnyRecord, type Estate, emptyEstate, withRecords } from '../../src/domain/estate.ts'
import { exampleYear } from '../../src/example/example-year.ts'
import { readTerritory } from '../../src/exchange/formats/territory-package.ts'
import { territoryFiles } from '../exchange/territory-files.ts'

/** The embedded territory, without dated records. */
export const embeddedEstate = (): Estate =>
  withRecords(emptyEstate(), readTerritory(territoryFiles()) as readonly AnyRecord[])

const made = new Map<string, Estate>()

/** The embedded territory with its fictional year; made once, as an estate never changes. */
export const exampleEstate = (seed: number, today: string): Estate => {
  const key = `${seed} ${today}`
  const estate = made.get(key) ?? withExample(embeddedEstate(), { seed, today })
  made.set(key, estate)
  return estate
}

const withExample = (estate: Estate, options: { readonly seed: number; readonly today: string }): Estate =>
  withRecords(estate, exampleYear(estate, options))
