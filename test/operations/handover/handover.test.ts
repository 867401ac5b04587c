import { describe, expect, test } from 'vitest'
import { type Estate, withoutRecords, withRecords } from '../../../src/domain/estate.ts'
import { fault, isFault, isRefusal } from '../../../src/domain/refusal.ts'
import { editionOf } from '../../../src/domain/week/edition-of.ts'
import { stopsOf } from '../../../src/domain/week/stops-of.ts'
import { handOverRound } from '../../../src/operations/handover/hand-over-round.ts'
import { handOverWeek } from '../../../src/operations/handover/hand-over-week.ts'
import { paletteOperations } from '../../../src/operations/operations.ts'
import { printPage } from '../../../src/operations/print-page.ts'
import { printWeek } from '../../../src/operations/week/print-week.ts'
import { preparedEstate, WEEK, weekEstate } from '../../ui/semaine/week-scene.ts'
import { firstRound, handedAt, handing } from './two-devices.ts'

describe('on the office computer', () => {
  test('a pair whose only round is called off gets an agenda that cancels it, and nothing else', async () => {
    const { after } = await handedAt(preparedEstate())
    const { id } = firstRound(after)
    const { run, saved } = handing(withoutRecords(after, 'round', [id]))
    const refused = await run(handOverWeek, { week: WEEK, pair: 'p1', as: 'gpx' })
    expect(isRefusal(refused) && refused.code).toBe('pair-without-round')
    await run(handOverWeek, { week: WEEK, pair: 'p1', as: 'ics' })
    const text = new TextDecoder().decode(saved[0]?.bytes)
    expect(text.match(/STATUS:\w+|SEQUENCE:\d/g)).toEqual(['SEQUENCE:2', 'STATUS:CANCELLED'])
    expect(text).toContain(`UID:${id}@tournee`)
  })

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
