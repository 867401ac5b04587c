import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Estate, withoutRecords, withRecords } from '../../../src/domain/estate.ts'
import type { PartnerMeeting } from '../../../src/domain/partners/partner-meeting.ts'
import { fault } from '../../../src/domain/refusal.ts'
import { expired } from '../../../src/domain/retention/expired.ts'
import { layOut } from '../../../src/exchange/papers/lay-out.ts'
import { paperHtml } from '../../../src/exchange/papers/paper-html.ts'
import { density } from '../../../src/hotspots/density/density.ts'
import { closeMeeting } from '../../../src/operations/meetings/close-meeting.ts'
import { meetingReport as reportOf } from '../../../src/operations/minutes/meeting-report.ts'
import type { Ports } from '../../../src/operations/ports.ts'
import { undoLast } from '../../../src/operations/undo-last.ts'
import { meetingReport } from '../../../src/reports/minutes/meeting-report.ts'
import {
  anyAudience,
  anyEstate,
  CANARY,
  ground,
  meetingOf,
  TODAY,
} from '../../reports/meeting/any-meeting.ts'
import { anApp } from '../an-app.ts'

type Form = 'minutes' | 'scenes'
const reports = {
  meeting: async (...[estate, id, form, given]: Parameters<typeof meetingReport>) =>
    // What goes to the worker is copied.
    structuredClone(meetingReport(structuredClone(estate), id, form, structuredClone(given))),
} as unknown as Ports['reports']
const hotspots = {
  density: async (...asked: Parameters<typeof density>) => density(...asked),
} as unknown as Ports['hotspots']

const closedIn = async (estate: Estate, id: string): Promise<Estate> => {
  const app = anApp(estate, { ports: { hotspots, reports } })
  expect(await app.run(closeMeeting, { meeting: id })).toMatchObject({ kind: 'done' })
  return app.store.read().estate
}
/** The bytes of the page that is saved, made on a day. */
const pageOn = async (estate: Estate, id: string, today: string, form: Form = 'minutes'): Promise<string> => {
  const session = { ...anApp(estate).store.read().session, today }
  const report = await reportOf({ estate, session }, id, form, {
    reports,
    hotspots: { density: () => Promise.reject(new Error('nothing is computed anew')) } as never,
  })
  if (!('sections' in report)) throw new Error('no report')
  return paperHtml(await layOut(report, { size: 'A4', orientation: 'portrait', edits: {} }))
}
const LATER = '2028-12-20'
const kinds = [
  'situation',
  'passage',
  'jointPlan',
  'quarterFigures',
  'barometer',
  'action',
  'project',
] as const

/** All that a meeting was made of is gone: by its term, then by hand; the meeting and the ground stay. */
const emptied = (estate: Estate, id: string): Estate => {
  const others = [...estate.meeting.keys()].filter((each) => each !== id)
  let left = withoutRecords(expired(estate, LATER)?.estate ?? estate, 'meeting', others)
  for (const kind of kinds) left = withoutRecords(left, kind, [...left[kind].keys()])
  return left
}

test('minutes of a closed meeting are the same bytes once all that it showed is gone', async () => {
  let maps = 0
  await fc.assert(
    fc.asyncProperty(anyEstate, anyAudience, async (estate, audience) => {
      const { id } = meetingOf(audience)
      const then = await closedIn(withRecords(estate, [meetingOf(audience)]), id)
      const page = await pageOn(then, id, TODAY)
      const late = emptied(then, id)
      expect(late.situation.size + late.passage.size).toBe(0)
      expect((await pageOn(late, id, LATER)) === page).toBe(true)
      expect([page.includes(`décision ${audience}`), page.includes(CANARY)]).toEqual([true, false])
      if (page.includes('data-map')) maps++
    }),
    { numRuns: 40 },
  )
  expect(maps).toBeGreaterThan(0)
})

const held = (): Estate =>
  withRecords(ground(), [
    meetingOf('technical-committee'),
    {
      ...{ kind: 'situation', id: 's1', code: 'A1', place: 'door-v1', responsible: 'vilogia' },
      ...{ when: { day: '2026-11-02', band: 'morning' }, severity: 2, recurrence: 'new', origin: 'seen' },
      ...{ by: 'team', audience: 'funder', statusSteps: [{ status: 'noted', on: '2026-11-02' }] },
    },
  ])
const ID = 'm-technical-committee'

test('a close keeps what was shown as plain data, without a record that it counts, and its undo drops it', async () => {
  const app = anApp(held(), { ports: { hotspots, reports } })
  await app.run(closeMeeting, { meeting: ID })
  const meeting = app.store.read().estate.meeting.get(ID)!
  const kept = JSON.stringify(meeting.kept)
  expect(JSON.parse(kept)).toEqual(meeting.kept)
  expect(meeting.kept?.map(({ scene }) => scene)).toEqual([
    ...['last-decisions', 'since-last', 'where-when', 'calmed', 'needs-you', 'presence'],
  ])
  expect(kept).toContain('Résidence vil-a')
  for (const id of ['"s1"', '"counts"', '"frozen"', 'réponse-vilogia']) expect(kept).not.toContain(id)
  // A map is kept as what it is drawn of.
  expect(kept).not.toContain('"picture"')
  expect(meeting).not.toHaveProperty('shown')
  await app.run(undoLast, undefined)
  const open = app.store.read().estate.meeting.get(ID)!
  expect([open.closedOn, open.kept]).toEqual([undefined, undefined])
})

test('a closed meeting shows again what it showed, but what became of decisions, which goes on', async () => {
  const before: PartnerMeeting = {
    ...meetingOf('technical-committee', undefined, 'before'),
    ...{ day: '2026-10-15', closedOn: '2026-10-15' },
    decisions: [{ id: 'd', text: 'Remettre le banc', who: 'team', due: '2026-11-01' }],
  }
  const then = await closedIn(withRecords(held(), [before]), ID)
  const settled = { on: '2026-12-05', result: 'done' as const }
  const since = withRecords(withoutRecords(then, 'situation', ['s1']), [
    { ...before, decisions: [{ ...before.decisions[0]!, settled }] },
  ])
  const scenes = await pageOn(since, ID, '2026-12-06', 'scenes')
  const says = (page: string) => [page.includes('Résidence vil-a'), /Faite le 5.déc\..2026/u.test(page)]
  expect(says(scenes)).toEqual([true, true])
  expect(says(await pageOn(since, ID, '2026-12-06'))).toEqual([true, false])
})

test('where its map can’t be made a meeting is not closed, and says so', async () => {
  const failing = { density: async () => fault('worker-failed', 'x') } as unknown as Ports['hotspots']
  const app = anApp(held(), { ports: { hotspots: failing, reports } })
  expect(await app.run(closeMeeting, { meeting: ID })).toMatchObject({ kind: 'fault' })
  expect(app.store.read().estate.meeting.get(ID)).not.toHaveProperty('closedOn')
})

test('what changes while a meeting is being closed is in what it keeps', async () => {
  let asked = 0
  const slow = {
    density: async (...given: Parameters<typeof density>) => {
      const noted = (now: Estate): Estate => withoutRecords(now, 'situation', ['s1'])
      if (asked++ === 0) await app.store.commit('x', noted).saved
      return density(...given)
    },
  } as unknown as Ports['hotspots']
  const app: ReturnType<typeof anApp> = anApp(held(), { ports: { hotspots: slow, reports } })
  await app.run(closeMeeting, { meeting: ID })
  const { closedOn, kept } = app.store.read().estate.meeting.get(ID)!
  expect([closedOn, JSON.stringify(kept).includes('Résidence vil-a')]).toEqual([TODAY, false])
})
