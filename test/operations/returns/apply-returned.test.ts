import { expect, test } from 'vitest'
import type { ReturnedFile } from '../../../src/domain/published/returned-file.ts'
import { applyReturned } from '../../../src/operations/returns/apply-returned.ts'
import { setReference } from '../../../src/operations/situations/set-reference.ts'
import { undoLast } from '../../../src/operations/undo-last.ts'
import { answered } from '../../../src/store/pending.ts'
import { estate, situation } from '../../domain/build.ts'
import { anApp } from '../an-app.ts'

const on = '2026-11-24'
const file: ReturnedFile = {
  file: 'retour.csv',
  funder: 'vilogia',
  rows: 3,
  same: 1,
  changes: [
    { situation: 'one', row: 2, status: { from: 'noted', to: 'done', on } },
    { situation: 'two', row: 3, reference: { from: '', to: 'T-9' } },
  ],
  notices: [],
}
const start = () =>
  anApp(estate(situation('one'), situation('two')), { session: { returned: answered('retour.csv', file) } })
const statusesOf = (store: ReturnType<typeof anApp>['store'], id: string) =>
  store
    .read()
    .estate.situation.get(id)!
    .statusSteps.map(({ status }) => status)

test('takes all over in one step, which undo takes back', async () => {
  const { store, run } = start()
  await run(applyReturned, { leftOut: new Set<number>() })
  expect(statusesOf(store, 'one')).toEqual(['noted', 'done'])
  expect(store.read().estate.situation.get('two')!.reference).toBe('T-9')
  expect(store.read().session.returned).toBeNull()
  await run(undoLast, undefined)
  expect(statusesOf(store, 'one')).toEqual(['noted'])
  expect(store.read().estate.situation.get('two')!.reference).toBeUndefined()
})

test('a row left out stays as it is; with all left out there is nothing to do', async () => {
  const { store, run } = start()
  expect(applyReturned.available(store.read(), { leftOut: new Set([2, 3]) })).toMatchObject({
    code: 'returned-nothing',
  })
  await run(applyReturned, { leftOut: new Set([2]) })
  expect(statusesOf(store, 'one')).toEqual(['noted'])
  expect(store.read().estate.situation.get('two')!.reference).toBe('T-9')
})

test('a ticket set since the file was read is not written over', async () => {
  const { store, run } = start()
  await run(setReference, { id: 'two', reference: 'T-1' })
  await run(applyReturned, { leftOut: new Set([2]) })
  expect(store.read().estate.situation.get('two')!.reference).toBe('T-1')
})

test('a situation gone since asks for a new reading', () => {
  const { store } = anApp(estate(situation('one')), { session: { returned: answered('retour.csv', file) } })
  expect(applyReturned.available(store.read(), { leftOut: new Set<number>() })).toMatchObject({
    code: 'returned-stale',
  })
})
