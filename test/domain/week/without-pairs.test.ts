import { expect, test } from 'vitest'
import { mergeRecords } from '../../../src/domain/backups/merge-records.ts'
import { stamped } from '../../../src/domain/backups/stamped.ts'
import { applyChanges, inverse } from '../../../src/domain/change.ts'
import { type Estate, withoutRecords, withRecords } from '../../../src/domain/estate.ts'
import { closedWeek } from '../../../src/domain/week/closed-week.ts'
import type { RoundTemplate } from '../../../src/domain/week/round.ts'
import type { WeekChange } from '../../../src/domain/week/week-change.ts'
import { weekChangeId } from '../../../src/domain/week/week-change-id.ts'
import { withEdition } from '../../../src/domain/week/week-edition-of.ts'
import { weekRounds } from '../../../src/domain/week/week-rounds.ts'
import { keptEdition, keptRound, withoutPairs } from '../../../src/domain/week/without-pairs.ts'
import { anEstate, aPair, aRound, aStop, aStore, canonical } from '../../store/builders.ts'

const WEEK = '2026-W48'
const ON = '2026-11-30'
/** In no other word of a record. */
const [NORD, SUD] = ['pair-cagibi', 'pair-zinzolin']
const NAMED = /cagibi|zinzolin/i
const template = (id: string, pair: string): RoundTemplate => {
  const {
    kind: _,
    id: __,
    week: ___,
    day: ____,
    walkMetres: _____,
    walkMinutes: ______,
    line,
    ...frame
  } = aRound(id)
  return { ...frame, kind: 'roundTemplate', id, weekday: 2 + line.length, pair }
}
const change = (made: WeekChange['change']): WeekChange => ({
  ...{ kind: 'weekChange', id: weekChangeId(WEEK, made), week: WEEK },
  change: made,
})
const round = aRound('r', { pair: NORD })
const other = aRound('o', { pair: SUD, week: '2026-W47', day: '2026-11-17' })
const start = anEstate(
  ...[aPair(NORD, { name: 'Binôme Cagibi' }), aPair(SUD, { name: 'Binôme Zinzolin' })],
  ...[template('t-nord', NORD), template('t-sud', SUD), round, aStop('s', 'r'), other],
)

/** A week prepared, handed out twice, moved, with an absence and a round of its own, some of it taken back or removed since. */
const lived = () => {
  const store = aStore({ estate: start })
  const commit = (label: string, of: (now: Estate) => Estate) => store.commit(label, of)
  commit('Remettre la semaine 48 de Binôme Cagibi : papier', (now) => withEdition(now, WEEK, '2026-11-23'))
  commit('Déplacer', (now) => withRecords(now, [{ ...now.round.get('r')!, pair: SUD }]))
  commit('Remettre la semaine 48', (now) => withEdition(now, WEEK, '2026-11-24'))
  commit('Déplacer la tournée', (now) =>
    withRecords(now, [
      change({ type: 'moved', round: 'r', day: '2026-11-25', start: '09:00', end: '11:00', pair: SUD }),
      change({ type: 'added', template: template('t-own', NORD) }),
      change({ type: 'absence', pair: SUD, day: '2026-11-24' }),
      change({ type: 'urgent', place: 'e1', day: '2026-11-25' }),
    ]),
  )
  const gone = change({ type: 'absence', pair: NORD, day: '2026-11-27' })
  commit('Noter une absence', (now) => withRecords(now, [gone]))
  store.undo()
  commit('Ajouter une tournée', (now) => withRecords(now, [aRound('late', { pair: SUD })]))
  commit('Retirer une tournée', (now) => withoutRecords(now, 'round', ['late']))
  return store
}
const closed = () => {
  const store = lived()
  return closedWeek({ estate: store.read().estate, journal: store.journal() }, WEEK, ON)
}
/** All that is of the week, and the whole history. */
const ofWeek = ({ estate, journal }: ReturnType<typeof closed>): string =>
  JSON.stringify([
    [...estate.round.values()].filter(({ week }) => week === WEEK),
    [...estate.weekEdition.values(), ...estate.weekChange.values()],
    journal,
  ])

test('a closed week names no pair: in its rounds, what was handed out, what it changed, and its history', () => {
  const store = lived()
  expect(ofWeek({ estate: store.read().estate, journal: store.journal() })).toMatch(NAMED)
  const after = closed()
  expect(ofWeek(after)).not.toMatch(NAMED)
  expect(after.estate.round.get('r')).toEqual({ ...round, pair: '' })
  expect(after.estate.weekEdition.get(`edition-${WEEK}`)).toMatchObject({
    version: 2,
    rounds: [{ pair: '' }],
  })
  expect(after.journal[0]!.label).toBe('Remettre la semaine 48 : papier')
  expect(after.estate.round.get('o')).toBe(other)
  expect(after.estate.roundTemplate).toBe(start.roundTemplate)
})

test('the week has the rounds that it had: those of an absent pair are called off, without whose absence it was', () => {
  const before = lived().read().estate
  const { estate } = closed()
  const ids = (of: Estate) => weekRounds(of, WEEK).map(({ id, day, start: from }) => [id, day, from])
  expect(ids(before)).toHaveLength(2)
  expect(ids(estate)).toEqual(ids(before))
  expect([...estate.weekChange.values()].map((each) => each.change.type).sort()).toEqual([
    'added',
    'called-off',
    'moved',
    'urgent',
  ])
})

test('its history is taken back and brought again in any order without a pair', () => {
  const { estate, journal } = closed()
  let now = estate
  const seen: string[] = []
  for (const { changes } of journal.toReversed()) {
    now = applyChanges(now, inverse(changes))
    seen.push(ofWeek({ estate: now, journal: [] }))
  }
  for (const { changes } of journal) {
    now = applyChanges(now, changes)
    seen.push(ofWeek({ estate: now, journal: [] }))
  }
  expect(seen.join('')).not.toMatch(NAMED)
})

test('closed again it is the same, and a week without a pair left is left alone', () => {
  const once = closed()
  const twice = closedWeek(once, WEEK, ON)
  expect(canonical(twice.estate)).toBe(canonical(once.estate))
  expect(twice.journal).toEqual(once.journal)
  expect(withoutPairs(once.estate, WEEK)).toBe(once.estate)
})

test('what comes to a closed week later names no pair either: a plan made anew, a file, a backup of before', () => {
  const { estate, journal } = closed()
  const late = aRound('late', { pair: SUD })
  expect(keptRound(start, late)).toBe(late)
  expect(keptRound(estate, late).pair).toBe('')
  const handed = lived().read().estate.weekEdition.get(`edition-${WEEK}`)!
  expect(keptEdition(start, handed)).toBe(handed)
  expect(JSON.stringify(keptEdition(estate, handed))).not.toMatch(NAMED)
  const merged = mergeRecords(stamped(estate, journal), stamped(start, []))
  expect(ofWeek({ estate: merged.estate, journal: [] })).not.toMatch(NAMED)
  expect(merged.estate.round.get('o')!.pair).toBe(SUD)
})
