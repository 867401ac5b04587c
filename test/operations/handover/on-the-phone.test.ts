import { describe, expect, test } from 'vitest'
import { withoutRecords, withRecords } from '../../../src/domain/estate.ts'
import { isRefusal } from '../../../src/domain/refusal.ts'
import { editionOf } from '../../../src/domain/week/edition-of.ts'
import { roundNumbers } from '../../../src/domain/week/round-numbers.ts'
import { stopsOf } from '../../../src/domain/week/stops-of.ts'
import { versionOf } from '../../../src/domain/week/week-edition-of.ts'
import { applyImport } from '../../../src/operations/imports/apply-import.ts'
import { roundSheet } from '../../../src/reports/round-sheet.ts'
import { preparedEstate, WEEK, weekEstate } from '../../ui/semaine/week-scene.ts'
import { blank, firstRound, handedAt, phone, receive } from './two-devices.ts'

describe('on the phone', () => {
  test('the file is previewed, applied with one undo, and shown in « Semaine »; the places come with it', async () => {
    const { file, after } = await handedAt(preparedEstate())
    const device = phone(blank())
    const preview = await receive(device, file)
    expect(preview?.read).toMatchObject({ kind: 'rounds', rounds: { week: WEEK, scope: 'week' } })
    await device.run(applyImport, undefined)
    const { estate, session } = device.store.read()
    expect(session).toMatchObject({ workspace: 'semaine', week: WEEK, importing: null })
    expect([...estate.round.values()]).toEqual([...after.round.values()])
    expect(stopsOf(estate, firstRound(estate).id)).toEqual(stopsOf(after, firstRound(after).id))
    expect(editionOf(estate, WEEK)).toEqual({ ...editionOf(after, WEEK), received: true })
    expect(estate.entrance.size).toBe(3)
    expect(session.toast?.text).toBe('2 tournées reçues pour la semaine 49, version 1.')
    device.store.undo()
    expect(device.store.read().estate.round.size + device.store.read().estate.entrance.size).toBe(0)
  })

  test('what the territory holds of places stays as it is, and its own streets are the only ones', async () => {
    const { file } = await handedAt(preparedEstate())
    const own = weekEstate()
    const named = withRecords(own, [{ ...own.entrance.get('e1')!, number: 'vu d’ici' }])
    const device = phone(named)
    await receive(device, file)
    await device.run(applyImport, undefined)
    expect(device.store.read().estate.entrance).toEqual(named.entrance)
  })

  test('an older version is said, and waits for a word', async () => {
    const before = preparedEstate()
    const old = await handedAt(before)
    const changed = withoutRecords(old.after, 'stop', [stopsOf(before, firstRound(before).id)[0]!.id])
    const newer = await handedAt(changed)
    expect(newer.file.name).toContain('-v2.')
    const device = phone(blank())
    await receive(device, newer.file)
    await device.run(applyImport, undefined)
    const preview = await receive(device, old.file)
    expect(preview?.read.questions).toEqual([{ code: 'round-older', params: { version: 1, held: 2 } }])
    const refused = await device.run(applyImport, undefined)
    expect(isRefusal(refused) && refused.code).toBe('import-unanswered')
    expect(editionOf(device.store.read().estate, WEEK)?.version).toBe(2)
  })

  test('a newer version takes the place of the one held: stops gone are gone, a round called off too', async () => {
    const first = await handedAt(preparedEstate())
    const round = firstRound(first.after)
    const other = [...first.after.round.values()].find(({ id }) => id !== round.id)!
    const [stop] = stopsOf(first.after, round.id)
    let next = withoutRecords(first.after, 'stop', [
      stop!.id,
      ...stopsOf(first.after, other.id).map(({ id }) => id),
    ])
    next = withoutRecords(next, 'round', [other.id])
    const second = await handedAt(next)
    const device = phone(blank())
    for (const { file } of [first, second]) {
      await receive(device, file)
      await device.run(applyImport, undefined)
    }
    const { estate } = device.store.read()
    expect([...estate.round.keys()]).toEqual([round.id])
    expect([...estate.stop.keys()].sort()).toEqual([...second.after.stop.keys()].sort())
    expect(editionOf(estate, WEEK)).toMatchObject({ version: 2 })
  })

  test('of a newer version of one round the others are held of the older, each with its number', async () => {
    const whole = await handedAt(preparedEstate())
    const second = [...whole.after.round.values()].find(({ pair }) => pair === 'p2')!
    const [stop] = stopsOf(whole.after, second.id)
    const alone = await handedAt(withoutRecords(whole.after, 'stop', [stop!.id]), second.id)
    const device = phone(blank())
    await receive(device, alone.file)
    await device.run(applyImport, undefined)
    expect(Object.fromEntries(roundNumbers(device.store.read().estate, WEEK))).toEqual({ [second.id]: 2 })
    const other = phone(blank())
    for (const { file } of [whole, alone]) {
      await receive(other, file)
      await other.run(applyImport, undefined)
    }
    const { estate } = other.store.read()
    const edition = editionOf(estate, WEEK)!
    expect(edition.version).toBe(2)
    expect(versionOf(edition, second.id).version).toBe(2)
    expect(versionOf(edition, firstRound(estate).id).version).toBe(1)
    expect(roundSheet(estate, firstRound(estate).id, '2026-11-25').edition.version).toBe(1)
    // The whole week of the newer version brings them together.
    await receive(other, (await handedAt(alone.after)).file)
    await other.run(applyImport, undefined)
    expect(editionOf(other.store.read().estate, WEEK)).not.toHaveProperty('versions')
  })

  test('one round alone leaves the others of the week, and is opened', async () => {
    const whole = await handedAt(preparedEstate())
    const round = firstRound(whole.after)
    const alone = await handedAt(whole.after, round.id)
    const device = phone(blank())
    for (const { file } of [whole, alone]) {
      await receive(device, file)
      await device.run(applyImport, undefined)
    }
    expect(device.store.read().estate.round.size).toBe(2)
    expect(device.store.read().session.round).toBe(round.id)
    expect(editionOf(device.store.read().estate, WEEK)).toEqual({
      ...editionOf(whole.after, WEEK),
      received: true,
    })
  })

  test('the same file again changes nothing and offers no undo', async () => {
    const { file } = await handedAt(preparedEstate())
    const device = phone(blank())
    for (let time = 0; time < 2; time++) {
      await receive(device, file)
      await device.run(applyImport, undefined)
    }
    expect(device.store.journal()).toHaveLength(1)
    expect(device.store.read().session.toast).toMatchObject({
      undo: false,
      text: 'Ces tournées étaient déjà là : rien n’a changé.',
    })
  })
})
