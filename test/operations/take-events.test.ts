import { expect, test } from 'vitest'
import { firstSession } from '../../src/app/first-session.ts'
import { type AnyRecord, settingsOf, withRecords } from '../../src/domain/estate.ts'
import type { KeptTerritory } from '../../src/domain/kept-territory.ts'
import { isKeptWhole } from '../../src/domain/published-file.ts'
import { applyImport } from '../../src/operations/imports/apply-import.ts'
import { questionKey } from '../../src/operations/imports/import-answers.ts'
import { readFile } from '../../src/operations/imports/read-file.ts'
import type { Ports } from '../../src/operations/ports.ts'
import { estate, passage, publicPlace, situation } from '../domain/build.ts'
import { anApp } from './an-app.ts'
import { read, reading, source } from './import-scene.ts'

const PUBLISHED = { code: 'events-published' } as const
const events = read(
  'events',
  [publicPlace('cell-1.1', { source: '', precision: 'estimated' }), situation('s1', { place: 'cell-1.1' })],
  {
    questions: [PUBLISHED],
    events: { from: '2024-01-09', until: '2024-06-12', hours: false },
  },
)

const scene = () => {
  const made: { name: string; records: readonly AnyRecord[] | null }[] = []
  const other = anApp(estate())
  const listed: readonly KeptTerritory[] = [
    { id: 'mine', name: 'Ville d’essai', sealed: true, archived: false, kept: true },
  ]
  let store: ReturnType<Ports['store']> | undefined
  const app = anApp(estate(passage('p1')), {
    ports: {
      ...reading(events),
      territories: async () => listed,
      create: async (name, records) => {
        made.push({ name, records })
        store = other.store
        return null
      },
      store: () => store ?? app.store,
    },
  })
  return { app, made, other }
}

const answer = (app: ReturnType<typeof anApp>, some: { source?: string; licence?: string }): void =>
  app.store.look(({ importing }) => ({
    importing: {
      ...importing!,
      result: { ...importing!.result!, choices: some, confirmed: new Set([questionKey(PUBLISHED)]) },
    },
  }))

test('events of elsewhere open as a territory named after their source; the one at hand stays', async () => {
  const { app, made, other } = scene()
  const before = app.store.read().estate
  await app.run(readFile, { source: { ...source, name: 'incidents.csv' } })
  expect(await app.run(applyImport, undefined)).toMatchObject({ code: 'import-unanswered' })
  expect(made).toEqual([])
  answer(app, { source: ' Ville d’essai ', licence: 'ODbL 1.0' })
  expect(await app.run(applyImport, undefined)).toMatchObject({ kind: 'done' })
  const [{ name, records }] = made as [{ name: string; records: readonly AnyRecord[] }]
  expect(name).toBe('Ville d’essai (2)')
  const opened = withRecords(estate(), records)
  expect(settingsOf(opened)).toMatchObject({
    fictional: false,
    published: {
      source: 'Ville d’essai',
      licence: 'ODbL 1.0',
      from: '2024-01-09',
      until: '2024-06-12',
      hours: false,
    },
  })
  expect(opened.publicPlace.get('cell-1.1')?.source).toBe('Ville d’essai')
  expect([...opened.dataset.values()]).toMatchObject([
    { name: 'Ville d’essai', licence: 'ODbL 1.0', date: '2024-06-12', file: 'incidents.csv' },
  ])
  expect(other.store.read().session.workspace).toBe('observatoire')
  expect(app.store.read().estate).toBe(before)
  expect(app.store.read().session.importing).toBeNull()
})

test('without a source it is named after its file, and no licence is made up', async () => {
  const { app, made } = scene()
  await app.run(readFile, { source: { ...source, name: 'mes-incidents.csv' } })
  answer(app, {})
  await app.run(applyImport, undefined)
  expect(made[0]?.name).toBe('mes-incidents')
  const { published } = settingsOf(withRecords(estate(), made[0]!.records!))
  expect(published).toMatchObject({ source: 'Fichier mes-incidents.csv', licence: '' })
})

test('published files are kept whole until the team keeps records of its own there', () => {
  const published = { source: 'Ville', licence: '', from: '2020-01-01', until: '2020-02-02', hours: false }
  const framework = {
    purpose: '',
    controllers: '',
    processor: '',
    legalBasis: '',
    notice: '',
    impactAssessment: '',
  }
  expect(isKeptWhole({ fictional: false })).toBe(false)
  expect(isKeptWhole({ fictional: false, published })).toBe(true)
  expect(isKeptWhole({ fictional: false, published, framework })).toBe(false)
  expect(isKeptWhole({ fictional: true })).toBe(true)
})

test('the first look is at the last month that the file covers whole, without its cells as marks', () => {
  const published = (from: string, until: string) => ({
    source: 'Ville',
    licence: '',
    from,
    until,
    hours: false,
  })
  const period = (from: string, until: string) =>
    firstSession('2026-11-24', published(from, until)).heat.filter.period
  expect(period('2024-01-09', '2024-06-12')).toEqual({ from: '2024-05-01', until: '2024-05-31' })
  expect(period('2024-01-09', '2024-06-30')).toEqual({ from: '2024-06-01', until: '2024-06-30' })
  expect(period('2024-05-09', '2024-06-12')).toEqual({ from: '2024-06-01', until: '2024-06-30' })
  expect(firstSession('2026-11-24', published('2024-01-09', '2024-06-12')).layers.has('publicPlaces')).toBe(
    false,
  )
  expect(firstSession('2026-11-24').layers.has('publicPlaces')).toBe(true)
})
