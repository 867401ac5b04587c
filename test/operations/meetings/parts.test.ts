import { expect, test } from 'vitest'
import { withRecords } from '../../../src/domain/estate.ts'
import { dueItems } from '../../../src/domain/follow-up/due-items.ts'
import type { Source } from '../../../src/domain/import.ts'
import { type MeetingPart, partId } from '../../../src/domain/partners/meeting-part.ts'
import type { PartnerMeeting } from '../../../src/domain/partners/partner-meeting.ts'
import { refusal } from '../../../src/domain/refusal.ts'
import type { Figure } from '../../../src/domain/reports/report.ts'
import { closeMeeting } from '../../../src/operations/meetings/close-meeting.ts'
import { readAnswers } from '../../../src/operations/meetings/read-answers.ts'
import { removeAnswer } from '../../../src/operations/meetings/remove-answer.ts'
import { sendPart } from '../../../src/operations/meetings/send-part.ts'
import { takeAnswers } from '../../../src/operations/meetings/take-answers.ts'
import type { MeetingsPorts } from '../../../src/operations/meetings-ports.ts'
import type { Ports } from '../../../src/operations/ports.ts'
import { undoLast } from '../../../src/operations/undo-last.ts'
import { situation } from '../../domain/build.ts'
import { anApp } from '../an-app.ts'
import { ground } from '../follow-up/mediation-moves.ts'

const meeting: PartnerMeeting = {
  ...{ kind: 'meeting', id: 'm1', audience: 'technical-committee', day: '2026-11-28' },
  ...{ scenes: [{ id: 's1', type: 'since-last' }], answers: [], decisions: [] },
}

const anOffice = (over: Partial<PartnerMeeting> = {}, ports: Partial<Ports> = {}) => {
  const written: { part: MeetingPart; figures: readonly Figure[] }[] = []
  const saved: string[] = []
  const meetings: MeetingsPorts = {
    writePart: async (part, figures) => {
      written.push({ part, figures })
      return { name: `${part.report.name}.zip`, bytes: new Uint8Array([1, 2, 3]), type: 'application/zip' }
    },
    readAnswers: async (source, { parts }) => {
      const known = parts.get(partId('vilogia', 'm1'))
      if (!known || source.name === 'bad.csv') return refusal('answers-not-ours')
      const label = known.figures.get('situations-A')!
      const text = 'Passage dès lundi'
      return {
        ...{ file: source.name, meeting: known.meeting, funder: known.funder, empty: 2, notices: [] },
        answers: [{ figure: 'situations-A', label, text, row: 2, isDoubtful: false }],
      }
    },
  }
  const records = [
    { ...meeting, ...over },
    situation('s1', { when: { day: '2026-11-02', band: 'morning' } }),
    situation('s2', {
      responsible: 'partenord-habitat',
      place: 'e2',
      when: { day: '2026-11-02', band: 'morning' },
    }),
  ]
  const app = anApp(withRecords(ground(), records), {
    ports: {
      meetings,
      hotspots: { density: async () => refusal('stopped') } as never,
      saveBytes: async (name) => {
        saved.push(name)
        return null
      },
      ...ports,
    },
  })
  return { ...app, written, saved, of: () => app.store.read().estate.meeting.get('m1')! }
}

test('a part holds the figures of the funder alone, is noted as sent, and no undo takes that back', async () => {
  const app = anOffice()
  // No map: the town and the insurer's are made of places that nothing is noted at.
  const outcome = await app.run(sendPart, { meeting: 'm1', funder: 'ag2r-la-mondiale' })
  expect(outcome).toMatchObject({ kind: 'done' })
  expect(app.saved).toEqual(['tournee-part-de-reunion-2026-11-28-ag2r-la-mondiale.zip'])
  const [sending] = app.store.read().estate.sending.values()
  expect(sending).toMatchObject({
    ...{ form: 'meeting-part', to: 'ag2r-la-mondiale', on: '2026-11-24', meeting: 'm1' },
    ...{ file: 'tournee-part-de-reunion-2026-11-28-ag2r-la-mondiale.zip', period: { until: '2026-11-23' } },
  })
  expect(sending?.sha256).toMatch(/^[0-9a-f]{64}$/)
  expect(await app.run(undoLast, undefined)).toMatchObject({ code: 'nothing-to-undo' })
})

test('a part that could not be noted does not leave', async () => {
  const app = anOffice({}, { readyToWrite: async () => refusal('follows-other-tab') })
  expect(await app.run(sendPart, { meeting: 'm1', funder: 'ag2r-la-mondiale' })).toMatchObject({
    code: 'follows-other-tab',
  })
  expect([app.saved, app.written]).toEqual([[], []])
  expect(app.store.read().estate.sending.size).toBe(0)
})

test('what waits: the parts five days before, until each has left or the meeting is closed', async () => {
  const { sentParts } = await import('../../../src/operations/meetings/sent-parts.ts')
  const app = anOffice({ audience: 'funder', funder: 'ag2r-la-mondiale' })
  const waits = () => dueItems(app.store.read().estate).filter(({ reason }) => reason === 'meeting-parts')
  expect(waits()).toMatchObject([{ kind: 'meeting', id: 'm1', due: '2026-11-23' }])
  expect([...sentParts(app.store.read().estate, '2026-11-24').values()]).toMatchObject([
    { funder: 'ag2r-la-mondiale' },
  ])
  await app.run(sendPart, { meeting: 'm1', funder: 'ag2r-la-mondiale' })
  expect(waits()).toEqual([])
  const held = anOffice({ day: '2026-11-24' })
  await held.run(closeMeeting, { meeting: 'm1' })
  expect(dueItems(held.store.read().estate).filter(({ reason }) => reason === 'meeting-parts')).toEqual([])
  expect(sentParts(held.store.read().estate, '2026-11-24').size).toBe(0)
})

test('a partner that acted since its part left may still answer to what waited', async () => {
  const { sentParts } = await import('../../../src/operations/meetings/sent-parts.ts')
  const { estate } = anOffice().store.read()
  const ids = (of: typeof estate) => [
    ...sentParts(of, '2026-11-24').get(partId('vilogia', 'm1'))!.figures.keys(),
  ]
  const before = ids(estate)
  expect(before).toEqual(expect.arrayContaining(['open-A', 'open-D', 'open-F']))
  const acted = withRecords(
    estate,
    [...estate.situation.values()].map((each) => ({
      ...each,
      statusSteps: [...each.statusSteps, { status: 'checked' as const, on: '2026-11-23' }],
    })),
  )
  expect(ids(acted).toSorted()).toEqual(before.toSorted())
})

test.each([
  [{}, 'nobody', 'no-recipient'],
  [{ audience: 'public' }, 'vilogia', 'no-recipient'],
  [{ audience: 'watch-group' }, 'vilogia', 'no-recipient'],
  [{ audience: 'funder', funder: 'ville' }, 'vilogia', 'no-recipient'],
  [{ day: '2026-11-23' }, 'vilogia', 'part-held'],
  [{ closedOn: '2026-11-24' }, 'vilogia', 'meeting-closed'],
] as const)('of a meeting %o no part goes to %s', async (over, funder, code) => {
  const app = anOffice(over as Partial<PartnerMeeting>)
  expect(await app.run(sendPart, { meeting: 'm1', funder })).toMatchObject({ code })
  expect(app.saved).toEqual([])
})

test('answers are read, shown with their meeting, taken in one undo step in place of those before', async () => {
  const app = anOffice({
    answers: [
      { id: 'a0', funder: 'vilogia', figure: 'situations-A', text: 'Avant', on: '2026-11-20' },
      { id: 'a1', funder: 'ville', figure: 'situations-A', text: 'Nous aussi', on: '2026-11-20' },
    ],
  })
  await app.run(readAnswers, { source: { name: 'reponses.csv' } as Source })
  expect(app.store.read().session).toMatchObject({
    ...{ workspace: 'echanges', exchangeView: 'meetings', selection: { kind: 'meeting', id: 'm1' } },
    answers: { result: { funder: 'vilogia', answers: [{ label: 'Propreté et cadre de vie (A)' }] } },
  })
  const answers = [{ figure: 'situations-A', text: ' Passage dès lundi ' }]
  await app.run(takeAnswers, { meeting: 'm1', funder: 'vilogia', answers })
  expect(app.of().answers).toMatchObject([
    { id: 'a1' },
    { funder: 'vilogia', figure: 'situations-A', text: 'Passage dès lundi', on: '2026-11-24' },
  ])
  expect(app.store.read().session.answers).toBeNull()
  await app.run(undoLast, undefined)
  expect(app.of().answers.map(({ text }) => text)).toEqual(['Avant', 'Nous aussi'])
  await app.run(removeAnswer, { meeting: 'm1', answer: 'a0' })
  expect(app.of().answers.map(({ id }) => id)).toEqual(['a1'])
  expect(await app.run(removeAnswer, { meeting: 'm1', answer: 'a0' })).toMatchObject({ code: 'part-gone' })
})

test('a file that is none of ours is said, and leaves the meeting as it is', async () => {
  const app = anOffice()
  expect(await app.run(readAnswers, { source: { name: 'bad.csv' } as Source })).toMatchObject({
    code: 'answers-not-ours',
  })
  expect(app.store.read().session.answers).toMatchObject({ failure: { code: 'answers-not-ours' } })
})

test.each([
  [[], 'no-answer-chosen'],
  [[{ figure: 'settled', text: ' ' }], 'text-needed'],
  [[{ figure: 'settled', text: 'x'.repeat(501) }], 'text-needed'],
  [[{ figure: 'settled', text: 'Vu avec M. Dubois' }], 'note-names-someone'],
])('answers %j are not taken', async (answers, code) => {
  const app = anOffice()
  expect(await app.run(takeAnswers, { meeting: 'm1', funder: 'vilogia', answers })).toMatchObject({ code })
})
