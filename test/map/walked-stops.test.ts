import { expect, test } from 'vitest'
import { firstSession } from '../../src/app/first-session.ts'
import { withRecords } from '../../src/domain/estate.ts'
import { drawnWeek } from '../../src/map/drawn-week.ts'
import { walkedStops } from '../../src/map/walked-stops.ts'
import { passage } from '../domain/build.ts'
import { exampleEstate } from '../example/embedded-estate.ts'
import { weekOfRounds } from './round-fixture.ts'

const TODAY = '2026-11-24'
const planned = withRecords(exampleEstate(1, TODAY), weekOfRounds(exampleEstate(1, TODAY), '2026-W48'))
const state = (over: object) => ({ estate: planned, session: { ...firstSession(TODAY), ...over } })

test('in the field the rounds of today are drawn, with the one that is walked; elsewhere those of the week shown', () => {
  expect(drawnWeek(state({ workspace: 'terrain', fieldRound: 'round-2', round: 'round-9' }))).toMatchObject({
    ...{ week: '2026-W48', day: TODAY, round: 'round-2', planning: null },
  })
  expect(drawnWeek(state({ workspace: 'semaine', fieldRound: 'round-2', round: 'round-9' }))).toMatchObject({
    ...{ week: '2026-W49', day: null, round: 'round-9' },
  })
  expect(drawnWeek(state({ workspace: 'terrain', fieldRound: 'round-9' })).round).toBeNull()
})

test('stops that are done, not done, put off and next have their marks; those to do keep their number', () => {
  const stops = [...planned.stop.values()].filter(({ round }) => round === 'round-2')
  const met = (rank: number, done: boolean) => {
    const { id: stop, place } = stops[rank]!
    return passage(`p${rank}`, { place, stop, round: 'round-2', done, when: { minute: `${TODAY}T09:00Z` } })
  }
  const walked = withRecords(planned, [met(0, true), met(1, false)])
  const marks = walkedStops(walked, 'round-2', new Set([stops[2]!.id]))
  expect(marks.map(({ id, state: became }) => [id, became])).toEqual([
    [stops[0]!.id, 'done'],
    [stops[1]!.id, 'not-done'],
    [stops[2]!.id, 'put-off'],
    [stops[3]!.id, 'next'],
  ])
  expect(walkedStops(walked, null, new Set())).toEqual([])
})
