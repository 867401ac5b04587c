import { existsSync, readFileSync } from 'node:fs'
import type { Footprint } from '../../src/domain/footprint.ts'
import type { Holding } from '../../src/domain/holding.ts'
import type { Housing } from '../../src/domain/housing.ts'
import type { MultiPolygon, Position } from '../../src/geometry/position.ts'
import { address, footprint, holding, housing } from './sources.ts'

const SAMPLES = new URL('../../../shared/corpus/samples/', import.meta.url)
export const hasSamples = existsSync(SAMPLES)

type Row = Readonly<Record<string, string>>

const table = (name: string, encoding: 'utf-8' | 'windows-1252' = 'utf-8'): readonly Row[] => {
  const text = new TextDecoder(encoding).decode(readFileSync(new URL(name, SAMPLES)))
  const lines = text.split(/\r?\n/).filter((line) => line !== '')
  const cells = (line: string): string[] =>
    [...`${line};`.matchAll(/("(?:[^"]|"")*"|[^;]*);/g)].map(([, cell]) => cell!.replace(/^"|"$/g, ''))
  const headers = cells(lines[0]!)
  return lines
    .slice(1)
    .map((line) => Object.fromEntries(cells(line).map((cell, index) => [headers[index]!, cell])))
}

const decimal = (text: string): number => Number(text.replace(',', '.'))

/** The samples of the four official layouts, read as plainly as can be: only the joins are under test here. */
export const sampleSources = () => {
  const base = table('adresses-59410-sample.csv')
  const addresses = base.map((row) =>
    address(row.id!, {
      number: row.numero!,
      suffix: row.rep!,
      street: row.nom_voie!,
      at: [decimal(row.lon!), decimal(row.lat!)],
      atDoor: row.type_position === 'entrée',
    }),
  )
  // Both files give Lambert-93; the base gives degrees too.
  const degrees = new Map(
    base.map((row): [string, Position] => [`${row.x} ${row.y}`, [decimal(row.lon!), decimal(row.lat!)]]),
  )
  const housings = new Map<string, Housing>()
  for (const row of table('rpls-2025-dido-layout-sample.csv')) {
    const id = [row.NUMVOIE, row.INDREP, row.TYPVOIE, row.NOMVOIE].join(' ')
    housings.set(
      id,
      housing(id, {
        number: row.NUMVOIE!,
        suffix: row.INDREP!.toLowerCase(),
        street: `${row.TYPVOIE} ${row.NOMVOIE}`,
        commune: row.LIBCOM!,
        at: degrees.get(`${row.X} ${row.Y}`)!,
        dwellings: (housings.get(id)?.dwellings ?? 0) + 1,
      }),
    )
  }
  const holdings = table('landlord-sample-cp1252.csv', 'windows-1252').map(
    (row, index): Holding =>
      holding(`h${String(index).padStart(2, '0')}`, {
        landlord: /^Partenord/.test(row.Bailleur!)
          ? 'partenord'
          : /^Vilogia/.test(row.Bailleur!)
            ? 'vilogia'
            : 'logis-metropole',
        residence: row.Résidence!,
        hall: row.Entrée!,
        number: row['N°']!,
        street: row.Voie!,
        insee: '',
        dwellings: Number(row['Nb logements']),
        at: [decimal(row.Longitude!), decimal(row.Latitude!)],
      }),
  )
  const { features } = JSON.parse(
    readFileSync(new URL('cadastre-59410-batiments-sample.json', SAMPLES), 'utf8'),
  ) as { features: readonly { geometry: MultiPolygon; properties: { type: string } }[] }
  const footprints = features.map(
    ({ geometry, properties }, index): Footprint =>
      footprint(`f${String(index).padStart(2, '0')}`, { geometry, light: properties.type === '02' }),
  )
  return { addresses, housings: [...housings.values()], holdings, footprints }
}
