import { expect, test } from 'vitest'
import { withRecords } from '../../../src/domain/estate.ts'
import { closedWeek, weekClosure } from '../../../src/domain/week/closed-week.ts'
import { withClosedWeeks } from '../../../src/domain/week/with-closed-weeks.ts'
import { anEstate, aPair, aRound, aStop, aStore } from '../../store/builders.ts'
import { passage, settings } from '../build.ts'

const WEEK = '2026-W48'
const start = anEstate(
  settings({ fictional: false }),
  ...[aPair('pair-zinzolin'), aRound('r', { pair: 'pair-zinzolin' }), aStop('s', 'r')],
  aRound('open', { pair: 'pair-zinzolin', week: '2026-W49', day: '2026-12-01' }),
)
/** As an earlier app left it: the week is closed, its round names its pair, a passage came later with its minute. */
const left = () => {
  const store = aStore({ estate: start })
  store.commit('Clore', (now) => withRecords(now, [weekClosure(now, WEEK, '2026-11-30')]))
  store.commit('Passer', (now) =>
    withRecords(now, [
      passage('late', { when: { minute: '2026-11-25T14:10Z' }, pair: 'pair-zinzolin' }),
      passage('next', { when: { minute: '2026-12-01T14:10Z' }, pair: 'pair-zinzolin' }),
      aRound('r', { pair: 'pair-zinzolin', start: '09:30' }),
    ]),
  )
  return { estate: store.read().estate, journal: store.journal() }
}

test('a week that an earlier app closed, or to which something came since, keeps no minute and no pair; its counts stand', () => {
  const kept = left()
  const now = withClosedWeeks(kept)
  expect(now.estate.round.get('r')?.pair).toBe('')
  expect(now.estate.passage.get('late')).toMatchObject({ when: { day: '2026-11-25', band: 'afternoon' } })
  expect(now.estate.passage.get('late')).not.toHaveProperty('pair')
  expect(now.estate.weekClosure).toEqual(kept.estate.weekClosure)
  const told = JSON.stringify([now.estate.passage.get('late'), now.journal.map(({ changes }) => changes)])
  expect(told).not.toContain('2026-11-25T14:10Z')
  // The week after is open: it keeps what it says.
  expect(now.estate.passage.get('next')).toBe(kept.estate.passage.get('next'))
  expect(now.estate.round.get('open')?.pair).toBe('pair-zinzolin')
})

test('done twice it changes nothing more, nor does it change a week closed today, nor one that is open', () => {
  const once = withClosedWeeks(left())
  expect(withClosedWeeks(once)).toBe(once)
  const closed = closedWeek({ estate: start, journal: [] }, WEEK, '2026-11-30')
  expect(withClosedWeeks(closed)).toBe(closed)
  const open = { estate: start, journal: [] }
  expect(withClosedWeeks(open)).toBe(open)
  const told = left()
  const example = { ...told, estate: withRecords(told.estate, [settings({ fictional: true })]) }
  expect(withClosedWeeks(example)).toBe(example)
})
