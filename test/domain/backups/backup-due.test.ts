import { expect, test } from 'vitest'
import { backupDue } from '../../../src/domain/backups/backup-due.ts'
import type { JournalEntry } from '../../../src/domain/journal.ts'

const entry = (
  counter: number,
  at: string,
  changes: JournalEntry['changes'] = [{ record: 'pair:1', field: 'name' }],
) => ({ id: String(counter), device: 'a', counter, label: '', changes, at }) as JournalEntry
const on = (today: string) => ({ today, after: 7, zone: 'Europe/Paris' })

test('changes that wait since the first one, or since the last backup, are reminded of after so many days', () => {
  const journal = [entry(1, '2026-11-01T09:00Z'), entry(2, '2026-11-20T09:00Z')]
  expect(backupDue(journal, null, on('2026-11-07'))).toBeNull()
  expect(backupDue(journal, null, on('2026-11-08'))).toBe(7)
  expect(backupDue(journal, { day: '2026-11-10', counter: 1 }, on('2026-11-24'))).toBe(14)
  expect(backupDue(journal, { day: '2026-11-21', counter: 1 }, on('2026-11-24'))).toBeNull()
})

test('nothing that changed since, or entries without content, call for none', () => {
  const journal = [entry(1, '2026-11-01T09:00Z'), entry(2, '2026-11-20T09:00Z', [])]
  expect(backupDue(journal, { day: '2026-11-02', counter: 1 }, on('2026-12-24'))).toBeNull()
  expect(backupDue([], null, on('2026-12-24'))).toBeNull()
})
