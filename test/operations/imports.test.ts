import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { settingsOf, withRecords } from '../../src/domain/estate.ts'
import type { Question, ReadChoices } from '../../src/domain/import.ts'
import type { Perimeter } from '../../src/domain/perimeter.ts'
import { refusal } from '../../src/domain/refusal.ts'
import { answerImport } from '../../src/operations/imports/answer-import.ts'
import { applyImport } from '../../src/operations/imports/apply-import.ts'
import { cancelImport } from '../../src/operations/imports/cancel-import.ts'
import { questionKey } from '../../src/operations/imports/import-answers.ts'
import { readFile } from '../../src/operations/imports/read-file.ts'
import { stopReading } from '../../src/operations/imports/stop-reading.ts'
import { takeFile } from '../../src/operations/imports/take-file.ts'
import { undoLast } from '../../src/operations/undo-last.ts'
import { setPair } from '../../src/operations/week/set-pair.ts'
import { landlord, situation } from '../domain/build.ts'
import { embeddedEstate } from '../example/embedded-estate.ts'
import { address, holding, metresFrom } from '../linkage/sources.ts'
import { canonical } from '../store/builders.ts'
import { anApp } from './an-app.ts'
import { comparing, read, reading, source } from './import-scene.ts'

const dataset = (name: string) => ({ kind: 'dataset', id: name, name, licence: 'essai' }) as const

const south = (): Perimeter => {
  const geo = JSON.parse(readFileSync('geo/perimeter.geojson', 'utf8')) as {
    features: { properties: { part: string }; geometry: Perimeter['geometry'] }[]
  }
  const { geometry } = geo.features.find(({ properties }) => properties.part === 'priority')!
  const ring = (geometry.coordinates as [number, number][][])[0]!
  return {
    kind: 'perimeter',
    id: 'QN05978M-nouveau',
    part: 'priority',
    name: 'Officiel',
    source: 'QPV 2024',
    precision: 'official',
    geometry: { type: 'Polygon', coordinates: [ring.map(([lng, lat]) => [lng, lat - 0.002] as const)] },
  }
}

/** Two doors of a list, with addresses at 40 m of each other. */
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
  expect(session.toast?.text).toMatch(/^Fichier importé : 2 nouveaux\./)
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

test('an import waits for its questions: a choice reads the file again with it, a sentence is ticked', async () => {
  const part: Question = {
    code: 'several-areas',
    choice: 'part',
    options: [{ value: 'priority' }, { value: 'extension' }],
    taken: 'priority',
  }
  const sentence: Question = { code: 'swapped-axes' }
  const asked: (ReadChoices | undefined)[] = []
  const app = anApp(embeddedEstate(), {
    ports: reading(async (_source, _context, { choices }) => {
      asked.push(choices)
      return read('perimeter', [south()], { questions: [part, sentence, { code: 'islands', settled: true }] })
    }),
  })
  await app.run(takeFile, { source })
  expect(await app.run(applyImport, undefined)).toMatchObject({ code: 'import-unanswered' })
  await app.run(answerImport, { choices: { part: 'priority' }, asRead: true })
  expect(asked).toHaveLength(1)
  await app.run(answerImport, { choices: { part: 'extension' } })
  expect(asked.at(-1)).toEqual({ part: 'extension' })
  expect(await app.run(applyImport, undefined)).toMatchObject({ code: 'import-unanswered' })
  app.store.look(({ importing }) => ({
    importing: {
      ...importing!,
      result: { ...importing!.result!, confirmed: new Set([questionKey(sentence)]) },
    },
  }))
  expect(await app.run(applyImport, undefined)).toMatchObject({ kind: 'done' })
})

test('a bad file is refused by name and changes nothing', async () => {
  const app = anApp(embeddedEstate(), {
    ports: reading(refusal('file-is-html', {}, { file: 'fichier.geojson' })),
  })
  const before = app.store.read().estate
  expect(await app.run(takeFile, { source })).toMatchObject({ code: 'file-is-html' })
  expect(app.store.read().session.importing).toBeNull()
  expect(app.store.read().session.toast?.text).toContain('fichier.geojson')
  expect(app.store.read().estate).toBe(before)
})

test('a file that is not recognised waits for the user to say what it contains', async () => {
  const app = anApp(embeddedEstate(), {
    ports: reading(async (_source, _context, { as }) =>
      as === 'perimeter' ? read('perimeter', [south()]) : refusal('unknown-format'),
    ),
  })
  await app.run(takeFile, { source })
  expect(app.store.read().session.importing).toMatchObject({
    state: 'failed',
    failure: { code: 'unknown-format' },
  })
  const { importing } = app.store.read().session
  await app.run(readFile, { source: importing!.source!, as: 'perimeter' })
  expect(app.store.read().session.importing?.result?.as).toBe('perimeter')
})

test('progress is shown, a reading stopped leaves nothing, and one read again leaves what was there', async () => {
  const shown: number[] = []
  let stop = (): void => undefined
  const app = anApp(embeddedEstate(), {
    ports: {
      ...reading(async (_source, _context, { choices, onProgress }) => {
        if (choices?.part === undefined) return read('perimeter', [south()])
        for (const bytes of [10, 50, 90]) {
          onProgress?.(bytes, 100)
          shown.push(app.store.read().session.importProgress)
        }
        return new Promise((resolve) => {
          stop = () => resolve(refusal('stopped'))
        })
      }),
      stopReading: () => stop(),
    },
  })
  await app.run(takeFile, { source })
  const before = app.store.read().session.importing?.result
  const again = app.run(answerImport, { choices: { part: 'extension' } })
  await Promise.resolve()
  expect(app.store.read().session.importing?.state).toBe('running')
  expect(await app.run(answerImport, { choices: {} })).toMatchObject({ code: 'import-running' })
  expect(await app.run(applyImport, undefined)).toMatchObject({ code: 'import-running' })
  await app.run(stopReading, undefined)
  expect(await again).toMatchObject({ kind: 'done', quiet: true })
  expect(shown).toEqual([0.1, 0.5, 0.9])
  expect(app.store.read().session.importing?.result).toBe(before)
})

test('the newest file wins, whatever order they are read in', async () => {
  const waiting = new Map<string, () => void>()
  const app = anApp(embeddedEstate(), {
    ports: reading(
      ({ name }) =>
        new Promise((resolve) => {
          waiting.set(name, () => resolve(read('perimeter', [south()])))
        }),
    ),
  })
  const slow = app.run(readFile, { source: { ...source, name: 'lent.csv' } })
  const quick = app.run(readFile, { source: { ...source, name: 'vite.csv' } })
  waiting.get('vite.csv')!()
  await quick
  waiting.get('lent.csv')!()
  await slow
  expect(app.store.read().session.importing?.result?.file).toBe('vite.csv')
})

test('real situations wait for the framework, the preview stays to come back to', async () => {
  const app = anApp(embeddedEstate(), {
    ports: reading(read('situations', [situation('s1', { place: 'E001' })])),
  })
  await app.run(takeFile, { source })
  expect(await app.run(applyImport, undefined)).toMatchObject({ code: 'framework-missing' })
  expect(app.store.read().session.importing).not.toBeNull()
})

test('a preview put aside changes nothing; without a preview there is nothing to apply', async () => {
  const app = anApp(embeddedEstate(), { ports: reading(read('perimeter', [south()])) })
  const before = app.store.read().estate
  await app.run(takeFile, { source })
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
