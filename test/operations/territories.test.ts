import { expect, test } from 'vitest'
import { emptyEstate, settingsOf, withRecords } from '../../src/domain/estate.ts'
import type { Read } from '../../src/domain/import.ts'
import type { KeptTerritory } from '../../src/domain/kept-territory.ts'
import { fault } from '../../src/domain/refusal.ts'
import { TERRITORY_KINDS, territoryRecords } from '../../src/domain/territory-kinds.ts'
import { applyImport } from '../../src/operations/imports/apply-import.ts'
import type { Ports } from '../../src/operations/ports.ts'
import { archiveTerritory } from '../../src/operations/territories/archive-territory.ts'
import { createTerritory } from '../../src/operations/territories/create-territory.ts'
import { duplicateTerritory } from '../../src/operations/territories/duplicate-territory.ts'
import { exportTerritory } from '../../src/operations/territories/export-territory.ts'
import { openTerritory } from '../../src/operations/territories/open-territory.ts'
import { removeTerritory } from '../../src/operations/territories/remove-territory.ts'
import { renameTerritory } from '../../src/operations/territories/rename-territory.ts'
import { showTerritories } from '../../src/operations/territories/show-territories.ts'
import { undoLast } from '../../src/operations/undo-last.ts'
import type { ImportPreview } from '../../src/store/session.ts'
import { estate, passage, settings, situation } from '../domain/build.ts'
import { anApp } from './an-app.ts'

const kept = (id: string, name: string, over: Partial<KeptTerritory> = {}): KeptTerritory => ({
  ...{ id, name, sealed: true, archived: false, kept: true },
  ...over,
})
const OTHER = kept('territory-0123456789ab', 'Les Hauts Champs')
const LISTED = [kept('mine', 'essai'), OTHER]

const aShelf = (over: Partial<Ports> = {}) => {
  const asked: unknown[] = []
  const answer =
    (what: string) =>
    async (...given: unknown[]) => {
      asked.push([what, ...given])
      return null
    }
  const ports: Partial<Ports> = {
    territories: async () => LISTED,
    open: answer('open'),
    create: answer('create'),
    archive: answer('archive'),
    remove: answer('remove'),
    saveBytes: answer('save'),
    pack: async ({ settings: of }, made) => ({
      name: `${of.get('settings')!.territory} ${made}.zip`,
      bytes: new Uint8Array(3),
      type: 'application/zip',
    }),
    ...over,
  }
  return { asked, ports }
}

test('the list is read from the device and shown', async () => {
  const { ports } = aShelf()
  const { store, run } = anApp(estate(), { ports })
  await run(showTerritories, undefined)
  expect(store.read().session).toMatchObject({ territories: LISTED, dialog: 'territories' })
  const failing = anApp(estate(), { ports: { territories: async () => fault('storage-refused') } })
  expect(await failing.run(showTerritories, undefined)).toMatchObject({ code: 'storage-refused' })
})

test('a new territory has a name of its own', async () => {
  const { asked, ports } = aShelf()
  const { run } = anApp(estate(), { ports, session: { territories: LISTED } })
  expect(await run(createTerritory, { name: '  ' })).toMatchObject({ code: 'territory-name-needed' })
  expect(await run(createTerritory, { name: 'les hauts champs ' })).toMatchObject({
    code: 'territory-name-taken',
  })
  expect(await run(createTerritory, { name: 'x'.repeat(81) })).toMatchObject({ code: 'value-out-of-range' })
  expect(asked).toEqual([])
  await run(createTerritory, { name: ' Roubaix ' })
  expect(asked).toEqual([['create', 'Roubaix', null]])
})

test('a copy has the places and the team, and no record of people, week or field', async () => {
  const { asked, ports } = aShelf()
  const framework = {
    ...{ purpose: 'p', controllers: 'c', processor: '', legalBasis: 'l', notice: 'n', impactAssessment: '' },
  }
  const records = estate(
    passage('p1'),
    situation('s1'),
    settings({ framework, minGapDays: 3, fictional: true }),
  )
  const { run } = anApp(records, { ports, session: { territories: LISTED } })
  await run(duplicateTerritory, { name: 'Copie' })
  const [[, name, copied]] = asked as [[string, string, Parameters<Ports['create']>[1]]]
  expect(name).toBe('Copie')
  const copy = withRecords(emptyEstate(), copied!)
  expect(settingsOf(copy)).toEqual(settings({ territory: 'Copie', minGapDays: 3 }))
  for (const kind of TERRITORY_KINDS) if (kind !== 'settings') expect(copy[kind]).toEqual(records[kind])
  expect([copy.passage.size, copy.situation.size]).toEqual([0, 0])
  expect(records.passage.size).toBe(1)
})

test('a name changes as one step that can be undone; the list follows', async () => {
  const { ports } = aShelf()
  const { store, run } = anApp(estate(), { ports, session: { territories: LISTED } })
  const name = () => settingsOf(store.read().estate).territory
  expect(await run(renameTerritory, { name: 'Les Hauts Champs' })).toMatchObject({
    code: 'territory-name-taken',
  })
  await run(renameTerritory, { name: ' Nouveau nom ' })
  expect(name()).toBe('Nouveau nom')
  expect(store.read().session.territories?.map((each) => each.name)).toEqual(['Nouveau nom', OTHER.name])
  await run(undoLast, undefined)
  expect(name()).toBe('essai')
  const example = anApp(estate(), { session: { territory: 'example', keeping: 'example' } })
  expect(await example.run(renameTerritory, { name: 'x' })).toMatchObject({ code: 'example-stays' })
})

test('a territory is opened, archived, brought back; the example and an unsaved one are not archived', async () => {
  const { asked, ports } = aShelf()
  const { store, run } = anApp(estate(), { ports })
  expect(await run(openTerritory, { id: 'mine', name: 'essai' })).toMatchObject({ code: 'already-open' })
  await run(openTerritory, OTHER)
  await run(archiveTerritory, { territory: OTHER, archived: true })
  await run(archiveTerritory, { territory: OTHER, archived: false })
  expect(asked).toEqual([
    ['open', OTHER.id],
    ['archive', OTHER.id, true],
    ['archive', OTHER.id, false],
  ])
  expect(store.read().session.territories).toEqual(LISTED)
  const archived = true
  const example = kept('example', 'Exemple', { sealed: false })
  expect(await run(archiveTerritory, { territory: example, archived })).toMatchObject({
    code: 'example-stays',
  })
  const unkept = kept('mine', 'essai', { kept: false })
  expect(await run(archiveTerritory, { territory: unkept, archived })).toMatchObject({
    code: 'territory-unsaved',
  })
})

test('a territory is removed only when its name is typed', async () => {
  const { asked, ports } = aShelf()
  const { run } = anApp(estate(), { ports })
  for (const typed of ['', 'Les Hauts', 'les hauts champs'])
    expect(await run(removeTerritory, { territory: OTHER, typed })).toMatchObject({
      code: 'territory-name-differs',
    })
  expect(asked).toEqual([])
  await run(removeTerritory, { territory: OTHER, typed: ' Les Hauts Champs ' })
  expect(asked).toEqual([['remove', OTHER.id]])
})

test('the territory at hand is exported as one file; a locked one can’t be', async () => {
  const { asked, ports } = aShelf()
  const { run } = anApp(estate(), { ports })
  await run(exportTerritory, undefined)
  expect(asked).toEqual([['save', 'essai 2026-11-24.zip', new Uint8Array(3), 'application/zip']])
  const locked = anApp(estate(), { ports, session: { keeping: 'locked' } })
  for (const operation of [exportTerritory, duplicateTerritory, renameTerritory])
    expect(await locked.run(operation as typeof renameTerritory, { name: 'x' })).toMatchObject({
      code: 'territory-locked',
    })
})

test('a package that was read opens a new territory under a free name, and leaves the one at hand as it is', async () => {
  const { asked, ports } = aShelf()
  const records = territoryRecords(estate(), 'Les Hauts Champs')
  const read: Read = {
    ...{ kind: 'territory', records, datasets: [], covers: [], notices: [], questions: [], seen: 9 },
  }
  const result = {
    ...{ file: 'recu.zip', choices: {}, read, comparison: { differences: [], same: 0 } },
    ...{ leftOut: new Set(), confirmed: new Set(), notices: [], facts: {} },
  } as unknown as ImportPreview
  const before = estate()
  const { store, run } = anApp(before, {
    ports,
    session: { importing: { request: 'recu.zip', state: 'done', result } },
  })
  await run(applyImport, undefined)
  expect(asked).toEqual([['create', 'Les Hauts Champs (2)', records]])
  expect(store.read().estate).toBe(before)
  expect(store.read().session.importing).toBeNull()
})
