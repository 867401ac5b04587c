import { expect, test } from 'vitest'
import { placeOf } from '../../../src/domain/place.ts'
import type { ReceptionPlace } from '../../../src/domain/reception-place.ts'
import { removeObject } from '../../../src/operations/objects/remove-object.ts'
import { reopenObject } from '../../../src/operations/objects/reopen-object.ts'
import { planWeek } from '../../../src/operations/week/plan-week.ts'
import { setRoundTemplate } from '../../../src/operations/week/set-round-template.ts'
import { territoryFlaws } from '../../../src/quality/territory-flaws.ts'
import { endPlaces } from '../../../src/ui/semaine/new-template.ts'
import { entrance, estate, passage, situation } from '../../domain/build.ts'
import { app, at, box, building, code, street } from './drawn.ts'

const house: ReceptionPlace = {
  ...{ kind: 'receptionPlace', id: 'house', name: 'Maison de quartier', at: at(0, 0) },
  ...{ source: 'test', precision: 'surveyed' },
}
const template = {
  kind: 'roundTemplate',
  ...{ id: 't', weekday: 1, pair: 'p', start: '14:00', end: '17:00' },
  ...{ startPlace: 'house', endPlace: 'house', breakMinutes: 15, unplannedShare: 0.3 },
} as const
const pair = { kind: 'pair', id: 'p', name: 'Binôme 1', rank: 1 } as const

test('a reception place with a past is closed and keeps it; no round starts there until it is open again', async () => {
  const { run, now, store } = app(house, pair, situation('s', { place: 'house' }), entrance('e'))
  await run(removeObject, { kind: 'receptionPlace', id: 'house' })
  expect(now().receptionPlace.get('house')).toMatchObject({ closed: '2026-11-24', edited: ['closed'] })
  expect(placeOf(now(), 'house')).toBeDefined()
  expect(endPlaces(now()).map(([id]) => id)).not.toContain('house')
  expect(code(await run(setRoundTemplate, template))).toBe('place-closed')
  await run(reopenObject, { kind: 'receptionPlace', id: 'house' })
  expect(now().receptionPlace.get('house')).not.toHaveProperty('closed')
  expect(await run(setRoundTemplate, template)).toMatchObject({ kind: 'done' })
  expect(code(await run(removeObject, { kind: 'receptionPlace', id: 'house' }))).toBe('place-in-use')
  store.undo()
  store.undo()
  expect(now().receptionPlace.get('house')?.closed).toBe('2026-11-24')
})

test('one without a past is removed; a week that starts at a closed one is not prepared', async () => {
  const { run, now } = app(house, pair, entrance('e'))
  await run(removeObject, { kind: 'receptionPlace', id: 'house' })
  expect(now().receptionPlace.size).toBe(0)
  const closed = app({ ...house, closed: '2026-11-02' }, template, pair, entrance('e'))
  expect(code(await closed.run(planWeek, { week: '2026-W49' }))).toBe('round-place-gone')
})

test('a closed reception place far from all streets is no flaw', () => {
  const far = { ...house, at: at(90_000, 0) }
  const rules = (place: ReceptionPlace): readonly string[] =>
    territoryFlaws(estate(place, street('s', 'a', 'b', at(0, 0), at(500, 0)))).map(({ rule }) => rule)
  expect(rules(far)).toContain('start-place-off-network')
  expect(rules({ ...far, closed: '2026-11-02' })).not.toContain('start-place-off-network')
})

test('a building comes back with the doors that left with it; a door not before its building', async () => {
  const { run, now } = app(
    building('b', box(0, 0, 1000, 200), { footprint: 'f' }),
    entrance('met', { building: 'b', at: at(100, 0) }),
    entrance('old', { building: 'b', at: at(300, 0), closed: '2025-03-01' }),
    passage('p', { place: 'met' }),
    passage('q', { place: 'old' }),
  )
  await run(removeObject, { kind: 'building', id: 'b' })
  expect(now().entrance.get('met')?.closed).toBe('2026-11-24')
  expect(code(await run(reopenObject, { kind: 'entrance', id: 'met' }))).toBe('place-closed')
  await run(reopenObject, { kind: 'building', id: 'b' })
  expect(now().building.get('b')).not.toHaveProperty('demolished')
  expect(now().entrance.get('met')).not.toHaveProperty('closed')
  expect(now().entrance.get('old')?.closed).toBe('2025-03-01')
  expect(code(await run(reopenObject, { kind: 'building', id: 'b' }))).toBe('object-in-use')
})
