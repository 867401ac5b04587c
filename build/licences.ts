import { type InstalledPackage, installedPackages } from './installed-packages.ts'

/** Licences that let us ship a package inside a program under the MIT licence. */
const SHIPPED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'Unlicense', 'OFL-1.1']
/** For what only makes or tests the program, and is not inside. */
const TOOLS = [...SHIPPED, 'MPL-2.0', 'CC0-1.0', 'CC-BY-4.0', 'Python-2.0', 'BlueOak-1.0.0']
/** Looked at by hand, each with why it stands. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'geojson-validation LGPL-3':
    'bundled unmodified; its source is public and whoever rebuilds may replace it (LGPL 3, section 4)',
  'splaytree-ts BDS-3-Clause': 'a slip of its author: the file LICENSE is BSD-3-Clause',
}

const options = (licence: string): readonly string[] => licence.replaceAll(/[()]/g, '').split(' OR ')

/** Packages whose licence is none of those allowed for what they are used for; empty when all are. */
export const licenceFlaws = (packages: readonly InstalledPackage[]): readonly InstalledPackage[] =>
  packages.filter(
    ({ name, licence, ships }) =>
      !options(licence).some((each) => (ships ? SHIPPED : TOOLS).includes(each)) &&
      !Object.hasOwn(EXCEPTIONS, `${name} ${licence}`),
  )

/** A line a package: what ships first. */
export const licenceTable = (packages: readonly InstalledPackage[]): string =>
  packages
    .toSorted((a, b) => Number(b.ships) - Number(a.ships))
    .map(({ name, version, licence, ships }) => {
      const why = EXCEPTIONS[`${name} ${licence}`]
      return [ships ? 'ships' : 'tool', `${name}@${version}`, licence, ...(why ? [why] : [])].join('\t')
    })
    .join('\n')

if (process.argv[1]?.endsWith('licences.ts')) {
  const packages = installedPackages()
  console.log(licenceTable(packages))
  const flaws = licenceFlaws(packages)
  for (const { name, licence } of flaws) console.error(`${name}: ${licence} is not a licence we may use`)
  process.exitCode = flaws.length > 0 ? 1 : 0
}
