import { beforeAll, expect, test } from 'vitest'
import { type Estate, settingsOf, withRecords } from '../../src/domain/estate.ts'
import { fault, refusal } from '../../src/domain/refusal.ts'
import type { Release } from '../../src/domain/release.ts'
import { sha256Hex } from '../../src/domain/stable-hash.ts'
import type { Operation } from '../../src/operations/operation.ts'
import type { Ports } from '../../src/operations/ports.ts'
import { redoLast } from '../../src/operations/redo-last.ts'
import { downloadRelease } from '../../src/operations/releases/download-release.ts'
import { prepareRelease } from '../../src/operations/releases/prepare-release.ts'
import { noteSituation } from '../../src/operations/situations/note-situation.ts'
import { undoLast } from '../../src/operations/undo-last.ts'
import { exampleEstate } from '../example/embedded-estate.ts'
import { anApp } from './an-app.ts'

const period = { from: '2026-11-01', until: '2026-11-24' }
let example: Estate
beforeAll(() => {
  example = exampleEstate(1, '2026-11-24')
})

/** A step of the user before a file leaves. */
const changeGapOf: Operation = {
  id: 'change-gap',
  available: () => null,
  label: () => 'Changer un réglage',
  run: () => ({
    kind: 'done',
    change: (now) => withRecords(now, [{ ...settingsOf(now), maxGapDays: 7 }]),
  }),
}

const anOffice = (more: Partial<Ports> = {}) => {
  const boms: (boolean | undefined)[] = []
  const written: Release[] = []
  const names: string[] = []
  const app = anApp(example, {
    ports: {
      write: async (release, _form, bom) => {
        boms.push(bom)
        written.push(release)
        return { name: 'fichier.zip', bytes: new Uint8Array(1), type: 'application/zip' }
      },
      saveBytes: async (name) => {
        names.push(name)
        return null
      },
      ...more,
    },
  })
  return { ...app, written, names, boms }
}

test.each([
  ['no recipient', { recipient: 'nobody', ...period }, 'no-recipient'],
  [
    'a period that ends before it begins',
    { recipient: 'vilogia', from: '2026-11-24', until: '2026-11-01' },
    'period-reversed',
  ],
  ['half a period', { recipient: 'vilogia', from: '2026-11-24', until: '' }, 'period-missing'],
])('%s is refused', async (_what, target, code) => {
  expect(await anOffice().run(prepareRelease, target)).toMatchObject({ code })
})

test('without a preview nothing is downloaded', async () => {
  const app = anOffice()
  expect(await app.run(downloadRelease, { form: 'zip' })).toMatchObject({ code: 'release-not-ready' })
  expect(app.names).toEqual([])
})

test('what is downloaded is what the preview shows, is noted as sent, and makes no step of the history', async () => {
  const app = anOffice()
  await app.run(prepareRelease, { recipient: 'vilogia', from: '2026-07-01', until: '2026-09-30' })
  const { made } = app.store.read().session.release
  await app.run(downloadRelease, { form: 'zip' })
  expect(app.written).toEqual([made])
  expect(app.names).toEqual(['fichier.zip'])
  expect(app.store.journal()).toMatchObject([{ stands: true }])
  expect(app.store.undoLabel()).toBeNull()
  expect([...app.store.read().estate.sending.values()]).toEqual([
    {
      ...{ kind: 'sending', id: 'sending-test-1', form: 'release-zip', to: 'vilogia', on: '2026-11-24' },
      ...{
        period: { from: '2026-07-01', until: '2026-09-30' },
        file: 'fichier.zip',
        rows: made?.rows.length,
      },
      sha256: sha256Hex(new Uint8Array(1)),
    },
  ])
  expect(app.store.read().session.toast).toMatchObject({ undo: false })
})

test('undo after a sending takes back what was done before it, redo brings that back, and the sending stays', async () => {
  const app = anOffice()
  const { store } = app
  await app.run(changeGapOf, undefined)
  await app.run(prepareRelease, { recipient: 'vilogia', ...period })
  await app.run(downloadRelease, { form: 'zip' })
  const gap = () => [settingsOf(store.read().estate).maxGapDays, store.read().estate.sending.size]
  const before = example.sending.size
  expect(gap()).toEqual([7, before + 1])
  await app.run(undoLast, undefined)
  expect(gap()).toEqual([10, before + 1])
  await app.run(downloadRelease, { form: 'csv' })
  await app.run(redoLast, undefined)
  expect(gap()).toEqual([7, before + 2])
  expect(await app.run(redoLast, undefined)).toMatchObject({ code: 'nothing-to-redo' })
})

test('what can’t be noted as sent does not leave, and what was not saved is not noted', async () => {
  const locked = anOffice({ readyToWrite: async () => refusal('passphrase-needed') })
  await locked.run(prepareRelease, { recipient: 'vilogia', ...period })
  expect(await locked.run(downloadRelease, { form: 'csv' })).toMatchObject({ code: 'passphrase-needed' })
  expect(locked.names).toEqual([])
  const full = anOffice({ saveBytes: async () => fault('not-saved') })
  await full.run(prepareRelease, { recipient: 'vilogia', ...period })
  expect(await full.run(downloadRelease, { form: 'csv' })).toMatchObject({ kind: 'fault' })
  expect(full.store.read().estate.sending.size).toBe(0)
})

test('tables have their mark unless it was switched off', async () => {
  const app = anOffice()
  await app.run(prepareRelease, { recipient: 'vilogia', ...period })
  await app.run(downloadRelease, { form: 'csv' })
  app.store.look(({ release }) => ({ release: { ...release, bom: false } }))
  await app.run(prepareRelease, { recipient: 'vilogia', ...period })
  await app.run(downloadRelease, { form: 'csv' })
  expect(app.boms).toEqual([true, false])
})

test('a situation noted since the preview is in the file', async () => {
  const app = anOffice()
  await app.run(prepareRelease, { recipient: 'vilogia', ...period })
  await app.run(noteSituation, {
    ...{
      code: 'A1',
      place: 'E001',
      when: { day: '2026-11-23', band: 'morning' },
      severity: 2,
      recurrence: 'new',
    },
    ...{ origin: 'seen', by: 'team', responsible: 'vilogia', audience: 'funder', status: 'noted' },
  } as const)
  const before = app.store.read().session.release.made?.rows.length ?? 0
  await app.run(prepareRelease, { recipient: 'vilogia', ...period })
  await app.run(downloadRelease, { form: 'geojson' })
  expect(app.written[0]?.rows.length).toBe(before + 1)
  expect(app.written[0]?.rows.some(({ place }) => place === 'E001')).toBe(true)
})
