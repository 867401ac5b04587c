import { expect, test, vi } from 'vitest'
import { type AnyRecord, withRecords } from '../../../src/domain/estate.ts'
import { isRefusal } from '../../../src/domain/refusal.ts'
import { checkTexts } from '../../../src/domain/register/check-texts.ts'
import type { TextFinding } from '../../../src/domain/register/text-finding.ts'
import { checkHeldTexts } from '../../../src/operations/register/check-held-texts.ts'
import { eraseAll } from '../../../src/operations/register/erase-all.ts'
import { eraseHeldTexts } from '../../../src/operations/register/erase-held-texts.ts'
import { exportAll } from '../../../src/operations/register/export-all.ts'
import { maskHeldText } from '../../../src/operations/register/mask-held-text.ts'
import { maskJournal } from '../../../src/operations/register/mask-journal.ts'
import { showRegister } from '../../../src/operations/register/show-register.ts'
import { undoLast } from '../../../src/operations/undo-last.ts'
import { entrance, estate, settings, situation } from '../../domain/build.ts'
import { anApp } from '../an-app.ts'

const NAMED = 'Vu Mme Dupont ce matin'
const noted = situation('s', { code: 'A1', place: 'e1', note: NAMED })
const here = estate(settings({ territory: 'Les Sarts' }), entrance('e1'), noted)
const ports = { checkTexts: async (held: Parameters<typeof checkTexts>[0]) => checkTexts(held) }

test('what the check finds is masked with undo; the history that still has it is masked for good', async () => {
  const { store, run } = anApp(here, { ports, session: { keeping: 'sealed' } })
  await run(showRegister, undefined)
  await run(checkHeldTexts, undefined)
  const [found] = store.read().session.register!.check!.findings
  await run(maskHeldText, found!)
  expect(store.read().estate.situation.get('s')!.note).toBe('Vu [masqué] ce matin')
  expect(store.read().session.register!.check!.findings).toEqual([])
  await run(undoLast, undefined)
  expect(store.read().estate.situation.get('s')!.note).toBe(NAMED)
  await run(maskHeldText, found!)
  await run(checkHeldTexts, undefined)
  const { findings } = store.read().session.register!.check!
  expect(findings.map(({ place }) => place.in)).toEqual(['journal'])
  await run(maskJournal, findings)
  expect(JSON.stringify(store.journal())).not.toContain('Dupont')
  expect(store.journal().length).toBeGreaterThan(0)
})

test('a text that changed since the check is not masked over', async () => {
  const { run } = anApp(here, { ports })
  const finding: TextFinding = {
    place: { in: 'record', kind: 'situation', id: 's', at: ['note'] },
    text: 'autre chose',
    spans: [{ start: 0, end: 5, kind: 'name' }],
  }
  expect(await run(maskHeldText, finding)).toMatchObject({ code: 'object-gone' })
})

test('texts chosen are erased from the record and from the journal, and undo brings none back', async () => {
  const { store, run } = anApp(here)
  await run(eraseHeldTexts, [{ kind: 'situation', id: 's', at: ['note'], text: NAMED }])
  expect(store.read().estate.situation.get('s')!.note).toBe('[effacé]')
  expect(isRefusal(await run(undoLast, undefined))).toBe(true)
})

test('the same words on another line of the record stay; what the line said before is gone from the journal', async () => {
  const of = (...notes: readonly string[]): AnyRecord => ({
    ...{ kind: 'mediation', id: 'm', caseCode: 'M-2026-01', mode: 'deferred', motif: 'B1', place: 'e1' },
    ...{ opened: '2026-11-10', parties: [], agreements: [] },
    meetings: notes.map((note, rank) => ({
      ...{ id: String(rank), type: 'shuttle', on: '2026-11-12', parties: ['A'], note },
    })),
  })
  const { store, run } = anApp(here)
  const say = (...notes: readonly string[]) =>
    store.commit('Noter', (now) => withRecords(now, [of(...notes)])).saved
  await say('Vu Mme Martin', 'Vu Mme Petit', 'Vu Mme Durand')
  await say('Vu Mme Martin', 'Vu Mme Durand', 'Vu Mme Durand')
  const at = ['meetings', 1, 'note'] as const
  await run(eraseHeldTexts, [{ kind: 'mediation', id: 'm', at, text: 'Vu Mme Durand' }])
  const { meetings } = store.read().estate.mediation.get('m')!
  expect(meetings.map(({ note }) => note)).toEqual(['Vu Mme Martin', '[effacé]', 'Vu Mme Durand'])
  const history = JSON.stringify(store.journal())
  expect(history).not.toMatch(/Durand|Petit/)
  expect(history).toContain('Martin')
})

test('a full export needs a long passphrase, writes the backup and is noted as sent', async () => {
  const write = vi.fn(async () => ({ name: 'a.zip.age', bytes: new Uint8Array([1]), type: 'x' }))
  const { store, run } = anApp(here, {
    session: { keeping: 'sealed' },
    ports: { backups: { write }, saveBytes: async () => null } as never,
  })
  expect(await run(exportAll, { passphrase: 'court' })).toMatchObject({ code: 'passphrase-short' })
  expect(write).not.toHaveBeenCalled()
  await run(exportAll, { passphrase: 'cinq mots sans aucun rapport' })
  const [sent] = store.read().estate.sending.values()
  expect(sent).toMatchObject({ form: 'full-export', to: 'controller', file: 'a.zip.age' })
})

test('a full erasure asks for the name twice, and removes the territory at hand', async () => {
  const remove = vi.fn(async () => null)
  const { run } = anApp(here, {
    session: { keeping: 'sealed', territory: 'territory-0123456789ab' },
    ports: { remove, territories: async () => [] },
  })
  expect(await run(eraseAll, { typed: 'Les Sarts', again: 'Les sart' })).toMatchObject({
    code: 'territory-name-differs',
  })
  expect(remove).not.toHaveBeenCalled()
  await run(eraseAll, { typed: 'Les Sarts', again: 'Les Sarts' })
  expect(remove).toHaveBeenCalledWith('territory-0123456789ab')
})
