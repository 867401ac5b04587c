import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Estate, withoutRecords, withRecords } from '../../../src/domain/estate.ts'
import type { MeetingAudience } from '../../../src/domain/partners/partner-meeting.ts'
import type { ReportSection } from '../../../src/domain/reports/report.ts'
import type { Situation } from '../../../src/domain/situation.ts'
import { familyOf, isMaterial } from '../../../src/domain/taxonomy.ts'
import { sceneSection } from '../../../src/reports/meeting/scene-section.ts'
import { situation } from '../../domain/build.ts'
import { anyAudience, anyEstate, CANARY, ground, meetingOf, PLACES, TODAY } from './any-meeting.ts'

const shown = (estate: Estate, audience: MeetingAudience, funder?: string): readonly ReportSection[] => {
  const meeting = meetingOf(audience, funder)
  const now = withRecords(estate, [meeting])
  return meeting.scenes.map((scene) => sceneSection(now, meeting, scene, { today: TODAY, maps: [] }))
}

/** As anybody reads it: figures without the ids of what they count, which stay on this device. */
const read = (sections: readonly ReportSection[]): string =>
  JSON.stringify(sections, (key, value) => (key === 'counts' ? undefined : value))

const changed = (estate: Estate, change: (each: Situation) => Situation | null): Estate => {
  const situations = [...estate.situation.values()]
  const kept = situations.flatMap((each) => change(each) ?? [])
  return withRecords(withoutRecords(estate, 'situation', estate.situation.keys()), kept)
}

test('no audience reads a note, a ticket, a photo, an entrance or who walked', () => {
  fc.assert(
    fc.property(anyEstate, anyAudience, (estate, audience) => {
      expect(JSON.stringify(shown(estate, audience))).not.toContain(CANARY)
    }),
    { numRuns: 150 },
  )
})

test('residents read no place, no résidence, no sector, and nothing that one place or partner changes', () => {
  fc.assert(
    fc.property(anyEstate, fc.constantFrom(...PLACES), (estate, place) => {
      const words = read(shown(estate, 'public'))
      expect(words).not.toMatch(/vil-|par-|pub-|sec-|engagement|réponse/)
      // The same facts elsewhere and somebody else's: the same words.
      const moved = changed(estate, (each) => ({ ...each, place, responsible: 'other' }))
      expect(read(shown(moved, 'public'))).toBe(words)
    }),
    { numRuns: 100 },
  )
})

test('situations of life together change nothing but through published cells, whoever looks on', () => {
  fc.assert(
    fc.property(anyEstate, anyAudience, (estate, audience) => {
      const without = changed(estate, (each) => (isMaterial(familyOf(each.code)) ? each : null))
      expect(read(shown(without, audience))).toBe(read(shown(estate, audience)))
    }),
    { numRuns: 120 },
  )
})

test('a committee reads of A, D and F what is open to partners, by résidence', () => {
  fc.assert(
    fc.property(anyEstate, (estate) => {
      const words = read(shown(estate, 'technical-committee'))
      const closed = changed(estate, (each) =>
        ['team', 'watch-group'].includes(each.audience) ? null : each,
      )
      expect(read(shown(closed, 'technical-committee'))).toBe(words)
      expect(words).not.toMatch(/avant-watch-group|avant-funder/)
      expect(words).not.toContain('Bâtiment vil-un')
    }),
    { numRuns: 60 },
  )
})

test('a funder reads its own stock, its own undertakings, and nothing of another', () => {
  fc.assert(
    fc.property(anyEstate, (estate) => {
      const words = read(shown(estate, 'funder'))
      expect(words).not.toMatch(/par-|Partenord|partenord|avant-watch-group/)
      const alone = changed(estate, (each) => (each.responsible === 'vilogia' ? each : null))
      expect(read(shown(alone, 'funder'))).toBe(words)
      // Of what it answers for at another's place, the place is not said.
      expect(read(shown(estate, 'funder', 'partenord-habitat'))).not.toMatch(/vil-|engagement-vilogia/)
    }),
    { numRuns: 100 },
  )
})

test('an insurer reads no row of A, D or F', () => {
  fc.assert(
    fc.property(anyEstate, (estate) => {
      const words = read(shown(estate, 'funder', 'ag2r-la-mondiale'))
      expect(words).not.toMatch(/vil-|par-|pub-/)
      expect(
        read(
          shown(
            changed(estate, () => null),
            'funder',
            'ag2r-la-mondiale',
          ),
        ),
      ).toBe(words)
    }),
    { numRuns: 60 },
  )
})

/*
 * A watch group reads nothing of any situation, opened to it or not. Counts over free dates, shown on two days, tell one
 * event by subtraction, with its sector and hour. A list of the codes opened, even without number nor day and from 5 a sector,
 * is counted anew too: it comes when the fifth is opened, changes when one is opened, taken back or expires, and a code that
 * one event alone has tells that event. So opening one to the group lets nothing out by itself; only published cells do.
 */
test('a watch group reads passages and published cells: no situation, opened to it or not, changes a word', () => {
  fc.assert(
    fc.property(anyEstate, (estate) => {
      const words = read(shown(estate, 'watch-group'))
      expect(words).not.toMatch(/vil-|par-|pub-|engagement|réponse/)
      const without = changed(estate, () => null)
      expect(read(shown(without, 'watch-group'))).toBe(words)
      const opened = changed(estate, (each) => ({ ...each, audience: 'watch-group' }))
      expect(read(shown(opened, 'watch-group'))).toBe(words)
    }),
    { numRuns: 120 },
  )
})

test('of two meetings of a watch group a day apart, nothing but passages differs', () => {
  const figuresOn = (count: number): string => {
    const situations = Array.from({ length: count }, (_, rank) =>
      situation(`s${rank}`, {
        ...{ code: 'B1', place: 'nord', audience: 'watch-group' },
        when: { day: rank < 5 ? '2026-11-20' : '2026-11-23', band: 'evening' },
      }),
    )
    return read(shown(withRecords(ground(), situations), 'watch-group'))
  }
  expect(figuresOn(6)).toBe(figuresOn(5))
})
