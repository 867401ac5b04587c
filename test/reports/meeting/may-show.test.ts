import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Estate, withoutRecords, withRecords } from '../../../src/domain/estate.ts'
import type { MeetingAudience } from '../../../src/domain/partners/partner-meeting.ts'
import type { ReportSection } from '../../../src/domain/reports/report.ts'
import type { Situation } from '../../../src/domain/situation.ts'
import { familyOf, isMaterial } from '../../../src/domain/taxonomy.ts'
import { sceneSection } from '../../../src/reports/meeting/scene-section.ts'
import { anyAudience, anyEstate, CANARY, meetingOf, PLACES, TODAY } from './any-meeting.ts'

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
    fc.property(
      anyEstate,
      fc.constantFrom('technical-committee', 'steering-committee', 'funder', 'public'),
      (estate, audience) => {
        const without = changed(estate, (each) => (isMaterial(familyOf(each.code)) ? each : null))
        expect(read(shown(without, audience))).toBe(read(shown(estate, audience)))
      },
    ),
    { numRuns: 100 },
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

test('a watch group reads by sector what was opened to it one by one, from 5, all cells or none', () => {
  fc.assert(
    fc.property(anyEstate, fc.constantFrom(...PLACES), (estate, place) => {
      const sections = shown(estate, 'watch-group')
      const words = read(sections)
      expect(words).not.toMatch(/vil-|par-|pub-|engagement|réponse/)
      const opened = changed(estate, (each) =>
        each.audience === 'watch-group' && each.code !== 'C5' ? each : null,
      )
      expect(read(shown(opened, 'watch-group'))).toBe(words)
      // Which résidence of the sector it was is not to be seen.
      const inSector = (each: Situation): boolean => !['nord', 'square'].includes(each.place)
      const moved = changed(opened, (each) =>
        inSector(each) && !['nord', 'square'].includes(place) ? { ...each, place } : each,
      )
      const blocks = shown(moved, 'watch-group').flatMap(({ blocks: all }) => all)
      for (const block of [...blocks, ...sections.flatMap(({ blocks: all }) => all)]) {
        if (block.kind === 'table')
          for (const cell of block.table.rows.flatMap(({ cells }) => cells))
            if (typeof cell === 'number') expect(cell === 0 || cell >= 5).toBe(true)
        if (block.kind === 'figures')
          for (const { id, value } of block.figures)
            if (id === 'opened') expect(value === null || value === 0 || value >= 5).toBe(true)
      }
    }),
    { numRuns: 150 },
  )
})
