import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeRecords } from '../../../src/domain/backups/merge-records.ts'
import { settingsOf } from '../../../src/domain/estate.ts'
import { runs } from '../../store/some-changes.ts'
import { device, moves, play, sideOf, someEdit, someRemoval, text } from './some-devices.ts'

test('backups merged in any order, and again, give the same bytes', () => {
  fc.assert(
    fc.property(moves(someEdit), (all) => {
      const [a, b, c] = play(all)
      const once = mergeRecords(mergeRecords(a, b), c)
      for (const [one, other, last] of [
        [a, c, b],
        [b, a, c],
        [b, c, a],
        [c, a, b],
        [c, b, a],
      ] as const)
        expect(text(mergeRecords(mergeRecords(one, other), last))).toBe(text(once))
      expect(text(mergeRecords(a, mergeRecords(b, c)))).toBe(text(once))
      for (const again of [a, b, c]) expect(text(mergeRecords(once, again))).toBe(text(once))
    }),
    { numRuns: runs },
  )
})

test('with removals too, two sides give the same bytes whoever is here, and a second merge brings nothing', () => {
  fc.assert(
    fc.property(moves(fc.oneof(someEdit, someRemoval)), (all) => {
      const [a, b] = play(all)
      const once = mergeRecords(a, b)
      expect(text(mergeRecords(b, a))).toBe(text(once))
      expect(text(mergeRecords(once, b))).toBe(text(once))
      expect(text(mergeRecords(once, a))).toBe(text(once))
      expect(mergeRecords(a, a)).toMatchObject({
        estate: a.estate,
        conflicts: [],
        removed: [],
        staysRemoved: [],
      })
    }),
    { numRuns: runs },
  )
})

test('who has heard all that the other wrote loses nothing and takes nothing, and no conflict is told', () => {
  fc.assert(
    fc.property(moves(fc.oneof(someEdit, someRemoval)), someEdit, (all, more) => {
      const before = device('a')
      for (const { kind, change } of all) {
        if (kind === 'commit') before.commit('change', change)
        else if (kind !== 'hear') before[kind]()
      }
      const old = sideOf(before)
      const kept = settingsOf(old.estate)
      before.commit('more', more)
      const now = sideOf(before)
      const merged = mergeRecords(now, old)
      expect(merged.conflicts).toEqual([])
      expect(settingsOf(merged.estate)).toEqual(kept)
      const { pair, passage } = merged.estate
      expect([pair, passage]).toEqual([now.estate.pair, now.estate.passage])
    }),
    { numRuns: runs },
  )
})
