import { describe, expect, test } from 'vitest'
import { type Estate, emptyEstate, withoutRecords, withRecords } from '../../../src/domain/estate.ts'
import type { Handover, HandoverForm } from '../../../src/domain/handover.ts'
import { fault, isFault, isRefusal } from '../../../src/domain/refusal.ts'
import { stopsOf } from '../../../src/domain/week/stops-of.ts'
import { editionOf } from '../../../src/domain/week/week-edition-of.ts'
import { readFile as readBytes } from '../../../src/exchange/read-file.ts'
import { writeRounds } from '../../../src/exchange/rounds/write-rounds.ts'
import { compare } from '../../../src/linkage/compare.ts'
import { handOverRound } from '../../../src/operations/handover/hand-over-round.ts'
import { handOverWeek } from '../../../src/operations/handover/hand-over-week.ts'
import { applyImport } from '../../../src/operations/imports/apply-import.ts'
import { takeFile } from '../../../src/operations/imports/take-file.ts'
import { paletteOperations } from '../../../src/operations/operations.ts'
import type { Ports, SavedFile } from '../../../src/operations/ports.ts'
import { printPage } from '../../../src/operations/print-page.ts'
import { printWeek } from '../../../src/operations/week/print-week.ts'
import { settings } from '../../domain/build.ts'
import { sourceOf } from '../../exchange/read-context.ts'
import { preparedEstate, WEEK, weekEstate } from '../../ui/semaine/week-scene.ts'
import { anApp } from '../an-app.ts'

const handing = (estate: Estate, over: Partial<Ports> = {}) => {
  const saved: SavedFile[] = []
  const app = anApp(estate, {
    session: { week: WEEK },
    ports: {
      clock: () => Date.UTC(2026, 10, 27, 8),
      writeRounds: async (handover: Handover, form: HandoverForm) => writeRounds(handover, form),
      saveBytes: async (name, bytes, type) => {
        saved.push({ name, bytes, type })
        return null
      },
      print: async () => undefined,
      ...over,
    },
  })
  return { ...app, saved }
}
/** The phone: the same app over an estate of its own, whose exchange runs in place. */
const phone = (estate: Estate) =>
  anApp(estate, {
    session: { week: '2026-W40' },
    ports: {
      read: (source, context, asked) => readBytes(source, context, asked),
      compare: async (now, read) => compare(now, read),
    },
  })
const receive = async (device: ReturnType<typeof phone>, file: SavedFile) => {
  await device.run(takeFile, { source: sourceOf(file.bytes, file.name) })
  return device.store.read().session.importing?.result
}
const handedAt = async (estate: Estate, round?: string) => {
  const { run, saved, store } = handing(estate)
  if (round === undefined) await run(handOverWeek, { week: WEEK, as: 'phone' })
  else await run(handOverRound, { round, as: 'phone' })
  return { file: saved[0]!, after: store.read().estate }
}
const firstRound = (estate: Estate) => [...estate.round.values()].find(({ pair }) => pair === 'p1')!
const blank = (): Estate => withRecords(emptyEstate(), [settings({ territory: 'téléphone' })])

describe('on the office computer', () => {
  test('each form is saved under a name that says week, whose, and version; the week becomes that version, once', async () => {
    const { run, saved, store } = handing(preparedEstate())
    await run(handOverWeek, { week: WEEK, as: 'geojson' })
    await run(handOverWeek, { week: WEEK, pair: 'p1', as: 'ics' })
    await run(handOverRound, { round: firstRound(store.read().estate).id, as: 'gpx' })
    await run(handOverWeek, { week: WEEK, as: 'phone' })
    expect(saved.map(({ name }) => name)).toEqual([
      'tournees-2026-W49-v1.geojson',
      'tournees-2026-W49-binome-1-v1.ics',
      'tournee-2026-W49-1-v1.gpx',
      'tournees-2026-W49-v1.tournee.json',
    ])
    expect(editionOf(store.read().estate, WEEK)).toMatchObject({ version: 1, handedOut: '2026-11-24' })
    expect(store.journal()).toHaveLength(1)
    expect(store.read().session.toast).toMatchObject({ undo: false })
  })

  test('a week that changed since is the next version; undo takes the version back', async () => {
    const { run, saved, store } = handing(preparedEstate())
    await run(handOverWeek, { week: WEEK, as: 'ics' })
    const { estate } = store.read()
    const [stop] = stopsOf(estate, firstRound(estate).id)
    store.commit('change', (now) => withRecords(now, [{ ...stop!, arrive: '10:31', leave: '10:33' }]))
    await run(handOverWeek, { week: WEEK, as: 'ics' })
    expect(saved.map(({ name }) => name)).toEqual(['tournees-2026-W49-v1.ics', 'tournees-2026-W49-v2.ics'])
    expect(new TextDecoder().decode(saved[1]!.bytes)).toContain('SEQUENCE:2')
    store.undo()
    expect(editionOf(store.read().estate, WEEK)?.version).toBe(1)
  })

  test('a file that could not be written or saved makes no version', async () => {
    const failed = fault('download-failed')
    for (const over of [{ saveBytes: async () => failed }, { writeRounds: async () => failed }]) {
      const { run, store } = handing(preparedEstate(), over)
      expect(isFault(await run(handOverWeek, { week: WEEK, as: 'gpx' }))).toBe(true)
      expect(editionOf(store.read().estate, WEEK)).toBeUndefined()
    }
  })

  test('nothing prepared, a pair without rounds and an unknown round are refused with their reason', async () => {
    const codeOf = async (estate: Estate, of: 'week' | 'pair' | 'round') => {
      const { run } = handing(estate)
      const outcome =
        of === 'round'
          ? await run(handOverRound, { round: 'gone', as: 'gpx' })
          : await run(handOverWeek, { week: WEEK, as: 'gpx', ...(of === 'pair' && { pair: 'p9' }) })
      return isRefusal(outcome) ? outcome.code : 'done'
    }
    expect(await codeOf(weekEstate(), 'week')).toBe('no-plan')
    expect(await codeOf(preparedEstate(), 'pair')).toBe('pair-without-round')
    expect(await codeOf(preparedEstate(), 'round')).toBe('no-plan')
  })

  test('the palette offers each form for the week at hand, each under a name of its own', () => {
    const { store } = handing(preparedEstate())
    const offered = paletteOperations.filter(({ id }) => id.startsWith('hand-over-week-'))
    expect(new Set(paletteOperations.map(({ id }) => id)).size).toBe(paletteOperations.length)
    expect(offered.map((each) => each.label(store.read(), undefined))).toEqual([
      'Remettre la semaine 49 : fichier pour le téléphone',
      'Remettre la semaine 49 : agenda',
      'Remettre la semaine 49 : trace GPS',
      'Remettre la semaine 49 : carte GeoJSON',
    ])
    expect(offered.every((each) => each.available(store.read(), undefined) === null)).toBe(true)
  })

  test('printed sheets are a version too, and say it before they are printed', async () => {
    const { run, store } = handing(preparedEstate())
    await run(printWeek, { week: WEEK, pair: 'p2' })
    expect(store.read().session.sheets).toMatchObject([{ edition: { version: 1 }, number: 2 }])
    expect(editionOf(store.read().estate, WEEK)).toBeUndefined()
    await run(printPage, undefined)
    expect(editionOf(store.read().estate, WEEK)?.version).toBe(1)
    await run(printPage, undefined)
    expect(store.journal()).toHaveLength(1)
  })
})

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
