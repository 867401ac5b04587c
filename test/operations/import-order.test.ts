import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnyRecord, Estate } from '../../src/domain/estate.ts'
import type { Read } from '../../src/domain/import.ts'
import { applyImport } from '../../src/operations/imports/apply-import.ts'
import { takeFile } from '../../src/operations/imports/take-file.ts'
import { undoLast } from '../../src/operations/undo-last.ts'
import { embeddedEstate } from '../example/embedded-estate.ts'
import { address, door, footprint, holding, housing, metresFrom, rectangle } from '../linkage/sources.ts'
import { canonical } from '../store/builders.ts'
import { anApp } from './an-app.ts'
import { read, reading, source } from './import-scene.ts'

const runs = process.env.TOURNEE_LONG ? 100 : 15

/** A street of blocks, each with its addresses, doors and lines of lists, some of them missing or written otherwise. */
const files = fc
  .record({
    blocks: fc.integer({ min: 1, max: 6 }),
    noise: fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 24, maxLength: 24 }),
  })
  .map(({ blocks, noise }): readonly Read[] => {
    const some = (at: number, share: number): boolean => noise[at % noise.length]! < share
    const each = <Item>(make: (block: number, number: number, rank: number) => Item | null): Item[] =>
      Array.from({ length: blocks * 2 }, (_, rank) => make(rank >> 1, rank * 2 + 2, rank)).filter(
        (item): item is NonNullable<typeof item> => item !== null,
      )
    const of = (kind: Read['kind'], name: string, records: readonly AnyRecord[]): Read =>
      read(kind, records, {
        datasets: [{ kind: 'dataset', id: `dataset-${name}`, name, licence: 'essai' }],
      })
    const at = (rank: number) => metresFrom(rank * 25, 0)
    return [
      of(
        'addresses',
        'ban',
        each((_block, number, rank) =>
          some(rank, 90) ? address(`a${rank}`, { number: String(number), at: at(rank) }) : null,
        ),
      ),
      of(
        'buildings',
        'cadastre',
        Array.from({ length: blocks }, (_, block) =>
          footprint(`f${block}`, { geometry: rectangle(block * 50 - 8, 2, block * 50 + 33, 14) }),
        ),
      ),
      of(
        'landlord',
        'vilogia',
        each((block, number, rank) =>
          block % 2 === 0 && some(rank + 7, 85)
            ? holding(`h${rank}`, {
                number: some(rank + 3, 80) ? String(number) : '',
                street: some(rank + 5, 70) ? 'Rue de Bourgogne' : 'R. BOURGOGNE',
                dwellings: 8 + rank,
                ...(some(rank + 11, 40) && { at: at(rank) }),
              })
            : null,
        ),
      ),
      of(
        'landlord',
        'partenord',
        each((block, number, rank) =>
          block % 2 === 1
            ? holding(`p${rank}`, { landlord: 'partenord-habitat', number: String(number) })
            : null,
        ),
      ),
      of(
        'housing',
        'rpls',
        each((_block, number, rank) =>
          some(rank + 13, 80) ? housing(`r${rank}`, { number: String(number), dwellings: 8 + rank }) : null,
        ),
      ),
      of(
        'streets',
        'osm',
        each((_block, _number, rank) =>
          some(rank + 17, 50) ? door(`d${rank}`, { at: metresFrom(rank * 25, 2) }) : null,
        ),
      ),
    ]
  })

const importAll = async (estate: Estate, order: readonly Read[]) => {
  let next: Read | undefined
  const app = anApp(estate, { ports: reading(async () => next!) })
  for (const file of order) {
    next = file
    await app.run(takeFile, { source: { ...source, name: `${file.datasets[0]!.name}.csv` } })
    const outcome = await app.run(applyImport, undefined)
    if (outcome.kind !== 'done') throw new Error(`not applied: ${JSON.stringify(outcome)}`)
  }
  return app
}

test('any order of the files makes the same territory; all of them again changes nothing; undo goes back to the start', async () => {
  const start = embeddedEstate()
  await fc.assert(
    fc.asyncProperty(
      files.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
      ),
      async ([all, shuffled]) => {
        const app = await importAll(start, all)
        const made = canonical(app.store.read().estate)
        const other = await importAll(start, shuffled)
        expect(canonical(other.store.read().estate)).toBe(made)
        const again = await importAll(app.store.read().estate, shuffled)
        expect(canonical(again.store.read().estate)).toBe(made)
        const steps = app.store.journal().length
        for (let step = 0; step < steps; step++) await app.run(undoLast, undefined)
        expect(canonical(app.store.read().estate)).toBe(canonical(start))
      },
    ),
    { numRuns: runs },
  )
}, 600_000)

test('the scene makes entrances, buildings and doubtful joins, or the property would say nothing', async () => {
  const all = fc.sample(files, { numRuns: 20, seed: 7 })
  let entrances = 0
  let buildings = 0
  let doubtful = 0
  for (const each of all) {
    const { estate } = (await importAll(embeddedEstate(), each)).store.read()
    entrances += [...estate.entrance.values()].filter(({ holding: from }) => from !== undefined).length
    buildings += [...estate.building.values()].filter(({ footprint: from }) => from !== undefined).length
    doubtful += [...estate.link.values()].filter(({ state }) => state === 'doubtful').length
  }
  expect(entrances).toBeGreaterThan(30)
  expect(buildings).toBeGreaterThan(10)
  expect(doubtful).toBeGreaterThan(5)
})
