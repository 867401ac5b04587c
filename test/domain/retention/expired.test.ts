import { describe, expect, test } from 'vitest'
import { diff } from '../../../src/domain/change.ts'
import { addDays } from '../../../src/domain/civil-date.ts'
import { type AnyRecord, type Estate, withRecords } from '../../../src/domain/estate.ts'
import type { JournalEntry } from '../../../src/domain/journal.ts'
import { expired } from '../../../src/domain/retention/expired.ts'
import { expiredJournal } from '../../../src/domain/retention/expired-journal.ts'
import { WHOLE_MISSION } from '../../../src/domain/retention/monthly-count.ts'
import { keptUntil } from '../../../src/domain/retention.ts'
import { building, entrance, estate, passage, settings, situation } from '../build.ts'

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

describe('records go on the day after their last', () => {
  test.each([
    ['E1', 3],
    ['C5', 3],
    ['G1', 3],
    ['C1', 12],
    ['B1', 12],
    ['A1', 12],
  ] as const)('%s after %i months', (code, months) => {
    const now = estate(noted('s', code))
    const last = keptUntil(DAY, months)
    expect(at(now, last).situation.size).toBe(1)
    expect(at(now, addDays(last, 1)).situation.size).toBe(0)
  })

  test('notes and photos go after three months, the fact stays', () => {
    const now = estate(noted('s', 'A1', { photo: 'photo-1' }))
    const { estate: next, notes } = expired(now, '2026-01-01')!
    expect(notes).toBe(1)
    expect(next.situation.get('s')).not.toHaveProperty('note')
    expect(next.situation.get('s')).not.toHaveProperty('photo')
  })

  test('a defect still followed stays, its note does not', () => {
    const steps = [DAY, '2026-06-01'].map((on) => ({ status: 'noted', on }))
    const now = estate(noted('s', 'F-lift-broken', { statusSteps: steps }))
    expect(at(now, '2026-12-01').situation.get('s')).not.toHaveProperty('note')
    expect(at(now, '2027-06-30').situation.size).toBe(1)
    expect(at(now, '2027-07-01').situation.size).toBe(0)
  })

  test('what is followed runs from the last that happened to it', () => {
    const relay = (on: string): AnyRecord => ({
      kind: 'relay',
      id: 'r',
      domain: 'social',
      partner: 'x',
      people: 1,
      youths: 0,
      statusSteps: [
        { status: 'proposed', on: '2024-01-10' },
        { status: 'agreed', on },
      ],
    })
    expect(at(estate(relay('2025-08-10')), '2026-09-30').relay.size).toBe(1)
    expect(at(estate(relay('2025-08-10')), '2026-10-01').relay.size).toBe(0)
    const mediation: AnyRecord = {
      kind: 'mediation',
      id: 'm',
      caseCode: 'M-2025-01',
      mode: 'deferred',
      motif: 'B1',
      place: 'e1',
      opened: '2025-08-10',
      parties: [],
      meetings: [{ id: '1', type: 'shuttle', on: '2025-08-12', parties: ['A'], note: 'dit en confiance' }],
      agreements: [],
    }
    const later = at(estate(mediation), '2026-01-01').mediation.get('m')
    expect(JSON.stringify(later)).not.toContain('confiance')
    expect(at(estate(mediation), '2027-09-30').mediation.size).toBe(1)
    expect(at(estate(mediation), '2027-10-01').mediation.size).toBe(0)
  })

  test('what was said on an action and judged of a plan are notes: their words go after three months, the rest stays', () => {
    const action = {
      ...{ kind: 'action', id: 'a', aim: 'mobilisation', form: 'walking-diagnosis', theme: 'other' },
      ...{ title: 'Marche', days: [DAY], places: ['e1'], partners: [] },
      expectations: [
        { id: 'x', text: 'dit tout bas', raisedOn: DAY, answer: { on: DAY, text: 'promis tout haut' } },
      ],
      points: [{ id: 'p', place: 'e1', at: [3, 50], text: 'vu au coin', settled: DAY }],
      statusSteps: [{ status: 'held', on: DAY }],
    } as unknown as AnyRecord
    const plan = {
      ...{ kind: 'jointPlan', id: 'j', place: 'e1', objective: 'Hall', from: DAY, until: DAY },
      ...{ commitments: [{ id: 'c', partner: 'team', text: 'Repasser', due: DAY, done: DAY }] },
      evaluation: { on: DAY, result: 'reached', text: 'jugé à part' },
    } as unknown as AnyRecord
    const words = /tout bas|tout haut|au coin|à part/
    const now = estate(action, plan)
    const kept = JSON.stringify([...at(now, '2025-12-31').action.values()])
    expect(kept).toMatch(words)
    const next = at(now, '2026-01-01')
    const [left, judged] = [next.action.get('a')!, next.jointPlan.get('j')!]
    expect(JSON.stringify([left, judged])).not.toMatch(words)
    expect(left).toMatchObject({ title: 'Marche', points: [{ settled: DAY }] })
    expect(left.expectations[0]).toMatchObject({ raisedOn: DAY, answer: { on: DAY } })
    expect(judged).toMatchObject({ objective: 'Hall', evaluation: { result: 'reached' } })
    expect(expired(next, '2026-01-01')).toBeNull()
    const changes = [...diff(estate(), now)]
    const entry = {
      id: 'e',
      device: 'd',
      counter: 1,
      label: '',
      at: `${DAY}T09:00Z`,
      changes,
    } as JournalEntry
    const journal = JSON.stringify(expiredJournal(now, [entry], '2026-01-01'))
    expect(journal).not.toMatch(words)
    expect(journal).toContain('Repasser')
  })

  test('a date mistyped far ahead keeps nothing for longer than a year or so', () => {
    const far = '2099-01-01'
    const note = { kind: 'shiftNote', id: 'n', type: 'to-do', text: 'Clé', on: DAY, until: far } as AnyRecord
    const action = {
      ...{ kind: 'action', id: 'a', title: 'Stand', days: [far], places: [], partners: [], expectations: [] },
      ...{ points: [], statusSteps: [{ status: 'planned', on: DAY }] },
    } as unknown as AnyRecord
    const plan = {
      ...{ kind: 'jointPlan', id: 'j', place: 'e1', objective: 'Hall', from: DAY, until: far },
      commitments: [{ id: 'c', partner: 'team', text: 'Repasser', due: far }],
    } as unknown as AnyRecord
    const project = {
      ...{ kind: 'project', id: 'p', title: 'Jardin', places: [], partners: [], means: [] },
      ...{ milestones: [{ id: 'm', text: 'Semer', due: far }], statusSteps: [{ status: 'idea', on: DAY }] },
    } as unknown as AnyRecord
    const mediation = {
      ...{ kind: 'mediation', id: 'm', caseCode: 'M-1', mode: 'deferred', motif: 'B1', place: 'e1' },
      ...{ opened: DAY, parties: [], meetings: [] },
      agreements: [{ id: 'g', text: 'x', on: DAY, checkOn: far }],
    } as unknown as AnyRecord
    const now = estate(note, action, plan, project, mediation)
    expect(at(now, '2026-03-31').shiftNote.size).toBe(1)
    expect(at(now, '2026-04-01').shiftNote.size).toBe(0)
    expect(at(now, '2027-09-30').action.size).toBe(1)
    const later = at(now, '2031-01-01')
    for (const kind of ['action', 'jointPlan', 'project', 'mediation'] as const)
      expect(later[kind].size, kind).toBe(0)
    // What is due within its time still keeps its record.
    const soon = { ...action, days: ['2026-06-01'] } as AnyRecord
    expect(at(estate(soon), '2027-06-30').action.size).toBe(1)
    expect(at(estate(soon), '2027-07-01').action.size).toBe(0)
  })

  test('a case opened again is under way from that day', () => {
    const mediation: AnyRecord = {
      ...{ kind: 'mediation', id: 'm', caseCode: 'M-2024-01', mode: 'deferred', motif: 'B1', place: 'e1' },
      ...{ opened: '2024-01-10', parties: [], meetings: [], agreements: [] },
      reopenings: [{ on: '2024-02-10', outcome: 'calmed', reopened: '2026-03-01' }],
    }
    expect(at(estate(mediation), '2026-06-01').mediation.size).toBe(1)
    expect(at(estate(mediation), '2028-04-01').mediation.size).toBe(0)
  })

  test('the example and published files lose nothing', () => {
    const now = withRecords(estate(noted('s', 'A1')), [settings({ fictional: true })])
    expect(expired(now, '2036-01-01')).toBeNull()
  })
})

describe('monthly counts stay', () => {
  test('A of an entrance at its building, B under five in its sector, E under five in the whole mission', () => {
    const now = estate(
      building('b', { dwellings: 40 }),
      entrance('e3', { building: 'b' }),
      noted('a', 'A1', { place: 'e3' }),
      ...['1', '2', '3'].map((n) => noted(`b${n}`, 'B1', { place: 'e3' })),
      ...['4', '5'].map((n) => noted(`b${n}`, 'B1', { place: 'square' })),
      noted('e', 'E1', { place: 'nord' }),
      passage('p', { place: 'e3', when: { day: DAY, band: 'morning' } }),
    )
    const counts = [...at(now, '2027-01-01').monthlyCount.values()].map(({ what, place, count }) => [
      what,
      place,
      count,
    ])
    expect(counts).toEqual(
      expect.arrayContaining([
        ['A', 'b', 1],
        ['B', 'nord', 5],
        ['E', WHOLE_MISSION, 1],
        ['passage', 'b', 1],
      ]),
    )
    expect(counts).toHaveLength(4)
  })

  test('five of B stay at a building of eleven dwellings, not at a smaller one', () => {
    const five = (dwellings: number): Estate =>
      at(
        estate(
          building('b', { dwellings }),
          entrance('e3', { building: 'b' }),
          ...['1', '2', '3', '4', '5'].map((n) => noted(n, 'B1', { place: 'e3' })),
        ),
        '2027-01-01',
      )
    expect([...five(11).monthlyCount.values()].map(({ place }) => place)).toEqual(['b'])
    expect([...five(10).monthlyCount.values()].map(({ place }) => place)).toEqual(['nord'])
  })
})
