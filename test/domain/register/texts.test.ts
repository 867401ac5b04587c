import { describe, expect, test } from 'vitest'
import { diff } from '../../../src/domain/change.ts'
import { addDays } from '../../../src/domain/civil-date.ts'
import { type AnyRecord, withRecords } from '../../../src/domain/estate.ts'
import type { JournalEntry } from '../../../src/domain/journal.ts'
import { aboutPlace } from '../../../src/domain/register/about-place.ts'
import { checkTexts } from '../../../src/domain/register/check-texts.ts'
import { holdings } from '../../../src/domain/register/holdings.ts'
import { keptTerms } from '../../../src/domain/register/kept-terms.ts'
import { withTextsReplaced } from '../../../src/domain/register/replaced-text.ts'
import { expired } from '../../../src/domain/retention/expired.ts'
import { building, entrance, estate, settings, situation } from '../build.ts'

const NAMED = 'Vu Mme Dupont au 06 12 34 56 78'
const noted = (id: string, over = {}): AnyRecord =>
  situation(id, {
    ...{ code: 'A1', place: 'e1', when: { day: '2026-08-10', band: 'morning' } },
    ...{ statusSteps: [{ status: 'noted', on: '2026-08-10' }], note: NAMED, ...over },
  })
const mediation = {
  ...{ kind: 'mediation', id: 'm', caseCode: 'M-2026-01', mode: 'deferred', motif: 'B1', place: 'e1' },
  ...{ opened: '2026-08-10', parties: [], agreements: [] },
  meetings: [
    { id: '1', type: 'shuttle', on: '2026-08-12', parties: ['A'], note: 'rien à dire' },
    { id: '2', type: 'shuttle', on: '2026-08-13', parties: ['A'], note: NAMED },
  ],
} as unknown as AnyRecord

const entryOf = (before: Parameters<typeof diff>[0], after: Parameters<typeof diff>[0]): JournalEntry => ({
  ...{
    id: 'j1',
    device: 'd',
    counter: 1,
    label: 'Noter',
    changes: diff(before, after),
    at: '2026-08-10T09:00Z',
  },
})

describe('the self-check', () => {
  test('reads records, journal, drafts and settings, deep in lists too', () => {
    const before = estate(entrance('e1'))
    const frame = { purpose: 'Médiation', controllers: 'Écrire à jean.dupont@ville.fr', processor: '' }
    const held = settings({
      framework: { ...frame, legalBasis: 'x', notice: 'x', impactAssessment: '' },
    } as never)
    const now = withRecords(before, [noted('s'), mediation, held])
    const drafts = [{ key: 'shift-note', at: '2026-11-24T09:00Z', value: { text: NAMED, place: 'e1' } }]
    const { findings } = checkTexts({
      estate: now,
      journal: [entryOf(before, withRecords(before, [noted('s')]))],
      drafts,
    })
    const at = findings.map(
      ({ place }) => `${place.in} ${'kind' in place ? place.kind : place.key} ${place.at.join('.')}`,
    )
    expect(at.toSorted()).toEqual([
      'draft shift-note text',
      'journal situation note',
      'record mediation meetings.1.note',
      'record settings framework.controllers',
      'record situation note',
    ])
  })

  test('a territory whose texts name nobody has no finding, and says how far it is', () => {
    const told: number[] = []
    const now = estate(entrance('e1'), noted('s', { note: 'encombrants devant la porte' }))
    expect(
      checkTexts({ estate: now, journal: [], drafts: [] }, (share) => told.push(share)).findings,
    ).toEqual([])
    expect(told[0]).toBe(0)
  })
})

test('a text replaced is nowhere, neither in records nor in the journal; the rest of both stays', () => {
  const before = estate(entrance('e1'))
  const now = withRecords(before, [noted('s'), mediation])
  const journal = [entryOf(before, now)]
  const kept = withTextsReplaced(
    { estate: now, journal },
    new Set(['situation:s', 'mediation:m']),
    ({ text }) => (text === NAMED ? '[effacé]' : null),
  )
  const said = JSON.stringify([[...kept.estate.situation], [...kept.estate.mediation], kept.journal])
  expect(said).not.toContain('Dupont')
  expect(said).toContain('rien à dire')
  expect(kept.journal[0]).toMatchObject({ id: 'j1', counter: 1, label: 'Noter' })
  expect(kept.journal[0]!.changes).toHaveLength(journal[0]!.changes.length)
  // Only what was asked for: of another record nothing.
  const other = withTextsReplaced({ estate: now, journal }, new Set(['mediation:m']), () => 'x')
  expect(other.estate.situation).toBe(now.situation)
})

test('what tells of a place between two days, the entrances of a building included', () => {
  const now = estate(
    ...[building('b'), entrance('e1', { building: 'b' }), entrance('e2'), mediation],
    ...[noted('s'), noted('early', { when: { day: '2026-07-01', band: 'morning' }, statusSteps: [] })],
    noted('elsewhere', { place: 'e2' }),
  )
  const ids = (place: string): readonly string[] =>
    aboutPlace(now, place, { from: '2026-08-01', until: '2026-08-31' }).map(({ id }) => id)
  expect(ids('e1').toSorted()).toEqual(['m', 's'])
  expect(ids('b').toSorted()).toEqual(['m', 's'])
  expect(ids('e2')).toEqual(['elsewhere'])
})

describe('terms and what is held are what the expiry goes by', () => {
  test('what is said to go next goes on the day after', () => {
    const now = estate(entrance('e1'), noted('s'), mediation)
    for (const kind of ['situation', 'mediation'] as const) {
      const { next, count, oldest } = holdings(now).find((each) => each.kind === kind)!
      expect(count).toBe(1)
      expect(oldest).not.toBeNull()
      expect((expired(now, next!)?.estate ?? now)[kind].size).toBe(1)
      expect(expired(now, addDays(next!, 1))!.estate[kind].size).toBe(0)
    }
  })

  test('an expiry leaves a line of counts by kind and term, without content; a second one adds nothing', () => {
    const now = estate(entrance('e1'), noted('s'), noted('t', { code: 'E1' }), mediation)
    const { estate: next } = expired(now, '2027-02-01')!
    const { erasures } = next.settings.get('settings')!
    expect(erasures).toEqual([
      { on: '2027-02-01', what: 'situation', months: 3, count: 1 },
      { on: '2027-02-01', what: 'note', months: 3, count: 2 },
    ])
    expect(expired(next, '2027-02-01')).toBeNull()
  })

  test('situations say their term family by family, and codes that differ', () => {
    const terms = keptTerms(estate(), 'situation')
    expect(terms.map(({ months }) => months)).toEqual([3, 12])
    expect(terms[0]!.of).toEqual(['E', 'G'])
    expect(keptTerms(estate(), 'mediation')).toEqual([{ months: 24 }])
    expect(keptTerms(estate(), 'entrance')).toEqual([{ months: null }])
  })
})
