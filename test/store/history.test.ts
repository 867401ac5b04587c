import { expect, test } from 'vitest'
import type { JournalEntry } from '../../src/domain/journal.ts'
import { changedSince, redoStack, UNDO_STEPS, undoStack } from '../../src/store/history.ts'
import { anEstate, aPair } from './builders.ts'

const anEntry = (counter: number, some: Partial<JournalEntry> = {}): JournalEntry => {
  const { device = 'here' } = some
  const changes = [{ record: 'pair:one', field: 'rank', from: counter - 1, to: counter }]
  return { id: `${device}-${counter}`, device, counter, label: `step ${counter}`, changes, at: '', ...some }
}
const ids = (entries: readonly JournalEntry[]): string[] => entries.map(({ id }) => id)

test('the stacks are those of the device, without entries that hold nothing', () => {
  const journal = [anEntry(1), anEntry(2, { device: 'there' }), anEntry(3, { changes: [] }), anEntry(4)]
  expect(ids(undoStack(journal, 'here'))).toEqual(['here-1', 'here-4'])
  expect(ids(undoStack(journal, 'there'))).toEqual(['there-2'])
  expect(redoStack(journal, 'here')).toEqual([])
})

test('an undo moves its step to the redo stack, a redo brings it back as a step of its own', () => {
  const undone = [anEntry(1), anEntry(2), anEntry(3, { undoes: 'here-2' })]
  expect(ids(undoStack(undone, 'here'))).toEqual(['here-1'])
  expect(ids(redoStack(undone, 'here'))).toEqual(['here-3'])
  const redone = [...undone, anEntry(4, { redoes: 'here-2' })]
  expect(ids(undoStack(redone, 'here'))).toEqual(['here-1', 'here-4'])
  expect(redoStack(redone, 'here')).toEqual([])
})

test('what stands is no step, and forgets nothing that could be redone', () => {
  const stands = anEntry(3, { stands: true, changes: [{ record: 'pair:two', field: 'rank', to: 1 }] })
  const journal = [anEntry(1), anEntry(2, { undoes: 'here-1' }), stands]
  expect(undoStack(journal, 'here')).toEqual([])
  expect(ids(redoStack(journal, 'here'))).toEqual(['here-2'])
  expect(ids(undoStack([anEntry(1), stands], 'here'))).toEqual(['here-1'])
})

test('a new step forgets what could be redone', () => {
  const journal = [anEntry(1), anEntry(2, { undoes: 'here-1' }), anEntry(3)]
  expect(redoStack(journal, 'here')).toEqual([])
})

test(`only the last ${UNDO_STEPS} steps can be taken back`, () => {
  const journal = Array.from({ length: UNDO_STEPS + 5 }, (_, index) => anEntry(index + 1))
  expect(undoStack(journal, 'here')).toHaveLength(100)
  expect(undoStack(journal, 'here')[0]?.id).toBe('here-6')
  const undone = journal
    .slice(5)
    .reverse()
    .map((entry, index) => anEntry(200 + index, { undoes: entry.id }))
  expect(undoStack([...journal, ...undone], 'here')).toEqual([])
})

test('a field changed later counts, unless that change was taken back', () => {
  const estate = anEstate(aPair('one', { rank: 1 }))
  const [first, second] = [anEntry(1), anEntry(2, { device: 'there' })]
  const back = anEntry(3, {
    device: 'there',
    undoes: 'there-2',
    changes: [{ record: 'pair:one', field: 'rank', from: 2, to: 1 }],
  })
  expect(changedSince([first], first, estate)).toBeNull()
  expect(changedSince([first, second], first, anEstate(aPair('one', { rank: 2 })))).toBe('there')
  expect(changedSince([first, second, back], first, estate)).toBeNull()
  const again = anEntry(4, { device: 'there', redoes: 'there-2' })
  expect(changedSince([first, second, back, again], first, estate)).toBe('there')
})
