import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Agreement, Mediation } from '../../../src/domain/follow-up/mediation.ts'
import { played, someMoves, someOpening, TODAY } from './mediation-moves.ts'

const runs = process.env.TOURNEE_LONG ? 20_000 : 500

const checksOf = ({ checks = [], result }: Agreement) => [...checks, ...(result ? [result] : [])]

/** What must hold of a case whatever was accepted before, written without the rules' own code. */
const faultsOf = (mediation: Mediation): readonly string[] => {
  const { opened, parties, meetings, agreements, closed, reopenings = [], mode } = mediation
  const faults: string[] = []
  const must = (holds: boolean, what: string): void => {
    if (!holds) faults.push(what)
  }
  const party = (letter: string) => parties.find((each) => each.letter === letter)
  const consents = (letter: string, on: string): boolean => {
    const { consent, withdrawn } = party(letter) ?? {}
    return consent !== undefined && consent <= on && !(withdrawn !== undefined && withdrawn < on)
  }
  const passed = (on: string): boolean => on >= opened && on <= TODAY
  must(parties.map(({ letter }) => letter).join('') === 'ABCDEFGH'.slice(0, parties.length), 'letters')
  must(mode === 'real-time' || parties.length >= 2, 'two parties')
  for (const { letter, consent, withdrawn } of parties) {
    must(consent === undefined || passed(consent), `consent of ${letter}`)
    must(
      withdrawn === undefined || (passed(withdrawn) && !(consent && consent > withdrawn)),
      `withdrawal of ${letter}`,
    )
  }
  for (const { id, type, on, parties: met, note } of meetings) {
    must(passed(on) && met.length > 0 && met.every(party) && note !== '', `${id}`)
    must(new Set(met).size === met.length, `${id} counts a party twice`)
    must(
      met.every((letter) => (party(letter)?.withdrawn ?? '9') >= on),
      `${id} after a withdrawal`,
    )
    must(type !== 'shuttle' || met.length === 1, `${id} with one party`)
    must(
      type !== 'round-table' || (met.length >= 2 && met.every((each) => consents(each, on))),
      `${id} consented`,
    )
  }
  for (const agreement of agreements) {
    const { id, text, on, checkOn } = agreement
    must(passed(on) && checkOn > on && text !== '', id)
    must(parties.filter(({ letter }) => consents(letter, on)).length >= 2, `${id} binds two`)
    const checks = checksOf(agreement).map((check) => check.on)
    must([on, ...checks, TODAY].join() === [on, ...checks, TODAY].sort().join(), `${id} checks in order`)
    must(agreement.result !== undefined || checkOn > (checks.at(-1) ?? on), `${id} is looked at again`)
  }
  const notedThen = [...meetings, ...agreements].map(({ on }) => on)
  if (closed) {
    must(notedThen.every((on) => on <= closed.on) && closed.on <= TODAY, 'closed after all')
    must(
      reopenings.every(({ reopened }) => reopened <= closed.on),
      'closed after it was opened again',
    )
    if (closed.outcome.endsWith('agreement') && closed.outcome !== 'no-agreement')
      must(mode === 'real-time' || agreements.length > 0, 'an agreement is written')
    must(closed.outcome !== 'withdrawn' || parties.some(({ withdrawn }) => withdrawn), 'somebody withdrew')
  }
  for (const { on, reopened } of reopenings)
    must(passed(on) && on <= reopened && reopened <= TODAY, 'reopened')
  return faults
}

test('whatever steps are asked for, those that are accepted keep what must hold of a case', () => {
  let accepted = 0
  let refused = 0
  const reached = { table: 0, agreement: 0, checked: 0, again: 0, closed: 0, reopened: 0, withdrawn: 0 }
  fc.assert(
    fc.property(someOpening, someMoves, (opening, moves) => {
      const result = played(opening, moves)
      accepted += result.accepted
      refused += result.refused
      const { meetings, agreements, closed, reopenings, parties } = result.mediation
      reached.table += Number(meetings.some(({ type }) => type === 'round-table'))
      reached.agreement += Number(agreements.length > 0)
      reached.checked += Number(agreements.some((each) => each.result))
      reached.again += Number(agreements.some((each) => each.checks))
      reached.closed += Number(closed !== undefined)
      reached.reopened += Number(reopenings !== undefined)
      reached.withdrawn += Number(parties.some(({ withdrawn }) => withdrawn))
      expect(faultsOf(result.mediation)).toEqual([])
    }),
    { numRuns: runs },
  )
  // The moves reach every part of a case, and are refused as well.
  expect(accepted).toBeGreaterThan(runs)
  expect(refused).toBeGreaterThan(runs)
  for (const [what, times] of Object.entries(reached)) expect([what, times > 2]).toEqual([what, true])
})
