import { expect, test } from 'vitest'
import { statusOf } from '../../src/domain/situation.ts'
import { setReference } from '../../src/operations/situations/set-reference.ts'
import { transmitSituations } from '../../src/operations/situations/transmit-situations.ts'
import { undoLast } from '../../src/operations/undo-last.ts'
import { estate, settings, situation } from '../domain/build.ts'
import { anApp } from './an-app.ts'

const TODAY = '2026-11-24'
const scene = () =>
  anApp(
    estate(
      settings({ fictional: true }),
      situation('a', { code: 'F-lift-broken', remindOn: '2027-01-01' }),
      situation('b'),
      situation('other', { responsible: 'partenord-habitat' }),
      situation('sent', { statusSteps: [{ status: 'transmitted', on: '2026-08-11' }] }),
    ),
  )

test('chosen situations of one landlord are transmitted together, and one undo takes them back', async () => {
  const { store, run } = scene()
  await run(transmitSituations, { ids: ['a', 'b'], on: TODAY })
  const { situation: now } = store.read().estate
  expect([...now.values()].map(statusOf)).toEqual(['transmitted', 'transmitted', 'noted', 'transmitted'])
  expect(now.get('a')).not.toHaveProperty('remindOn')
  expect(now.get('b')!.statusSteps.at(-1)).toEqual({ status: 'transmitted', on: TODAY })
  await run(undoLast, undefined)
  expect(statusOf(store.read().estate.situation.get('a')!)).toBe('noted')
})

test.each([
  ['no-row-chosen', [], TODAY],
  ['no-row-chosen', ['gone'], TODAY],
  ['one-recipient', ['a', 'other'], TODAY],
  ['not-to-transmit', ['a', 'sent'], TODAY],
  ['not-to-transmit', ['a'], '2026-08-09'],
  ['when-in-future', ['a'], '2026-11-25'],
] as const)('%s is refused', async (code, ids, on) => {
  const { store, run } = scene()
  expect(await run(transmitSituations, { ids, on })).toMatchObject({ code })
  expect(statusOf(store.read().estate.situation.get('a')!)).toBe('noted')
})

test('a ticket number is kept without blanks, taken away when empty, refused when it names somebody', async () => {
  const { store, run } = scene()
  await run(setReference, { id: 'a', reference: ' V-2026-118 ' })
  expect(store.read().estate.situation.get('a')).toMatchObject({ reference: 'V-2026-118' })
  await run(setReference, { id: 'a', reference: '' })
  expect(store.read().estate.situation.get('a')).not.toHaveProperty('reference')
  expect(await run(setReference, { id: 'a', reference: 'Mme Dupont' })).toMatchObject({
    code: 'note-names-someone',
  })
  expect(await run(setReference, { id: 'gone', reference: '1' })).toMatchObject({ code: 'nothing-selected' })
})
