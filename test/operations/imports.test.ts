import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Entrance } from '../../src/domain/entrance.ts'
import { settingsOf, withRecords } from '../../src/domain/estate.ts'
import type { Read, ReadResult, Source } from '../../src/domain/import.ts'
import type { Perimeter } from '../../src/domain/perimeter.ts'
import { refusal } from '../../src/domain/refusal.ts'
import { applyImport } from '../../src/operations/apply-import.ts'
import { cancelImport } from '../../src/operations/cancel-import.ts'
import { readFile } from '../../src/operations/read-file.ts'
import { undoLast } from '../../src/operations/undo-last.ts'
import { entrance, situation } from '../domain/build.ts'
import { embeddedEstate } from '../example/embedded-estate.ts'
import { anApp } from './an-app.ts'

const source: Source = { name: 'fichier.geojson', size: 1, bytes: async () => new Uint8Array(1) }
const reading = (result: ReadResult) => ({ ports: { read: async () => result } })
const read = <K extends Read['kind']>(
  some: Extract<Read, { kind: K }> extends infer R ? Omit<R, 'notices' | 'questions'> : never,
): Read => ({ ...some, notices: [], questions: [] }) as unknown as Read

const south = (): Perimeter => {
  const geo = JSON.parse(readFileSync('geo/perimeter.geojson', 'utf8')) as {
    features: { properties: { part: string }; geometry: Perimeter['geometry'] }[]
  }
  const { geometry } = geo.features.find(({ properties }) => properties.part === 'priority')!
  const ring = (geometry.coordinates as [number, number][][])[0]!
  return {
    kind: 'perimeter',
    id: 'QN05978M',
    part: 'priority',
    name: 'Officiel',
    source: 'QPV 2024',
    precision: 'official',
    geometry: { type: 'Polygon', coordinates: [ring.map(([lng, lat]) => [lng, lat - 0.002] as const)] },
  }
}

test('a perimeter is previewed with areas and entrances outside, replaces its part only, and comes back by undo', async () => {
  const app = anApp(embeddedEstate(), reading(read<'perimeter'>({ kind: 'perimeter', perimeter: south() })))
  const before = app.store.read().estate
  await app.run(readFile, { source })
  const { facts } = app.store.read().session.importing!.result!
  expect(app.store.read().estate).toBe(before)
  expect(facts.hectaresBefore).toBeCloseTo(82.8, 0)
  expect(facts.hectaresAfter).toBeCloseTo(facts.hectaresBefore!, 1)
  expect(facts.outsideBefore).toBe(0)
  expect(facts.outsideAfter).toBeGreaterThan(5)
  await app.run(applyImport, undefined)
  const parts = [...app.store.read().estate.perimeter.values()]
  expect(parts.map(({ part }) => part).sort()).toEqual(['extension', 'priority'])
  expect(parts.find(({ part }) => part === 'priority')?.name).toBe('Officiel')
  expect(app.store.read().session.importing).toBeNull()
  await app.run(undoLast, undefined)
  expect(app.store.read().estate.perimeter).toEqual(before.perimeter)
})

test('a real stock takes the place of the demonstration, with what stood at its doors', async () => {
  const estate = embeddedEstate()
  const stock: Entrance[] = [
    entrance('n1', { precision: 'surveyed', dwellings: 30 }),
    entrance('n2', { precision: 'surveyed', dwellings: 12 }),
  ]
  const app = anApp(estate, reading(read<'entrances'>({ kind: 'entrances', entrances: stock })))
  await app.run(readFile, { source })
  expect(app.store.read().session.importing?.result?.facts).toMatchObject({
    entrancesBefore: 214,
    entrancesAfter: 2,
    dwellingsBefore: 2844,
    dwellingsAfter: 42,
  })
  await app.run(applyImport, undefined)
  const now = app.store.read().estate
  expect([...now.entrance.keys()].sort()).toEqual(['n1', 'n2'])
  expect(now.building.size).toBe(0)
  await app.run(undoLast, undefined)
  expect(app.store.read().estate.entrance).toEqual(estate.entrance)
  expect(app.store.read().estate.building).toEqual(estate.building)
})

test('a bad file is refused by name and changes nothing', async () => {
  const app = anApp(embeddedEstate(), reading(refusal('no-polygon', {}, { file: 'fichier.geojson' })))
  const before = app.store.read().estate
  expect(await app.run(readFile, { source })).toMatchObject({ code: 'no-polygon' })
  expect(app.store.read().session.importing).toBeNull()
  expect(app.store.read().session.toast?.text).toContain('fichier.geojson')
  expect(app.store.read().estate).toBe(before)
})

test('real situations wait for the framework, the preview stays to come back to', async () => {
  const app = anApp(
    embeddedEstate(),
    reading(read<'situations'>({ kind: 'situations', situations: [situation('s1', { place: 'E001' })] })),
  )
  await app.run(readFile, { source })
  expect(await app.run(applyImport, undefined)).toMatchObject({ code: 'framework-missing' })
  expect(app.store.read().session.importing).not.toBeNull()
})

test('a preview put aside changes nothing; without a preview there is nothing to apply', async () => {
  const app = anApp(embeddedEstate(), reading(read<'perimeter'>({ kind: 'perimeter', perimeter: south() })))
  const before = app.store.read().estate
  await app.run(readFile, { source })
  await app.run(cancelImport, undefined)
  expect(app.store.read().estate).toBe(before)
  expect(await app.run(applyImport, undefined)).toMatchObject({ code: 'nothing-to-import' })
})

test('a file brought in again adds what is new and leaves what was followed since', async () => {
  const settings = { ...settingsOf(embeddedEstate()), fictional: true }
  const followed = situation('s1', {
    place: 'E001',
    statusSteps: [
      { status: 'noted', on: '2026-11-02' },
      { status: 'transmitted', on: '2026-11-09' },
    ],
  })
  const app = anApp(
    withRecords(embeddedEstate(), [settings, followed]),
    reading(
      read<'situations'>({
        kind: 'situations',
        situations: [situation('s1', { place: 'E001' }), situation('s2', { place: 'E001' })],
      }),
    ),
  )
  await app.run(readFile, { source })
  expect(app.store.read().session.importing?.result?.facts).toEqual({ situations: 2, known: 1 })
  await app.run(applyImport, undefined)
  const now = app.store.read().estate.situation
  expect(now.get('s1')).toBe(followed)
  expect(now.has('s2')).toBe(true)
})
