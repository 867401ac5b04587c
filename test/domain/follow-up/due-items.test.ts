import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../src/domain/civil-date.ts'
import { type AnyRecord, type Estate, withRecords } from '../../../src/domain/estate.ts'
import { DELAY_KEYS } from '../../../src/domain/follow-up/delays.ts'
import { type DueItem, putOff } from '../../../src/domain/follow-up/due-item.ts'
import { dueBy, dueItems } from '../../../src/domain/follow-up/due-items.ts'
import type { Mediation } from '../../../src/domain/follow-up/mediation.ts'
import { estate, settings, situation } from '../build.ts'
import { followedRecords, TODAY } from './due-arbitraries.ts'

/** The record after what closes the item, today. */
const closed = (now: Estate, { kind, id, part, reason }: DueItem): AnyRecord => {
  const old = now[kind].get(id) as never
  const withPart = (field: string, change: object) => {
    const record = old as Record<string, unknown>
    const parts = record[field] as readonly { readonly id: string }[]
    return { ...record, [field]: parts.map((each) => (each.id === part ? { ...each, ...change } : each)) }
  }
  const stepped = (status: string) => {
    const record = old as { readonly statusSteps: readonly object[] }
    return { ...record, statusSteps: [...record.statusSteps, { status, on: TODAY }] }
  }
  const made: Readonly<Record<DueItem['reason'], () => object>> = {
    'request-answer': () => ({ ...(old as object), answer: { on: TODAY, outcome: 'answered' } }),
    'relay-waits': () => stepped('continuity-checked'),
    'agreement-check': () => withPart('agreements', { result: { on: TODAY, kept: 'partly' } }),
    'mediation-waits': () => {
      const record = old as { readonly meetings: readonly object[] }
      return {
        ...record,
        meetings: [...record.meetings, { id: 'new', type: 'call', on: TODAY, parties: [] }],
      }
    },
    'expectation-answer': () => withPart('expectations', { answer: { on: TODAY, text: 'Oui' } }),
    'action-to-close': () => stepped('closed'),
    milestone: () => withPart('milestones', { done: TODAY }),
    commitment: () => withPart('commitments', { done: TODAY }),
    'plan-evaluation': () => ({ ...(old as object), evaluation: { on: TODAY, result: 'partly', text: '' } }),
    'meeting-parts': () => ({ ...(old as object), closedOn: TODAY }),
    decision: () => withPart('decisions', { settled: { on: TODAY, result: 'done' } }),
    'to-transmit': () => stepped('transmitted'),
    'transmitted-waits': () => stepped('taken-up'),
    'taken-up-waits': () => stepped('done'),
    'check-on-site': () => stepped('checked'),
    'call-to-confirm': () => {
      const record = old as { readonly call: object }
      return { ...record, call: { ...record.call, confirmed: TODAY } }
    },
    'shift-note': () => ({ ...(old as object), settled: TODAY }),
  }
  return made[reason]() as AnyRecord
}

const isSame = (a: DueItem, b: DueItem): boolean =>
  a.kind === b.kind && a.id === b.id && a.part === b.part && a.reason === b.reason

test('what is due is in the order of its days, says since when, and is of records that are there', () => {
  fc.assert(
    fc.property(followedRecords, (records) => {
      const now = estate(...records)
      const items = dueItems(now)
      expect(items.map(({ due }) => due)).toEqual(items.map(({ due }) => due).sort())
      for (const { kind, id, since } of items) {
        expect(now[kind].has(id)).toBe(true)
        expect(since <= addDays(TODAY, 60)).toBe(true)
      }
      const keys = items.map(({ kind, id, part, reason }) => [kind, id, part, reason].join())
      expect(new Set(keys).size).toBe(keys.length)
    }),
  )
})

test('what closes an item takes it from what is due, or leaves it to a later day, and adds nothing due before', () => {
  fc.assert(
    fc.property(followedRecords, (records) => {
      const now = estate(...records)
      for (const item of dueItems(now)) {
        const after = dueItems(withRecords(now, [closed(now, item)]))
        const again = after.find((each) => isSame(each, item))
        expect(again === undefined || again.due > TODAY).toBe(true)
        const others = dueItems(now).filter((each) => each.kind !== item.kind || each.id !== item.id)
        expect(after.filter((each) => each.kind !== item.kind || each.id !== item.id)).toEqual(others)
      }
    }),
  )
})

test('order of records and repetition change nothing', () => {
  fc.assert(
    fc.property(followedRecords, (records) => {
      const items = dueItems(estate(...records))
      expect(dueItems(estate(...[...records].reverse()))).toEqual(items)
      expect(dueBy(items, TODAY).length).toBeLessThanOrEqual(items.length)
    }),
  )
})

test('longer delays never make anything due earlier', () => {
  fc.assert(
    fc.property(followedRecords, fc.integer({ min: 31, max: 200 }), (records, days) => {
      const delays = Object.fromEntries(DELAY_KEYS.map((key) => [key, days]))
      const usual = dueItems(estate(...records))
      for (const item of dueItems(estate(settings({ delays }), ...records)))
        expect(item.due >= usual.find((each) => isSame(each, item))!.due).toBe(true)
    }),
  )
})

test('each step of the loop of a defect has its delay; what is done is checked at once; B waits for nothing', () => {
  const at = (status: Parameters<typeof situation>[1]) => dueItems(estate(situation('s', status)))
  const step = (status: 'noted' | 'transmitted' | 'taken-up' | 'done' | 'checked' | 'reopened') =>
    at({ code: 'F-lift-broken', statusSteps: [{ status, on: '2026-11-01' }] }).map(({ reason, due }) => [
      reason,
      due,
    ])
  expect(step('noted')).toEqual([['to-transmit', '2026-11-03']])
  expect(step('transmitted')).toEqual([['transmitted-waits', '2026-11-16']])
  expect(step('taken-up')).toEqual([['taken-up-waits', '2026-12-01']])
  expect(step('done')).toEqual([['check-on-site', '2026-11-01']])
  expect(step('checked')).toEqual([])
  expect(step('reopened')).toEqual([['to-transmit', '2026-11-03']])
  expect(at({ code: 'B1', statusSteps: [{ status: 'observed', on: '2026-11-01' }] })).toEqual([])
})

test('what is put off is due on that day, and never earlier than it was', () => {
  expect(putOff('2026-11-10', '2026-12-01')).toBe('2026-12-01')
  expect(putOff('2026-11-10', '2026-11-01')).toBe('2026-11-10')
  expect(putOff('2026-11-10', undefined)).toBe('2026-11-10')
})

test('an open case with an agreement to check waits for that check alone', () => {
  const mediation: Mediation = {
    ...{ kind: 'mediation', id: 'm', caseCode: 'M-2026-01', mode: 'deferred', motif: 'B2', place: 'e1' },
    ...{ opened: '2026-09-01', parties: [], meetings: [] },
    agreements: [{ id: 'a', text: 'Après 22 h', on: '2026-10-01', checkOn: '2026-12-01' }],
  }
  expect(dueItems(estate(mediation)).map(({ reason }) => reason)).toEqual(['agreement-check'])
  const withdrawn = { ...mediation, closed: { on: TODAY, outcome: 'withdrawn' as const } }
  expect(dueItems(estate(withdrawn))).toEqual([])
})
