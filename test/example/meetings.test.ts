import { expect, test } from 'vitest'
import { addDays, weekday } from '../../src/domain/civil-date.ts'
import { suspectSpans } from '../../src/domain/free-text.ts'
import { knownNames } from '../../src/domain/known-names.ts'
import { partDay } from '../../src/domain/partners/meeting-part.ts'
import { scenesFor } from '../../src/domain/partners/meeting-scenes.ts'
import { exampleEstate } from './embedded-estate.ts'

const TODAYS = ['2026-11-26', '2027-02-01', '2026-07-04']

test.each(TODAYS)(
  'on %s two meetings are behind, closed, with one decision late; one is ahead, its parts to send',
  (today) => {
    const estate = exampleEstate(1, today)
    const meetings = [...estate.meeting.values()]
    const [steering, committee, next] = meetings
    expect(meetings.map(({ audience }) => audience)).toEqual([
      ...['steering-committee', 'technical-committee', 'technical-committee'],
    ])
    expect([steering!.closedOn, committee!.closedOn, next!.closedOn]).toEqual([
      steering!.day,
      committee!.day,
      undefined,
    ])
    expect(steering!.day < committee!.day && committee!.day < today && next!.day > today).toBe(true)
    expect(partDay(next!) > today && partDay(next!) <= addDays(today, 5)).toBe(true)
    const decisions = meetings.flatMap(({ decisions: all }) => all)
    const open = decisions.filter(({ settled }) => !settled)
    expect(open.map(({ who, due }) => [estate.landlord.get(who)?.role, due < today])).toEqual([
      ['landlord', true],
    ])
    expect(new Set(decisions.flatMap(({ settled }) => settled?.result ?? []))).toEqual(
      new Set(['done', 'partly', 'dropped']),
    )
    for (const { day, audience, scenes, decisions: all, where } of meetings) {
      expect(weekday(day)).toBeLessThanOrEqual(5)
      for (const { type } of scenes) expect(scenesFor(audience)).toContain(type)
      for (const { text, due, settled } of all) {
        expect(due > day).toBe(true)
        expect(settled === undefined || (settled.on >= day && settled.on <= today)).toBe(true)
        for (const words of [text, settled?.text ?? '', where ?? ''])
          expect(suspectSpans(words, knownNames(estate))).toEqual([])
      }
    }
  },
)
