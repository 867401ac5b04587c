import { expect, test } from 'vitest'
import { type InstalledPackage, installedPackages } from '../../build/installed-packages.ts'
import { licenceFlaws, licenceTable } from '../../build/licences.ts'

const aPackage = (over: Partial<InstalledPackage>): InstalledPackage => ({
  folder: 'node_modules/x',
  name: 'x',
  version: '1.0.0',
  licence: 'MIT',
  ships: true,
  runsAtInstall: false,
  ...over,
})

test('all that is installed may be used, and all that ships may be shipped', () => {
  const packages = installedPackages()
  expect(packages.length).toBeGreaterThan(100)
  expect(licenceFlaws(packages).map(({ name, licence }) => `${name} ${licence}`)).toEqual([])
  expect(licenceTable(packages)).toContain('ships\tlit@')
})

test('a licence that is none of ours is found; a tool may have more than what ships', () => {
  const flawed = [
    aPackage({ licence: 'GPL-3.0' }),
    aPackage({ licence: 'MPL-2.0' }),
    aPackage({ licence: 'unknown' }),
  ]
  expect(licenceFlaws(flawed)).toEqual(flawed)
  expect(licenceFlaws([aPackage({ licence: 'MPL-2.0', ships: false })])).toEqual([])
  expect(licenceFlaws([aPackage({ licence: '(GPL-2.0 OR MIT)' })])).toEqual([])
})

test('nothing that ships runs a script at its installation', () => {
  const running = installedPackages().filter(({ runsAtInstall }) => runsAtInstall)
  expect(running.filter(({ ships }) => ships)).toEqual([])
  // Its script only checks the binary that comes as a package of its own: it works without.
  expect(running.map(({ name }) => name)).toEqual(['esbuild'])
})
