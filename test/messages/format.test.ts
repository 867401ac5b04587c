import { expect, test } from 'vitest'
import { format, weekName } from '../../src/messages/format.ts'

/** Non-breaking spaces are part of French writing, not of what is tested here. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

test('numbers group their thousands and write decimals with a comma', () => {
  expect(plain(format.number(2844))).toBe('2 844')
  expect(format.number(0.66, 1)).toBe('0,7')
  expect(plain(format.percent(0.3923, 1))).toBe('39,2 %')
})

test('a count below two is singular, as French has it', () => {
  expect(format.count(0, 'entrée', 'entrées')).toBe('0 entrée')
  expect(format.count(1, 'entrée', 'entrées')).toBe('1 entrée')
  expect(format.count(2, 'entrée', 'entrées')).toBe('2 entrées')
})

test('lengths turn to kilometres at one thousand metres', () => {
  expect(format.metres(999)).toBe('999 m')
  expect(format.metres(1234)).toBe('1,2 km')
  expect(format.hectares(104.26)).toBe('104,3 ha')
})

test('durations turn to hours at sixty minutes', () => {
  expect(format.minutes(59.6)).toBe('1 h')
  expect(format.minutes(45)).toBe('45 min')
  expect(format.minutes(150)).toBe('2 h 30')
  expect(format.minutes(125)).toBe('2 h 05')
})

test('clock times are read with an h', () => {
  expect(format.clock('09:30')).toBe('9 h 30')
  expect(format.clock('14:05')).toBe('14 h 05')
})

test('a week is named by its number and its working days', () => {
  expect(format.week('2026-W49')).toBe('semaine 49, du 30 nov. au 4 déc.')
  expect(format.week('2027-W01')).toBe('semaine 1, du 4 janv. au 8 janv.')
  expect(weekName('2026-W09')).toBe('semaine 9')
})

test('the first of a month is « 1er »', () => {
  expect(format.day('2026-11-01')).toBe('1er novembre 2026')
  expect(format.fullDay('2026-12-01')).toBe('mardi 1er décembre 2026')
  expect(format.dayAndMonth('2026-11-11')).toBe('11 nov.')
  expect(format.figures('2026-11-01')).toBe('01/11/2026')
})

test('a period says no more than it must', () => {
  expect(format.period({ from: '2026-11-01', until: '2026-11-30' })).toBe('du 1er au 30 novembre 2026')
  expect(format.period({ from: '2026-10-30', until: '2026-11-02' })).toBe('du 30 oct. 2026 au 2 nov. 2026')
  expect(format.period({ from: '2026-11-24', until: '2026-11-24' })).toBe('le 24 novembre 2026')
})

test('a UTC minute is read in the zone of the territory, on both sides of the clock change', () => {
  expect(format.when({ minute: '2026-10-24T22:30Z' }, 'Europe/Paris')).toBe('25 oct. 2026, 0 h 30')
  expect(format.when({ minute: '2026-10-25T22:30Z' }, 'Europe/Paris')).toBe('25 oct. 2026, 23 h 30')
  expect(format.when({ day: '2026-11-24', band: 'afternoon' }, 'Europe/Paris')).toBe(
    '24 nov. 2026, après-midi',
  )
})
