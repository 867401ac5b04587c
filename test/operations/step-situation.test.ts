import { expect, test } from 'vitest'
import { stepSituation } from '../../src/operations/situations/step-situation.ts'
import { undoLast } from '../../src/operations/undo-last.ts'
import { estate as estateOf, settings, situation } from '../domain/build.ts'
import { anApp } from './an-app.ts'

const noted = situation('s1', {
  code: 'A1',
  when: { day: '2026-11-20', band: 'morning' },
  statusSteps: [{ status: 'noted', on: '2026-11-20' }],
})
const appWith = () => anApp(estateOf(settings(), noted))

test('a step is added with its day and the ticket number it brings, and taken back by undo', async () => {
  const app = appWith()
  await app.run(stepSituation, { id: 's1', status: 'transmitted', on: '2026-11-23', reference: ' T-118 ' })
  await app.run(stepSituation, { id: 's1', status: 'taken-up', on: '2026-11-24' })
  expect(app.store.read().estate.situation.get('s1')).toMatchObject({
    reference: 'T-118',
    statusSteps: [
      { status: 'noted', on: '2026-11-20' },
      { status: 'transmitted', on: '2026-11-23' },
      { status: 'taken-up', on: '2026-11-24' },
    ],
  })
  await app.run(undoLast, undefined)
  await app.run(undoLast, undefined)
  expect(app.store.read().estate.situation.get('s1')).toEqual(noted)
})

test.each([
  ['of a record that is gone', { id: 'none' }, 'nothing-selected'],
  ['on a day to come', { on: '2026-11-25' }, 'when-in-future'],
  ['before the last one', { on: '2026-11-19' }, 'step-out-of-order'],
  ['of the other loop', { status: 'calmed' }, 'step-out-of-order'],
  ['with a ticket that names somebody', { reference: 'Mme Dubois, 3e' }, 'note-names-someone'],
] as const)('a step %s is refused', async (_what, some, code) => {
  const app = appWith()
  const step = { id: 's1', status: 'transmitted', on: '2026-11-24', ...some } as const
  expect(await app.run(stepSituation, step)).toMatchObject({ kind: 'refusal', code })
  expect(app.store.read().estate.situation.get('s1')?.statusSteps).toHaveLength(1)
})
