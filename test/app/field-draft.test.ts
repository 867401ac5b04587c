import { expect, test } from 'vitest'
import { fieldDraftOf, fieldOf } from '../../src/app/field-draft.ts'
import { firstSession } from '../../src/app/first-session.ts'
import { putOffStop } from '../../src/operations/field/put-off-stop.ts'
import { startPresence } from '../../src/operations/field/start-presence.ts'
import { undoLast } from '../../src/operations/undo-last.ts'
import { entrance, estate, settings } from '../domain/build.ts'
import { anApp } from '../operations/an-app.ts'
import { aRound, aStop } from '../store/builders.ts'

const walked = estate(
  settings({ fictional: true }),
  entrance('entrance-1'),
  aRound('r'),
  aStop('s', 'r'),
  aStop('t', 'r', { rank: 1 }),
)

const putAside = async () => {
  const { store, run } = anApp(walked)
  await run(putOffStop, { stop: 's' })
  await run(putOffStop, { stop: 't' })
  return JSON.parse(JSON.stringify(fieldDraftOf(store.read().session)))
}

test('stops put off are taken back one by one after the tab was killed', async () => {
  const { store, run } = anApp(walked, {
    session: { ...firstSession('2026-11-24'), ...fieldOf(await putAside(), walked) },
  })
  const skipped = () => [...store.read().session.skipped]
  expect(skipped()).toEqual(['s', 't'])
  await run(undoLast, undefined)
  expect(skipped()).toEqual(['s'])
  await run(undoLast, undefined)
  expect([skipped(), store.undoLabel()]).toEqual([[], null])
})

test('steps of another version, or of a stop that is gone, are left out with those before them', async () => {
  const kept = await putAside()
  const [first, second] = kept.lookSteps
  const left = (lookSteps: unknown): number => fieldOf({ ...kept, lookSteps }, walked)!.lookSteps!.length
  expect([left('none'), left([null, second]), left([first, { ...second, to: 3 }])]).toEqual([0, 1, 0])
  const gone = { ...walked, stop: new Map([...walked.stop].filter(([id]) => id !== 's')) }
  expect(fieldOf(kept, gone)!.lookSteps).toEqual([])
  expect(left([{ ...first, to: { presence: { place: 3 } } }, second])).toBe(1)
})

test('a presence under way is given back with the step that began it', async () => {
  const { store, run } = anApp(walked)
  await run(startPresence, { place: 'entrance-1' })
  const { presence, lookSteps } = fieldOf(
    JSON.parse(JSON.stringify(fieldDraftOf(store.read().session))),
    walked,
  )!
  expect(lookSteps!.at(-1)!.to).toEqual({ presence })
})
