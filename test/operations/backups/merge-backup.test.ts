import { describe, expect, test } from 'vitest'
import type { Backup } from '../../../src/domain/backup.ts'
import { recordsOf } from '../../../src/domain/backups/restored-estate.ts'
import { stamped } from '../../../src/domain/backups/stamped.ts'
import { type Estate, settingsOf, withoutRecords, withRecords } from '../../../src/domain/estate.ts'
import { mergeBackup } from '../../../src/operations/backups/merge-backup.ts'
import { openBackup } from '../../../src/operations/backups/open-backup.ts'
import { putOffBackup } from '../../../src/operations/backups/put-off-backup.ts'
import { replaceByBackup } from '../../../src/operations/backups/replace-by-backup.ts'
import { saveBackup } from '../../../src/operations/backups/save-backup.ts'
import { undoLast } from '../../../src/operations/undo-last.ts'
import type { Store } from '../../../src/store/store.ts'
import { entrance, estate, passage, settings, situation } from '../../domain/build.ts'
import { aStore, canonical } from '../../store/builders.ts'
import { anApp } from '../an-app.ts'

const TODAY = '2026-11-24'
const when = { day: '2026-11-20', band: 'evening' } as const
const start = estate(entrance('e1'), situation('s1', { when, note: 'avant' }))
const other = (): Store => aStore({ estate: start, device: 'there' })
const add = (id: string) => (now: Estate) => withRecords(now, [passage(id, { when })])

const backupOf = (store: Store, more: Partial<Backup> = {}): Backup => {
  const { estate: held, stamps, seen } = stamped(store.read().estate, store.journal())
  return {
    ...{
      territory: 'là',
      fictional: false,
      made: '2026-11-22',
      photos: [],
      counts: {},
      damaged: [],
      dangling: 0,
    },
    ...{ records: recordsOf(held), stamps, seen, ...more },
  }
}
const kept: string[][] = []
const here = (held = start, session = {}) =>
  anApp(held, {
    session: { keeping: 'sealed', welcome: false, today: TODAY, ...session },
    ports: {
      backups: {
        keepPhotos: async (photos: readonly { id: string }[]) => {
          kept.push(photos.map(({ id }) => id))
          return null
        },
      } as never,
    },
  })

describe('a merge', () => {
  test('brings what is new, is one step that undo takes back, and can be done again', async () => {
    const there = other()
    there.commit('p', add('p1'))
    there.commit('note', (now) => withRecords(now, [{ ...now.situation.get('s1')!, note: 'après' }]))
    const app = here()
    app.store.commit('own', add('p2'))
    const before = canonical(app.store.read().estate)
    expect(await app.run(mergeBackup, backupOf(there))).toMatchObject({ kind: 'done' })
    const merged = app.store.read().estate
    expect([...merged.passage.keys()].sort()).toEqual(['p1', 'p2'])
    expect(merged.situation.get('s1')!.note).toBe('après')
    expect(settingsOf(merged)).toMatchObject({ territory: 'essai', seen: { there: 2 } })
    expect(settingsOf(merged).missingDays).toEqual([{ from: '2026-11-22', until: '2026-11-23' }])
    await app.run(undoLast, undefined)
    expect(canonical(app.store.read().estate)).toBe(before)
    await app.run(mergeBackup, backupOf(there))
    expect(canonical(app.store.read().estate)).toBe(canonical(merged))
    expect(await app.run(mergeBackup, backupOf(there))).toMatchObject({ code: 'backup-all-there' })
  })

  test('done twice in either order of two backups gives the same records', async () => {
    const [one, two] = [other(), aStore({ estate: start, device: 'zone' })]
    const note = (text: string) => (now: Estate) =>
      withRecords(now, [{ ...now.situation.get('s1')!, note: text }])
    one.commit('note', note('un'))
    one.commit('p', add('p8'))
    one.commit('p', add('p7'))
    two.commit('p', add('p9'))
    two.commit('note', note('deux'))
    const [forth, back] = [here(), here()]
    for (const [app, all] of [
      [forth, [one, two]],
      [back, [two, one]],
    ] as const)
      for (const store of all) await app.run(mergeBackup, backupOf(store))
    expect(canonical(back.store.read().estate)).toBe(canonical(forth.store.read().estate))
    expect(forth.store.read().estate.situation.get('s1')!.note).toBe('deux')
    expect([...back.store.read().estate.passage.keys()].sort()).toEqual(['p7', 'p8', 'p9'])
  })

  test('an edit made after a merge is not taken back by the same backup', async () => {
    const there = other()
    for (let n = 0; n < 9; n++) there.commit('p', add(`p${n}`))
    there.commit('note', (now) => withRecords(now, [{ ...now.situation.get('s1')!, note: 'là' }]))
    const app = here()
    await app.run(mergeBackup, backupOf(there))
    app.store.commit('note', (now) => withRecords(now, [{ ...now.situation.get('s1')!, note: 'ici' }]))
    app.store.commit('gone', (now) => withoutRecords(now, 'passage', ['p3']))
    expect(await app.run(mergeBackup, backupOf(there))).toMatchObject({ code: 'backup-all-there' })
    expect(app.store.read().estate.situation.get('s1')!.note).toBe('ici')
  })

  test('keeps photos first, brings nothing that is over, and is refused where it would mix or lack', async () => {
    const there = other()
    there.commit('photo', (now) =>
      withRecords(now, [
        situation('s2', { when, photo: 'photo-1' }),
        passage('old', { when: { ...when, day: '2024-02-02' } }),
      ]),
    )
    const photos = ['photo-1', 'photo-2'].map((id) => ({ id, bytes: new Uint8Array([1]) }))
    const app = here()
    await app.run(mergeBackup, backupOf(there, { photos }))
    expect(kept.at(-1)).toEqual(['photo-1'])
    expect(app.store.read().estate.passage.has('old')).toBe(false)
    for (const run of [mergeBackup, replaceByBackup]) {
      expect(await here().run(run, backupOf(there, { fictional: true }))).toMatchObject({
        code: 'backup-fictional',
      })
      const damaged = [{ file: 'passage.jsonl', row: 3 }]
      expect(await here().run(run, backupOf(there, { damaged }))).toMatchObject({ code: 'backup-beside' })
      expect(await here(start, { keeping: 'locked' }).run(run, backupOf(there))).toMatchObject({
        kind: 'refusal',
      })
    }
  })
})

test('a replacement leaves the records of the backup alone, without a journal, and nothing to undo', async () => {
  const there = other()
  there.commit('p', add('p1'))
  const app = here()
  app.store.commit('own', add('p2'))
  expect(await app.run(replaceByBackup, backupOf(there))).toMatchObject({ kind: 'done' })
  expect([...app.store.read().estate.passage.keys()]).toEqual(['p1'])
  expect(app.store.journal().flatMap(({ changes }) => changes)).toEqual([])
  expect(app.store.undoLabel()).toBeNull()
})

test('a backup that is read says what is new, the same, different, only here and over', async () => {
  const there = other()
  there.commit('p', (now) =>
    withRecords(add('p1')(now), [passage('old', { when: { ...when, day: '2024-02-02' } })]),
  )
  there.commit('note', (now) => withRecords(now, [{ ...now.situation.get('s1')!, note: 'après' }]))
  const app = anApp(withRecords(start, [passage('p2', { when })]), {
    session: { today: TODAY },
    ports: { backups: { read: async () => backupOf(there) } as never },
  })
  await app.run(openBackup, { source: { name: 'x' } as never })
  const { preview } = app.store.read().session.restoring!
  expect(preview).toMatchObject({
    past: 1,
    counts: { passage: 1, situation: 1 },
    differences: {
      byKind: { situation: { different: 1 }, passage: { fresh: 1, onlyHere: 1 }, entrance: { same: 2 } },
    },
  })
})

test('saving keeps who wrote what, the day and how far; the reminder is put off for the day', async () => {
  const asked: unknown[] = []
  const ports = {
    saveBytes: async () => null,
    backups: {
      write: async (_estate: Estate, about: object) => {
        asked.push(about)
        return { name: 'f', bytes: new Uint8Array(), type: '' }
      },
      remember: (...all: unknown[]) => asked.push(all),
      putOff: (...all: unknown[]) => asked.push(all),
    },
  }
  const app = anApp(withRecords(start, [settings()]), {
    session: { keeping: 'sealed', today: TODAY, territory: 't' },
    ports: ports as never,
  })
  app.store.commit('p', add('p1'))
  await app.run(saveBackup, { passphrase: 'quatre mots assez longs' })
  const last = { day: TODAY, counter: 1 }
  expect(asked).toEqual([expect.objectContaining({ made: TODAY, seen: { test: 1 } }), ['t', last]])
  expect(app.store.read().session.backedUp).toEqual(last)
  await app.run(putOffBackup, undefined)
  expect(asked.at(-1)).toEqual(['t', TODAY])
  expect(app.store.read().session.backupPutOff).toBe(TODAY)
})
