import { describe, expect, test } from 'vitest'
import { fieldStamps, isSeen, seenByEither } from '../../../src/domain/backups/field-stamps.ts'
import { mergeRecords } from '../../../src/domain/backups/merge-records.ts'
import type { Stamped } from '../../../src/domain/backups/stamped.ts'
import { type Estate, settingsOf, withoutRecords, withRecords } from '../../../src/domain/estate.ts'
import { closureId } from '../../../src/domain/field/week-closure.ts'
import type { QuarterFigures } from '../../../src/domain/published/quarter-figures.ts'
import type { Store } from '../../../src/store/store.ts'
import { anEstate, aPair, aPassage, aSettings } from '../../store/builders.ts'
import { device, edit, forget, sideOf, step, text } from './some-devices.ts'

describe('two devices', () => {
  const both = (): [Store, Store] => [device('a'), device('b')]

  test('fields that one changed are taken, those that both did fall to the higher stamp and are told', () => {
    const [a, b] = both()
    b.commit('rank', edit({ rank: 5 }))
    a.commit('name', edit({ name: 'of a' }))
    b.commit('name', edit({ name: 'of b' }))
    const { estate, conflicts } = mergeRecords(sideOf(a), sideOf(b))
    expect(estate.pair.get('one')).toMatchObject({ name: 'of b', rank: 5 })
    expect(conflicts).toEqual([{ record: 'pair:one', fields: [{ field: 'name', stays: 'there' }] }])
  })

  test('a step taken back since an older backup stays back in a field, and dated facts are united', () => {
    const a = device('a')
    a.commit('name', edit({ name: 'by mistake' }))
    const old = sideOf(a)
    a.undo()
    expect(mergeRecords(sideOf(a), old).estate.pair.get('one')!.name).toBe('Nord')
    const [one, other] = both()
    one.commit('step', step('transmitted', '2026-03-03'))
    other.commit('step', step('taken-up', '2026-03-04'))
    const steps = mergeRecords(sideOf(one), sideOf(other)).estate.situation.get('one')!.statusSteps
    expect(steps.map(({ status }) => status)).toEqual(['noted', 'transmitted', 'taken-up'])
  })

  test('what was removed stays removed, but for what somebody changed without knowing', () => {
    const [a, b] = both()
    a.commit('forget', forget)
    const gone = mergeRecords(sideOf(a), sideOf(b))
    expect(gone.estate.pair.has('one')).toBe(false)
    expect(gone.staysRemoved).toEqual(['pair:one'])
    expect(mergeRecords(sideOf(b), sideOf(a)).removed).toEqual(['pair:one'])
    b.commit('name', edit({ name: 'Sud' }))
    const again = mergeRecords(sideOf(a), sideOf(b))
    expect(again.estate.pair.get('one')!.name).toBe('Sud')
    expect(again.conflicts).toEqual([{ record: 'pair:one', fields: [] }])
  })

  test('what expiry or the hand erased without a trace does not come back from an older backup', () => {
    const a = device('a')
    a.commit('new', (now) => withRecords(now, [aPassage('p')]))
    const old = sideOf(a)
    a.replace(withoutRecords(a.read().estate, 'passage', ['p']), [])
    const bare = { ...sideOf(a), seen: { a: 9 } }
    expect(mergeRecords(bare, old).estate.passage.has('p')).toBe(false)
    expect(mergeRecords({ ...bare, seen: {} }, old).estate.passage.has('p')).toBe(true)
  })
})

test('a territory that came from the newer of two backups takes nothing back from the older one', () => {
  const a = device('a')
  a.commit('name', edit({ name: 'first' }))
  const older = sideOf(a)
  a.commit('name', edit({ name: 'second' }))
  const newer = sideOf(a)
  const restored: Stamped = { estate: newer.estate, stamps: new Map(), seen: newer.seen }
  const merged = mergeRecords(restored, older)
  expect(merged.estate.pair.get('one')!.name).toBe('second')
  expect(merged.conflicts).toEqual([])
  expect(mergeRecords(older, restored).estate.pair.get('one')!.name).toBe('second')
})

test('unknown authors of unlike values: the same one on every device, and told', () => {
  const bare = (estate: Estate): Stamped => ({ estate, stamps: new Map(), seen: {} })
  const one = bare(anEstate(aPair('one', { name: 'A' })))
  const other = bare(anEstate(aPair('one', { name: 'B' })))
  const merged = mergeRecords(one, other)
  expect(text(mergeRecords(other, one))).toBe(text(merged))
  expect(merged.conflicts).toEqual([{ record: 'pair:one', fields: [{ field: 'name', stays: 'there' }] }])
})

test('a week closed here takes the minutes and the pair from what a backup brings', () => {
  const week = '2026-W10'
  const closure = {
    kind: 'weekClosure',
    id: closureId(week),
    week,
    on: '2026-03-09',
    planned: 0,
    done: 0,
  } as const
  const bare = (estate: Estate): Stamped => ({ estate, stamps: new Map(), seen: {} })
  const closed = anEstate({ ...closure, notDone: {}, unplanned: 0, missed: [] })
  const fine = anEstate(aPassage('p', { pair: 'one' }))
  for (const { estate } of [mergeRecords(bare(closed), bare(fine)), mergeRecords(bare(fine), bare(closed))]) {
    expect(estate.passage.get('p')).toMatchObject({ when: { day: '2026-03-02', band: 'morning' } })
    expect(estate.passage.get('p')).not.toHaveProperty('pair')
  }
})

test('of figures of one quarter the first frozen stand, whole', () => {
  const figures = (on: string, value: number): QuarterFigures =>
    ({ kind: 'quarterFigures', id: 'quarter-2026-T1', quarter: {}, on, cells: [{ value }] }) as never
  const bare = (record: QuarterFigures): Stamped => ({
    estate: anEstate(record),
    stamps: new Map(),
    seen: {},
  })
  const [early, late] = [bare(figures('2026-04-01', 5)), bare(figures('2026-04-20', 9))]
  for (const { estate } of [mergeRecords(early, late), mergeRecords(late, early)])
    expect(estate.quarterFigures.get('quarter-2026-T1')).toMatchObject({
      on: '2026-04-01',
      cells: [{ value: 5 }],
    })
})

test('settings keep their name and say all that was missing and seen', () => {
  const missing = (from: string) => [{ from, until: '2026-02-01' }]
  const side = (territory: string, from: string, seen: Record<string, number>): Stamped => {
    const estate = withRecords(anEstate(), [aSettings({ territory, missingDays: missing(from), seen })])
    return { estate, stamps: new Map(), seen }
  }
  const merged = mergeRecords(side('ici', '2026-01-02', { a: 3 }), side('là', '2026-01-01', { a: 1, b: 2 }))
  expect(settingsOf(merged.estate)).toMatchObject({
    territory: 'ici',
    missingDays: [...missing('2026-01-01'), ...missing('2026-01-02')],
    seen: { a: 3, b: 2 },
  })
})

test('stamps: taking back is a write; what a backup brought keeps its author, and taken back leaves who wrote before', () => {
  const a = device('a')
  a.commit('name', edit({ name: 'x' }))
  const stampsOf = () => fieldStamps(a.journal()).get('pair:one')
  a.undo()
  expect(stampsOf()).toEqual({ name: { counter: 2, device: 'a' } })
  const by = { counter: 7, device: 'b' }
  const [first] = a.journal()
  const changes = [
    { record: 'pair:one', field: 'rank', to: 2, by },
    { record: 'pair:one', field: 'name', to: 'y', by: { counter: 0, device: '' } },
  ]
  const brought = { ...first!, id: 'z', counter: 8, changes }
  expect(fieldStamps([...a.journal(), brought]).get('pair:one')).toEqual({ rank: by })
  const back = { ...brought, id: 'y', counter: 9, undoes: 'z' }
  expect(fieldStamps([...a.journal(), brought, back]).get('pair:one')).toEqual(stampsOf())
  expect(isSeen(by, { b: 7 }) && !isSeen(by, { b: 6 }) && !isSeen(by, {})).toBe(true)
  expect(seenByEither({ b: 1, a: 2 }, { b: 3 })).toEqual({ a: 2, b: 3 })
})
