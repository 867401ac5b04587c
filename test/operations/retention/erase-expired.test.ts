import { expect, test } from 'vitest'
import { withRecords } from '../../../src/domain/estate.ts'
import { eraseExpired } from '../../../src/operations/retention/erase-expired.ts'
import { estate, settings, situation } from '../../domain/build.ts'
import { anApp } from '../an-app.ts'

const old = situation('old', {
  when: { day: '2025-06-10', band: 'morning' },
  statusSteps: [{ status: 'noted', on: '2025-06-10' }],
})

test('what is over goes with its journal, a count stays, the report is said, and undo brings nothing back', async () => {
  const { store, run } = anApp(estate(old))
  store.commit('Noter', (now) => withRecords(now, [{ ...old, id: 'older', note: 'phrase à oublier' }]))
  await run(eraseExpired, undefined)
  const { estate: now, session } = store.read()
  expect(now.situation.size).toBe(0)
  expect([...now.monthlyCount.values()].map(({ count }) => count)).toEqual([2])
  expect(JSON.stringify(store.journal())).not.toContain('oublier')
  expect(session.expiry).toEqual({ on: session.today, erased: { situation: 2 }, notes: 0 })
  expect(session.toast?.text).toBe('Effacé : 2 situations.')
  store.undo()
  expect(store.read().estate.situation.size).toBe(0)
})

test('nothing over: nothing changes, and it is said', async () => {
  const { store, run } = anApp(estate())
  const before = store.read().estate
  await run(eraseExpired, undefined)
  expect(store.read().estate.situation).toBe(before.situation)
  expect(store.read().session.toast?.text).toBe('Rien n’est échu.')
})

test('the example keeps all: refused', async () => {
  const { run } = anApp(withRecords(estate(old), [settings({ fictional: true })]))
  expect(await run(eraseExpired, undefined)).toMatchObject({ kind: 'refusal', code: 'kept-whole' })
})
