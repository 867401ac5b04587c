import { expect, test } from 'vitest'
import { settingsOf, withRecords } from '../../../src/domain/estate.ts'
import type { ReadChoices } from '../../../src/domain/import.ts'
import { answerImport } from '../../../src/operations/imports/answer-import.ts'
import { applyImport } from '../../../src/operations/imports/apply-import.ts'
import { takeFile } from '../../../src/operations/imports/take-file.ts'
import { undoLast } from '../../../src/operations/undo-last.ts'
import { setPair } from '../../../src/operations/week/set-pair.ts'
import { landlord, situation } from '../../domain/build.ts'
import { embeddedEstate } from '../../example/embedded-estate.ts'
import { address, holding, metresFrom } from '../../linkage/sources.ts'
import { canonical } from '../../store/builders.ts'
import { anApp } from '../an-app.ts'
import { comparing, read, reading, source, south } from '../import-scene.ts'

const dataset = (name: string) => ({ kind: 'dataset', id: name, name, licence: 'essai' }) as const

const stock = () => [
  holding('h1', { number: '12', dwellings: 30, at: metresFrom(0, 0) }),
  holding('h2', { number: '14', dwellings: 12, at: metresFrom(40, 0) }),
]

test('a perimeter is previewed with areas and entrances outside, replaces its part only, and comes back by undo', async () => {
  const app = anApp(embeddedEstate(), { ports: reading(read('perimeter', [south()])) })
  const before = app.store.read().estate
  await app.run(takeFile, { source })
  const { importing, workspace } = app.store.read().session
  const facts = importing!.result!.facts
  expect(workspace).toBe('territoire')
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
  expect(canonical(app.store.read().estate)).toBe(canonical(before))
})

test('a landlord’s list makes entrances in the place of the demonstration, with what stood at its doors, in one step', async () => {
  const support = {
    kind: 'support',
    id: 'support-E001',
    place: 'E001',
    minutes: 10,
    timesPerWeek: 1,
  } as const
  const estate = withRecords(embeddedEstate(), [
    support,
    address('a1', { number: '12', at: metresFrom(0, 0) }),
    address('a2', { number: '14', at: metresFrom(40, 0) }),
  ])
  const app = anApp(estate, {
    ports: reading(read('landlord', stock(), { datasets: [dataset('Patrimoine Vilogia')] })),
  })
  await app.run(takeFile, { source })
  expect(app.store.read().session.importing?.result?.facts).toEqual({
    entrancesBefore: 0,
    entrancesAfter: 2,
    dwellingsBefore: 0,
    dwellingsAfter: 42,
  })
  await app.run(applyImport, undefined)
  const { estate: now, session } = app.store.read()
  expect([...now.entrance.values()].map(({ holding: of, dwellings }) => [of, dwellings])).toEqual(
    expect.arrayContaining([
      ['h1', 30],
      ['h2', 12],
    ]),
  )
  expect([...now.entrance.values()].some(({ precision }) => precision === 'demonstration')).toBe(false)
  expect(now.support.size).toBe(0)
  expect(now.dataset.get('Patrimoine Vilogia')).toMatchObject({
    imported: '2026-11-24',
    file: 'fichier.geojson',
  })
  expect(session.toast?.text).toMatch(/^Fichier importé : 2 ajouts\./)
  await app.run(undoLast, undefined)
  expect(canonical(app.store.read().estate)).toBe(canonical(estate))
})

test('the same file twice changes nothing the second time', async () => {
  const app = anApp(embeddedEstate(), {
    ports: reading(read('landlord', stock(), { datasets: [dataset('Patrimoine Vilogia')] })),
  })
  const importIt = async (): Promise<void> => {
    await app.run(takeFile, { source })
    await app.run(applyImport, undefined)
  }
  await importIt()
  const once = canonical(app.store.read().estate)
  const steps = app.store.journal().length
  await importIt()
  expect(canonical(app.store.read().estate)).toBe(once)
  expect(app.store.journal().length).toBe(steps)
})

test('what a list no longer has is dated, its entrance closed, and what was left out stays as it was', async () => {
  const [first, second] = stock()
  const estate = withRecords(embeddedEstate(), [first!, second!])
  const ports = {
    ...reading(read('landlord', [])),
    ...comparing([
      { kind: 'holding', id: 'h1', status: 'gone', before: first!, fields: [] },
      { kind: 'holding', id: 'h2', status: 'gone', before: second!, fields: [] },
    ]),
  }
  const app = anApp(estate, { ports })
  await app.run(takeFile, { source })
  app.store.look(({ importing }) => ({
    importing: { ...importing!, result: { ...importing!.result!, leftOut: new Set(['holding:h2']) } },
  }))
  await app.run(applyImport, undefined)
  const { holding: now } = app.store.read().estate
  expect(now.get('h1')?.retired).toBe('2026-11-24')
  expect(now.get('h2')).toBe(second)
})

test('names given to landlords are kept as theirs, and so are corrected columns', async () => {
  const estate = withRecords(embeddedEstate(), [landlord('vilogia', { name: 'Vilogia', weight: 3 })])
  const app = anApp(estate, { ports: reading(read('landlord', stock(), { layout: 'reading-1' })) })
  await app.run(takeFile, { source })
  const choices: ReadChoices = {
    landlords: { 'VILOGIA SA D’HLM': 'vilogia', Inconnu: 'none' },
    columns: { 'Nb lgts': 'dwellings' },
  }
  await app.run(answerImport, { choices })
  await app.run(applyImport, undefined)
  const now = app.store.read().estate
  expect(now.landlord.get('vilogia')).toMatchObject({ weight: 3, aliases: ['VILOGIA SA D’HLM'] })
  expect(now.reading.get('reading-1')?.columns).toEqual({ 'Nb lgts': 'dwellings' })
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
  const app = anApp(withRecords(embeddedEstate(), [settings, followed]), {
    ports: reading(
      read('situations', [situation('s1', { place: 'E001' }), situation('s2', { place: 'E001' })]),
    ),
  })
  await app.run(takeFile, { source })
  const { facts, comparison } = app.store.read().session.importing!.result!
  expect(facts).toEqual({ situations: 2, known: 1 })
  expect(comparison.differences.map(({ id }) => id)).toEqual(['s2'])
  await app.run(applyImport, undefined)
  const now = app.store.read().estate.situation
  expect(now.get('s1')).toBe(followed)
  expect(now.has('s2')).toBe(true)
})

test('what was changed while the sources were linked is not lost: it is linked again', async () => {
  let times = 0
  const real = reading(read('landlord', stock()))
  const app = anApp(embeddedEstate(), {
    ports: {
      ...real,
      link: async (request) => {
        if (times++ === 0) await app.run(setPair, { id: 'p1', name: 'Binôme 1' })
        return real.link!(request)
      },
    },
  })
  await app.run(takeFile, { source })
  await app.run(applyImport, undefined)
  const now = app.store.read().estate
  expect(times).toBe(2)
  expect(now.pair.size).toBeGreaterThan(0)
  expect(now.holding.size).toBe(2)
})
