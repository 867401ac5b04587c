import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { argumentsOf } from '../../src/cli/arguments.ts'
import { importCommand } from '../../src/cli/import.ts'
import { readEstate } from '../../src/cli/read-estate.ts'
import { Usage } from '../../src/cli/usage.ts'
import { writeTerritory } from '../../src/exchange/formats/territory-package.ts'
import { territoryZip } from '../../src/exchange/formats/territory-zip.ts'
import { embeddedEstate } from '../example/embedded-estate.ts'

const folder = mkdtempSync(join(tmpdir(), 'tournee-'))
afterAll(() => rmSync(folder, { recursive: true }))
const DAY = '2026-11-24'
const clock = () => Date.parse(`${DAY}T10:00:00Z`)
const estateAt = (path: string) => readEstate(argumentsOf(['plan', '--territory', path]), DAY)

test('--territory takes a folder of the exported form, and the package itself', async () => {
  const estate = embeddedEstate()
  for (const [file, text] of writeTerritory(estate, DAY)) writeFileSync(join(folder, file), text)
  expect(await estateAt(folder)).toEqual(estate)
  const file = join(folder, 'quartier.zip')
  writeFileSync(file, territoryZip(estate, DAY).bytes)
  expect(await estateAt(file)).toEqual(estate)
  writeFileSync(file, 'no archive')
  await expect(estateAt(file)).rejects.toThrow(Usage)
})

test('import --as territory gives the verdict of a package', async () => {
  const file = join(folder, 'mons.tournee.zip')
  writeFileSync(file, territoryZip(embeddedEstate(), DAY).bytes)
  const verdict = async (path: string) =>
    (await importCommand(argumentsOf(['import', path, '--as', 'territory']), clock)).json
  expect(await verdict(file)).toMatchObject({
    ...{ verdict: 'accept', kind: 'territory' },
    counts: { entrances: 214, perimeters: 2 },
  })
  writeFileSync(file, new Uint8Array(territoryZip(embeddedEstate(), DAY).bytes.slice(0, -30)))
  expect(await verdict(file)).toMatchObject({ verdict: 'reject', messages: [{ code: 'zip-damaged' }] })
})
