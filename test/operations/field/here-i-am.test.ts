import { expect, test } from 'vitest'
import type { PositionReading } from '../../../src/domain/field/position-reading.ts'
import { type Refusal, refusal } from '../../../src/domain/refusal.ts'
import { hereIAm } from '../../../src/operations/field/here-i-am.ts'
import type { Ports } from '../../../src/operations/ports.ts'
import { aPublicPlace, HERE, metresEast } from '../../domain/field/public-places.ts'
import { anEstate, aRound, aStop, canonical } from '../../store/builders.ts'
import { anApp } from '../an-app.ts'

const estate = anEstate(
  aRound('r-1'),
  aStop('s-1', 'r-1', { place: 'a' }),
  aPublicPlace('a', HERE),
  aPublicPlace('b', metresEast(200)),
)
const appAt = (answer: PositionReading | Refusal) => {
  let asked = 0
  const kept: unknown[] = []
  const field = {
    position: async () => {
      asked += 1
      return answer
    },
    drafts: { keep: async (draft: unknown) => kept.push(draft), forget: async () => null },
  } as unknown as Ports['field']
  const app = anApp(estate, { ports: { field }, session: { fieldSheet: 'unplanned' } })
  return { ...app, asked: () => asked, kept }
}

test('the stop one stands at is opened, and the toast says which and how far', async () => {
  const { store, run, asked } = appAt({ at: metresEast(12), accuracy: 8 })
  await run(hereIAm, undefined)
  const { session } = store.read()
  expect(session).toMatchObject({
    fieldStop: 's-1',
    fieldPlace: null,
    fieldSheet: 'none',
    fieldView: 'round',
  })
  expect(session.toast).toMatchObject({
    text: 'a, à 12\u00a0m d’ici (à 8\u00a0m près). La position n’est pas gardée.',
    undo: false,
  })
  expect(asked()).toBe(1)
})

test('a place that is no stop of the round is opened as an unplanned one', async () => {
  const { store, run } = appAt({ at: metresEast(203), accuracy: 10 })
  await run(hereIAm, undefined)
  expect(store.read().session).toMatchObject({ fieldStop: null, fieldPlace: 'b', fieldKind: 'passage' })
})

test.each([
  ['far from all places', { at: metresEast(5_000), accuracy: 10 }, 'place-far'],
  ['a vague reading', { at: HERE, accuracy: 900 }, 'position-vague'],
  ['a forbidden position', refusal('position-denied'), 'position-denied'],
  ['a position that does not come', refusal('position-timeout'), 'position-timeout'],
] as const)('%s is refused with what to do, and nothing moves', async (_what, answer, code) => {
  const { store, run } = appAt(answer)
  expect(await run(hereIAm, undefined)).toMatchObject({ kind: 'refusal', code })
  expect(store.read().session).toMatchObject({ fieldStop: null, fieldPlace: null, fieldSheet: 'unplanned' })
  expect(store.read().session.toast?.text).toMatch(/liste\.$/)
})

test('no record, journal entry, draft or part of the session holds the position afterwards', async () => {
  const at: PositionReading['at'] = [HERE[0] + 0.000_123_456_7, HERE[1] + 0.000_076_543_2]
  const { store, run, kept } = appAt({ at, accuracy: 7.25 })
  await run(hereIAm, undefined)
  const written = (value: unknown): string =>
    JSON.stringify(value, (_key, each) =>
      each instanceof Map || each instanceof Set ? [...each.entries()] : each,
    )
  const { session } = store.read()
  expect(session.fieldStop).toBe('s-1')
  const all = [written(session), canonical(store.read().estate), written(store.journal()), written(kept)]
  for (const figure of [at[0], at[1], 7.25])
    for (const digits of [String(figure), figure.toFixed(6), figure.toFixed(4)].filter(
      (text) => Number(text) !== HERE[0],
    ))
      expect(all.filter((text) => text.includes(digits))).toEqual([])
  expect([store.journal(), kept]).toEqual([[], []])
})
