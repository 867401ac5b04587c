import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Estate, withoutRecords, withRecords } from '../../../src/domain/estate.ts'
import type { MeetingAudience } from '../../../src/domain/partners/partner-meeting.ts'
import { meetingPart, partFigures } from '../../../src/reports/meeting/meeting-part.ts'
import { anyEstate, CANARY, ground, meetingOf, TODAY } from './any-meeting.ts'

const partOf = (estate: Estate, funder: string, audience: MeetingAudience = 'technical-committee') =>
  meetingPart(estate, meetingOf(audience), estate.landlord.get(funder)!, { today: TODAY, maps: [] })

const read = (part: unknown): string =>
  JSON.stringify(part, (key, value) => (key === 'counts' ? undefined : value))

test('the part of a funder says nothing of another, and is not changed by what is not its own', () => {
  fc.assert(
    fc.property(anyEstate, (estate) => {
      const words = read(partOf(estate, 'vilogia'))
      expect(words).not.toMatch(
        /par-(?:un|a)\b|Partenord|partenord|réponse-|avant-watch-group|avant-technical/,
      )
      expect(words).not.toContain(CANARY)
      const others = [...estate.situation.values()].filter(({ responsible }) => responsible !== 'vilogia')
      const alone = withoutRecords(
        estate,
        'situation',
        others.map(({ id }) => id),
      )
      expect(read(partOf(alone, 'vilogia'))).toBe(words)
    }),
    { numRuns: 80 },
  )
})

test('a part looks back to the last meeting of the same people, and holds what its funder was to do', () => {
  const before = {
    ...meetingOf('technical-committee', undefined, 'before'),
    ...{ day: '2026-11-02', closedOn: '2026-11-02' },
    decisions: [
      { id: 'd1', text: 'Réparer le hall', who: 'vilogia', due: '2026-11-20' },
      { id: 'd2', text: 'Poser un banc', who: 'ville', due: '2026-11-20' },
    ],
  }
  const own = {
    ...meetingOf('funder', 'vilogia', 'own'),
    day: '2026-11-10',
    closedOn: '2026-11-10',
    decisions: [],
  }
  const part = partOf(withRecords(ground(), [before, own]), 'vilogia')
  expect(part).toMatchObject({
    ...{ period: { from: '2026-11-02', until: '2026-11-23' }, expires: '2027-11-24', day: '2026-11-24' },
    recipient: { id: 'vilogia', name: 'Vilogia', role: 'landlord' },
  })
  expect(part.id).not.toContain('m-technical')
  expect(read(part)).toContain('Réparer le hall')
  expect(read(part)).not.toContain('Poser un banc')
})

test('each figure of a part may be answered to once, whichever scenes have it', () => {
  const ids = partFigures(partOf(ground(), 'vilogia')).map(({ id }) => id)
  expect(ids).toEqual(
    expect.arrayContaining(['passages', 'situations-A', 'situations-D', 'situations-F', 'settled']),
  )
  expect(new Set(ids).size).toBe(ids.length)
})
