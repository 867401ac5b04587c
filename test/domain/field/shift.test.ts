import { expect, test } from 'vitest'
import { appointmentsOfDay, roundsOfDay } from '../../../src/domain/field/day-rounds.ts'
import { avoidedAt, placesToAvoid } from '../../../src/domain/field/places-to-avoid.ts'
import type { ShiftNote } from '../../../src/domain/field/shift-note.ts'
import { shiftNotesOf } from '../../../src/domain/field/shift-notes.ts'
import { callsToConfirm, urgentSince } from '../../../src/domain/field/urgent-situations.ts'
import { lastWorkingDay } from '../../../src/domain/last-working-day.ts'
import { building, entrance, estate, sector, settings, situation } from '../build.ts'

const TODAY = '2026-11-26'
const note = (id: string, over: Partial<ShiftNote> = {}): ShiftNote => ({
  kind: 'shiftNote',
  id,
  type: 'information',
  text: 'Le hall est en travaux.',
  on: '2026-11-25',
  ...over,
})
const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id)

test('the last working day leaps over the week’s end and public holidays', () => {
  expect(lastWorkingDay(TODAY)).toBe('2026-11-25')
  expect(lastWorkingDay('2026-11-23')).toBe('2026-11-20')
  expect(lastWorkingDay('2026-11-12')).toBe('2026-11-10')
  expect(lastWorkingDay('2027-01-04')).toBe('2026-12-31')
})

test('what was left is read until it is settled or its last day is over, the latest first', () => {
  const here = estate(
    note('old', { on: '2026-11-02' }),
    note('new'),
    note('task', { type: 'to-do' }),
    note('today', { until: TODAY, on: '2026-11-20' }),
    note('over', { until: '2026-11-25' }),
    note('settled', { settled: '2026-11-25' }),
    note('tomorrow', { on: '2026-11-27' }),
    note('avoid', { type: 'place-to-avoid', place: 'e1' }),
  )
  expect(ids(shiftNotesOf(here, TODAY))).toEqual(['task', 'new', 'today', 'old'])
})

test('a place is avoided for itself, its building or its sector, while the note is in force', () => {
  const here = estate(
    building('b1'),
    entrance('e1', { building: 'b1', at: [3.11, 50.64] }),
    entrance('e2', { at: [3.2, 50.7] }),
    sector('s1'),
    note('place', { type: 'place-to-avoid', place: 'e1', on: '2026-11-24' }),
    note('building', { type: 'place-to-avoid', place: 'b1' }),
    note('past', { type: 'place-to-avoid', place: 'e1', until: '2026-11-25' }),
    note('know', { place: 'e1' }),
  )
  expect(ids(avoidedAt(here, 'e1', TODAY))).toEqual(['building', 'place'])
  expect(avoidedAt(here, 'e2', TODAY)).toEqual([])
  expect(avoidedAt(here, 'nowhere', TODAY)).toEqual([])
  expect(ids(placesToAvoid(here, TODAY))).toEqual(['building', 'place'])
  const inside = estate(
    ...[...here.sector.values()],
    entrance('e3', { at: [0.5, 0.5] }),
    {
      ...sector('s2'),
      geometry: {
        type: 'Polygon' as const,
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 1],
            [0, 0],
          ],
        ],
      },
    },
    note('sector', { type: 'place-to-avoid', place: 's2' }),
  )
  expect(ids(avoidedAt(inside, 'e3', TODAY))).toEqual(['sector'])
})

test('urgent is what is grave, open and recent, and every call that nobody made sure of', () => {
  const call = { to: '18' }
  const here = estate(
    settings(),
    situation('grave', { severity: 3, when: { day: '2026-11-25', band: 'evening' } }),
    situation('light', { severity: 2, when: { day: '2026-11-25', band: 'evening' } }),
    situation('before', { severity: 3, when: { day: '2026-11-20', band: 'evening' } }),
    situation('closed', {
      ...{ severity: 3, when: { day: '2026-11-25', band: 'evening' } },
      statusSteps: [{ status: 'checked', on: '2026-11-25' }],
    }),
    situation('called', { severity: 1, call, when: { day: '2026-11-10', band: 'evening' } }),
    situation('confirmed', {
      ...{ severity: 1, call: { ...call, confirmed: '2026-11-11' } },
      when: { day: '2026-11-10', band: 'evening' },
    }),
  )
  expect(ids(urgentSince(here, '2026-11-25'))).toEqual(['grave', 'called'])
  expect(ids(callsToConfirm(here))).toEqual(['called'])
})

test('a day without a round has neither rounds nor fixed times', () => {
  expect(roundsOfDay(estate(), TODAY)).toEqual([])
  expect(appointmentsOfDay(estate(), TODAY)).toEqual([])
})

test('the permanences of a day are those of its rounds, prepared or not, by time', () => {
  const template = {
    ...{
      kind: 'roundTemplate' as const,
      id: 'thursday',
      weekday: 4,
      pair: 'p1',
      start: '09:30',
      end: '12:00',
    },
    ...{ startPlace: 'e1', endPlace: 'e1', breakMinutes: 10, unplannedShare: 0.3 },
  }
  const permanence = (id: string, at: string) => ({
    ...{ kind: 'appointment' as const, id, stopKind: 'permanence' as const, place: 'e1', minutes: 30 },
    ...{ roundTemplate: 'thursday', at },
  })
  const here = estate(entrance('e1'), template, permanence('late', '11:00'), permanence('early', '10:00'))
  expect(appointmentsOfDay(here, TODAY).map(({ appointment }) => appointment.id)).toEqual(['early', 'late'])
  expect(appointmentsOfDay(here, '2026-11-27')).toEqual([])
})
