import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ACCESSES } from '../../../src/domain/entrance.ts'
import { withRecords } from '../../../src/domain/estate.ts'
import { landlordTotals } from '../../../src/domain/landlord-stock.ts'
import { GAP_CLASSES } from '../../../src/domain/week/gap-class.ts'
import { editEntrances } from '../../../src/operations/objects/edit-entrances.ts'
import type { EntranceEdit } from '../../../src/operations/objects/with-entrance-edits.ts'
import { undoLast } from '../../../src/operations/undo-last.ts'
import { building, entrance, estate, landlord } from '../../domain/build.ts'
import { embeddedEstate } from '../../example/embedded-estate.ts'
import { anApp } from '../an-app.ts'

const scene = estate(
  building('b', { dwellings: 30 }),
  entrance('a1', { building: 'b', dwellings: 10 }),
  entrance('a2', { building: 'b', dwellings: 20, residence: 'Les Tilleuls' }),
  building('odd', { dwellings: 99 }),
  entrance('o1', { building: 'odd', dwellings: 5 }),
)
const edited = async (edits: readonly EntranceEdit[], from = scene) => {
  const app = anApp(from)
  await app.run(editEntrances, edits)
  return app.store.read().estate
}

test('fields set by hand are named, sorted and once; a value that was there is no edit', async () => {
  const now = await edited([
    { id: 'a1', fields: { landlord: 'partenord-habitat', dwellings: 10, gapClass: 'close' } },
    { id: 'a2', fields: { dwellings: 20 } },
  ])
  expect(now.entrance.get('a1')).toMatchObject({
    landlord: 'partenord-habitat',
    gapClass: 'close',
    edited: ['gapClass', 'landlord'],
  })
  expect(now.entrance.get('a2')).toBe(scene.entrance.get('a2'))
})

test('an emptied residence and the usual rhythm are no field at all', async () => {
  const now = await edited([{ id: 'a2', fields: { residence: '', gapClass: 'usual' } }])
  expect(now.entrance.get('a2')).not.toHaveProperty('residence')
  expect(now.entrance.get('a2')).not.toHaveProperty('gapClass')
  expect(now.entrance.get('a2')!.edited).toEqual(['residence'])
})

test('a building follows its doors where it agreed with them, and keeps a difference or a hand-made figure', async () => {
  const edits = [
    { id: 'a1', fields: { dwellings: 14, landlord: 'partenord-habitat' } },
    { id: 'a2', fields: { landlord: 'partenord-habitat' } },
    { id: 'o1', fields: { dwellings: 6 } },
  ] as const
  const now = await edited(edits)
  expect(now.building.get('b')).toMatchObject({ dwellings: 34, landlord: 'partenord-habitat' })
  expect(now.building.get('b')).not.toHaveProperty('edited')
  expect(now.building.get('odd')!.dwellings).toBe(99)
  const byHand = withRecords(scene, [building('b', { dwellings: 30, edited: ['dwellings'] })])
  expect((await edited(edits, byHand)).building.get('b')).toMatchObject({
    dwellings: 30,
    landlord: 'partenord-habitat',
  })
})

test('a building of two landlords keeps the one it has', async () => {
  const now = await edited([{ id: 'a1', fields: { landlord: 'partenord-habitat' } }])
  expect(now.building.get('b')!.landlord).toBe('vilogia')
})

test('what can’t be taken is refused whole, with its row and field', async () => {
  const app = anApp(scene)
  const refused = (edits: readonly EntranceEdit[]) => app.run(editEntrances, edits)
  expect(
    await refused([
      { id: 'a1', fields: { dwellings: 12 } },
      { id: 'a2', fields: { dwellings: 2.5 } },
    ]),
  ).toMatchObject({ code: 'value-out-of-range', at: { row: 2, field: 'Logements' } })
  expect(await refused([{ id: 'a1', fields: { landlord: 'nobody' } }])).toMatchObject({
    code: 'choice-unknown',
    at: { row: 1, field: 'Bailleur' },
  })
  expect(await refused([{ id: 'a1', fields: { number: ' ' } }])).toMatchObject({ code: 'text-needed' })
  expect(await refused([{ id: 'gone', fields: {} }])).toMatchObject({ code: 'object-gone', at: { row: 1 } })
  expect(await refused([])).toMatchObject({ code: 'nothing-selected' })
  expect(app.store.read().estate).toBe(scene)
})

test('any edits are one step, and its undo gives the same territory back', async () => {
  const territory = embeddedEstate()
  const ids = [...territory.entrance.keys()]
  const owners = [...territory.landlord.keys()]
  const edit = fc.record({
    id: fc.constantFrom(...ids),
    fields: fc.record(
      {
        landlord: fc.constantFrom(...owners),
        dwellings: fc.nat(200),
        access: fc.constantFrom(...ACCESSES),
        gapClass: fc.constantFrom(...GAP_CLASSES),
        residence: fc.constantFrom('', 'Les Sarts'),
      },
      { requiredKeys: [] },
    ),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 30 }), async (edits) => {
      const app = anApp(territory)
      await app.run(editEntrances, edits)
      const steps = app.store.journal().length
      expect(steps).toBeLessThanOrEqual(1)
      if (steps === 0) return
      await app.run(undoLast, undefined)
      expect(app.store.read().estate.entrance).toEqual(territory.entrance)
      expect(app.store.read().estate.building).toEqual(territory.building)
    }),
    { numRuns: 40 },
  )
})

test('totals follow edits, closed doors and unknown landlords, against the figures of the council', async () => {
  const territory = embeddedEstate()
  const figures = (now: typeof territory) =>
    landlordTotals(now).map(({ landlord: whose, dwellings }) => [whose?.id ?? null, dwellings])
  expect(figures(territory)).toEqual([
    ['partenord-habitat', 1219],
    ['vilogia', 1115],
    ['logis-metropole', 510],
  ])
  const doors = [...territory.entrance.values()].filter((door) => door.landlord === 'vilogia')
  const [one, two, three] = doors
  const changed = withRecords(await edited([{ id: one!.id, fields: { dwellings: 0 } }], territory), [
    { ...two!, closed: '2026-01-01' },
    { ...three!, landlord: 'nobody-knows' },
    landlord('new-comer'),
  ])
  expect(figures(changed)).toEqual([
    ['partenord-habitat', 1219],
    ['vilogia', 1115 - one!.dwellings - two!.dwellings - three!.dwellings],
    ['logis-metropole', 510],
    [null, three!.dwellings],
  ])
})
