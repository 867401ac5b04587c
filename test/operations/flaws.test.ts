import { expect, test } from 'vitest'
import { withRecords } from '../../src/domain/estate.ts'
import { CHECKED_KINDS, type Flaw } from '../../src/domain/flaw.ts'
import { fault } from '../../src/domain/refusal.ts'
import { checkTerritory } from '../../src/operations/objects/check-territory.ts'
import { repairFlaw } from '../../src/operations/objects/repair-flaw.ts'
import { territoryFlaws } from '../../src/quality/territory-flaws.ts'
import { passage, settings } from '../domain/build.ts'
import { town } from '../quality/town.ts'
import { anApp } from './an-app.ts'

const doors = [...town().entrance.values()].slice(0, 3)
/** A town whose first three doors have no dwellings known; the building of each says how many. */
const lacking = () =>
  withRecords(town(), [settings(), passage('p'), ...doors.map((door) => ({ ...door, dwellings: 0 }))])
const flaws = async (estate: Parameters<typeof territoryFlaws>[0]) => territoryFlaws(estate)

test('a check puts the list in the session and sends only what the rules read', async () => {
  const sent: number[] = []
  const { store, run } = anApp(lacking(), {
    ports: {
      flaws: async (estate) => {
        sent.push(estate.passage.size, estate.settings.size)
        return territoryFlaws(estate)
      },
    },
  })
  await run(checkTerritory, undefined)
  expect(store.read().session.flaws).toMatchObject({ request: 1, state: 'done', result: { length: 3 } })
  expect(sent).toEqual([0, 0])
  expect(territoryFlaws(lacking())).toEqual(store.read().session.flaws!.result)
})

test('the newest check wins, and the older list stays while it runs', async () => {
  const waiting: ((flaws: readonly Flaw[]) => void)[] = []
  const { store, run } = anApp(lacking(), {
    ports: { flaws: () => new Promise((resolve) => waiting.push(resolve)) },
  })
  const all = territoryFlaws(lacking())
  const [one, two] = [run(checkTerritory, undefined), run(checkTerritory, undefined)]
  waiting[1]!(all)
  await two
  waiting[0]!([])
  await one
  expect(store.read().session.flaws).toMatchObject({ request: 2, state: 'done', result: all })
  void run(checkTerritory, undefined)
  expect(store.read().session.flaws).toMatchObject({ state: 'running', result: all })
})

test('a check that fails says so', async () => {
  const { store, run } = anApp(lacking(), { ports: { flaws: async () => fault('worker-failed') } })
  await run(checkTerritory, undefined)
  expect(store.read().session.flaws).toMatchObject({ state: 'failed', failure: { code: 'worker-failed' } })
})

test('one flaw is mended in one step, and undone', async () => {
  const { store, run } = anApp(lacking(), { ports: { flaws } })
  await run(checkTerritory, undefined)
  const [first] = store.read().session.flaws!.result!
  await run(repairFlaw, { rule: first!.rule, id: first!.id })
  expect(store.read().estate.entrance.get(first!.object)).toMatchObject({
    dwellings: 12,
    edited: ['dwellings'],
  })
  expect(territoryFlaws(store.read().estate)).toHaveLength(2)
  expect(store.undoLabel()).toContain('Réparer : Entrées sans logement')
  store.undo()
  expect(territoryFlaws(store.read().estate)).toHaveLength(3)
})

test('all flaws of a rule are mended in one step', async () => {
  const { store, run } = anApp(lacking(), { ports: { flaws } })
  await run(checkTerritory, undefined)
  await run(repairFlaw, { rule: 'dwellings-missing' })
  expect(territoryFlaws(store.read().estate)).toEqual([])
  expect(store.journal()).toHaveLength(1)
  store.undo()
  for (const kind of CHECKED_KINDS) expect(store.read().estate[kind]).toEqual(lacking()[kind])
})

test('what changed since the check is refused', async () => {
  const { store, run } = anApp(lacking(), { ports: { flaws } })
  await run(checkTerritory, undefined)
  const [first] = store.read().session.flaws!.result!
  const door = store.read().estate.entrance.get(first!.object)!
  store.commit('ailleurs', (now) => withRecords(now, [{ ...door, dwellings: 7 }]))
  const outcome = await run(repairFlaw, { rule: first!.rule, id: first!.id })
  expect(outcome).toMatchObject({ kind: 'refusal', code: 'flaw-gone' })
  expect(store.read().estate.entrance.get(door.id)!.dwellings).toBe(7)
  expect(await run(repairFlaw, { rule: 'entrance-twice' })).toMatchObject({ code: 'flaw-gone' })
})
