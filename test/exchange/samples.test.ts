import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { Kind } from '../../src/domain/estate.ts'
import type { Read } from '../../src/domain/import.ts'
import { decodeText } from '../../src/exchange/text/decode-text.ts'
import { codesOf, mustRead, openOf, readText, recordsOf } from './read-records.ts'

const SAMPLES = fileURLToPath(new URL('../../../shared/corpus/samples/', import.meta.url))
const CONTEXT = {
  landlords: [
    { id: 'vilogia', name: 'Vilogia', colour: 'blue', pattern: 'plain' },
    { id: 'partenord-habitat', name: 'Partenord Habitat', colour: 'orange', pattern: 'diagonal' },
    { id: 'logis-metropole', name: 'Logis Métropole', colour: 'green', pattern: 'dots' },
  ],
}
const bytes = (file: string): Uint8Array => readFileSync(SAMPLES + file)
const sample = (file: string): Promise<Read> => mustRead(bytes(file), { context: CONTEXT, name: file })

/** A table with its rows and columns turned round, in UTF-16 with a mark. */
function turned(file: string): Uint8Array {
  const text = decodeText(bytes(file)).text
  const { data } = Papa.parse<string[]>(text.trimEnd(), { delimiter: ';' })
  const [header, ...rows] = data.map((cells) => cells.toReversed())
  const lines = Papa.unparse([header!, ...rows.toReversed()], { delimiter: ';' })
  return new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from(lines, 'utf16le'))])
}

describe.skipIf(!existsSync(SAMPLES))(
  'samples of official layouts (skipped where ../shared is absent)',
  () => {
    test.each<[string, Kind, number, string]>([
      ['adresses-59410-sample.csv', 'address', 22, 'addresses'],
      ['cadastre-59410-batiments-sample.json', 'footprint', 22, 'buildings'],
      ['rpls-2025-dido-layout-sample.csv', 'housing', 9, 'housing'],
      ['rpls-2016-layout-sample.csv', 'housing', 9, 'housing'],
      ['rpls-2017-red-suffix-sample.csv', 'housing', 3, 'housing'],
      ['landlord-sample-cp1252.csv', 'holding', 22, 'landlord'],
      ['qpv2024-sample.geojson', 'perimeter', 1, 'perimeter'],
    ])(
      '%s gives its %ss, %i of them, recognised by content and without a question',
      async (file, kind, count, read) => {
        const found = await sample(file)
        expect(found.kind).toBe(read)
        expect(recordsOf(found, kind).length).toBe(count)
        expect(openOf(found)).toEqual([])
        const [dataset] = found.datasets
        expect(dataset).toMatchObject({ imported: '2026-11-24', file })
        const names = found.datasets.map(({ name }) => name)
        for (const record of found.records) expect(names).toContain((record as { source?: string }).source)
      },
    )

    test.each(['rpls-2025-dido-layout-sample.csv', 'rpls-2016-layout-sample.csv'])(
      '%s counts 40 dwellings at 9 addresses, and keeps none by itself',
      async (file) => {
        const housings = recordsOf(await sample(file), 'housing')
        expect(housings.reduce((sum, { dwellings }) => sum + dwellings, 0)).toBe(40)
        expect(JSON.stringify(housings)).not.toMatch(/SURFHAB|NUMAPPT|NBPIECE/i)
        expect(housings.map(({ built }) => built).every((year) => year! > 1900)).toBe(true)
      },
    )

    test('both layouts of the register give the same addresses and counts; one has positions', async () => {
      const [recent, old] = await Promise.all(
        ['rpls-2025-dido-layout-sample.csv', 'rpls-2016-layout-sample.csv'].map(sample),
      )
      const bare = (read: Read) => recordsOf(read, 'housing').map(({ at, ...other }) => other)
      expect(bare(recent!)).toEqual(bare(old!))
      const addresses = recordsOf(await sample('adresses-59410-sample.csv'), 'address')
      for (const { at, number } of recordsOf(recent!, 'housing')) {
        const same = addresses.filter((address) => address.number === number)
        expect(
          Math.min(...same.map((each) => Math.hypot(each.at[0] - at![0], each.at[1] - at![1]))),
        ).toBeLessThan(2e-6)
      }
    })

    test('the list of priority areas has no outline: which file has it is said', async () => {
      expect(await readText(bytes('qpv2024-list-sample.csv'))).toMatchObject({ code: 'list-without-outline' })
    })

    test.each<[string, Kind]>([
      ['adresses-59410-sample.csv', 'address'],
      ['rpls-2025-dido-layout-sample.csv', 'housing'],
      ['rpls-2016-layout-sample.csv', 'housing'],
      ['landlord-sample-cp1252.csv', 'holding'],
    ])('%s gives the same records in UTF-16, rows and columns in another order', async (file, kind) => {
      const straight = await sample(file)
      const other = await mustRead(turned(file), { context: CONTEXT, name: file })
      expect(recordsOf(other, kind)).toEqual(recordsOf(straight, kind))
    })

    test('the landlord’s list in Lambert-93 lands on the same doors, once the question is answered', async () => {
      const straight = recordsOf(await sample('landlord-sample-cp1252.csv'), 'holding')
      const metres = new Map(
        Papa.parse<Record<string, string>>(new TextDecoder().decode(bytes('adresses-59410-sample.csv')), {
          header: true,
          skipEmptyLines: true,
        }).data.map(({ lon, lat, x, y }) => [`${Number(lon)} ${Number(lat)}`, [x!, y!] as const]),
      )
      const text = decodeText(bytes('landlord-sample-cp1252.csv')).text
      const { data } = Papa.parse<Record<string, string>>(text, {
        header: true,
        delimiter: ';',
        skipEmptyLines: true,
      })
      const rows = data.map(({ Longitude, Latitude, ...other }) => {
        const degrees = [Longitude!, Latitude!].map((cell) => Number(cell.replace(',', '.')))
        const [x, y] = metres.get(degrees.join(' '))!
        return { ...other, X: x, Y: y }
      })
      const moved = Papa.unparse(rows, { delimiter: ';' })
      const asked = await mustRead(moved, { context: CONTEXT })
      expect(openOf(asked)).toEqual(['projected-coordinates'])
      expect(asked.positions).toMatchObject([{ reading: 'Lambert-93', metres: 0 }])
      const answered = await mustRead(moved, { context: CONTEXT, choices: { position: 'Lambert-93' } })
      expect(openOf(answered)).toEqual([])
      const holdings = recordsOf(answered, 'holding')
      expect(holdings.map(({ id }) => id)).toEqual(straight.map(({ id }) => id))
      holdings.forEach(({ at }, rank) => {
        const [lng, lat] = straight[rank]!.at!
        expect(Math.hypot(at![0] - lng, at![1] - lat)).toBeLessThan(1e-5)
      })
    })

    test('names of landlords that differ by form alone are taken, and told', async () => {
      const { notices } = await sample('landlord-sample-cp1252.csv')
      expect(codesOf(notices)).toEqual(['text-guessed', 'landlord-alias', 'landlord-alias', 'landlord-alias'])
    })
  },
)
