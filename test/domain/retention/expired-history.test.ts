import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diff } from '../../../src/domain/change.ts'
import { addDays } from '../../../src/domain/civil-date.ts'
import { type AnyRecord, type Estate, withoutRecords, withRecords } from '../../../src/domain/estate.ts'
import type { JournalEntry } from '../../../src/domain/journal.ts'
import { expired } from '../../../src/domain/retention/expired.ts'
import { expiredJournal } from '../../../src/domain/retention/expired-journal.ts'
import { WHOLE_MISSION } from '../../../src/domain/retention/monthly-count.ts'
import { keptUntil } from '../../../src/domain/retention.ts'
import { isMaterial } from '../../../src/domain/taxonomy.ts'
import { estate, situation } from '../build.ts'

const DAY = '2025-08-10' // its quarter ends on 30 September
const noted = (id: string, code: string, over = {}): AnyRecord =>
  situation(id, {
    code,
    when: { day: DAY, band: 'morning' },
    statusSteps: [{ status: 'noted', on: DAY }],
    note: `note ${id}`,
    ...over,
  })

const at = (now: Estate, today: string): Estate => expired(now, today)?.estate ?? now

const records = fc.array(
  fc.record({
    code: fc.constantFrom('A1', 'B1', 'C1', 'C5', 'D2', 'E1', 'G1'),
    days: fc.integer({ min: 0, max: 900 }),
    place: fc.constantFrom('e1', 'e2', 'square', 'nord'),
    removed: fc.boolean(),
  }),
  { maxLength: 60 },
)
const todays = fc.integer({ min: 0, max: 1400 }).map((days) => addDays('2024-01-01', days))

/** Each record noted by an entry of its own, some removed by another. */
const history = (
  some: readonly { code: string; days: number; place: string; removed: boolean }[],
): { now: Estate; journal: readonly JournalEntry[] } => {
  let now = estate()
  const journal: JournalEntry[] = []
  const commit = (next: Estate): void => {
    const counter = journal.length + 1
    journal.push({
      ...{ id: `d-${counter}`, device: 'd', counter, label: 'Noter', at: '2026-01-01T10:00Z' },
      changes: diff(now, next),
    })
    now = next
  }
  for (const [rank, { code, days, place, removed }] of some.entries()) {
    const day = addDays('2024-01-01', days)
    const record = situation(`s${rank}`, {
      ...{ code, place, when: { day, band: 'evening' }, note: `secret-${rank}.` },
      statusSteps: [{ status: 'noted', on: day }],
    })
    commit(withRecords(now, [record]))
    if (removed) commit(withoutRecords(now, 'situation', [record.id]))
  }
  return { now, journal }
}

test('nothing is lost from the counts, done twice nothing more changes, and no small count stays at a place', () => {
  fc.assert(
    fc.property(records, todays, (some, today) => {
      const { now } = history(some)
      const next = at(now, today)
      expect(at(next, today)).toBe(next)
      const counted = [...next.monthlyCount.values()].reduce((sum, { count }) => sum + count, 0)
      expect(counted).toBe(now.situation.size - next.situation.size)
      for (const { what, place, count } of next.monthlyCount.values())
        if (what !== 'passage' && !isMaterial(what) && place !== WHOLE_MISSION)
          expect(count).toBeGreaterThanOrEqual(5)
    }),
  )
})

test('a note that is over is nowhere in the journal, also of what was removed by hand; what is kept is untouched', () => {
  fc.assert(
    fc.property(records, todays, (some, today) => {
      const { now, journal } = history(some)
      const kept = JSON.stringify(expiredJournal(now, journal, today))
      for (const [rank, { days }] of some.entries()) {
        const isOver = today > keptUntil(addDays('2024-01-01', days), 3)
        expect(kept.includes(`secret-${rank}.`)).toBe(!isOver)
      }
      expect(expiredJournal(now, journal, '2024-01-01')).toEqual(journal)
    }),
  )
})

test('a note taken away by hand is over in the journal as one that stayed; a label goes with the record that it tells of', () => {
  const steps: readonly ((now: Estate) => Estate)[] = [
    (now) => withRecords(now, [noted('a', 'A1'), noted('c', 'C5', { place: 'nord' })]),
    (now) => withRecords(now, [noted('a', 'A1', { note: undefined })]),
    (now) => withRecords(now, [noted('b', 'A1', { note: undefined })]),
  ]
  let now = estate()
  const journal = steps.map((step, rank): JournalEntry => {
    const before = now
    now = step(now)
    const about = { device: 'd', at: '2025-08-10T10:00Z', label: `étape ${rank}` }
    return { id: `d-${rank}`, counter: rank, ...about, changes: diff(before, now) }
  })
  expect(JSON.stringify(expiredJournal(now, journal, '2025-12-31'))).toContain('note a')
  const kept = expiredJournal(now, journal, '2026-01-01')
  expect(JSON.stringify(kept)).not.toMatch(/note a|C5/)
  expect(kept.map(({ label }) => label)).toEqual(['', 'étape 1', 'étape 2'])
  expect(expiredJournal(expired(now, '2026-01-01')!.estate, kept, '2026-01-01')).toEqual(kept)
})
