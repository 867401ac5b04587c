import { expect, test } from 'vitest'
import { type AnyRecord, type Estate, withRecords } from '../../../src/domain/estate.ts'
import type { Picture } from '../../../src/domain/hotspots/picture.ts'
import type { PartnerMeeting, SceneType } from '../../../src/domain/partners/partner-meeting.ts'
import { MISSION, quarterFiguresId } from '../../../src/domain/published/quarter-figures.ts'
import type { Figure, ReportBlock, ReportTable } from '../../../src/domain/reports/report.ts'
import type { MeetingMap } from '../../../src/reports/meeting/meeting-map.ts'
import { sceneSection } from '../../../src/reports/meeting/scene-section.ts'
import { passage, situation } from '../../domain/build.ts'
import { ground, meetingOf, TODAY } from './any-meeting.ts'

const before: PartnerMeeting = {
  ...meetingOf('technical-committee', undefined, 'before'),
  ...{ day: '2026-10-26', closedOn: '2026-10-26' },
  decisions: [
    { id: 'd1', text: 'Réparer le hall', who: 'vilogia', due: '2026-11-10' },
    {
      ...{ id: 'd2', text: 'Prêter une salle', who: 'ville', due: '2026-11-05' },
      settled: { on: '2026-11-04', result: 'done', text: 'Salle prêtée le mercredi' },
    },
  ],
}
const older: PartnerMeeting = {
  ...meetingOf('technical-committee', undefined, 'older'),
  ...{ day: '2026-09-01', closedOn: '2026-09-01' },
  decisions: [{ id: 'd3', text: 'Poser un banc', who: 'ville', due: '2026-12-15' }],
}

const at = (id: string, code: string, place: string, day: string, over: object = {}): AnyRecord =>
  situation(id, {
    code,
    place,
    when: { day, band: 'evening' },
    statusSteps: [{ status: 'noted', on: day }],
    ...over,
  })

const records: readonly AnyRecord[] = [
  ...[before, older],
  at('s1', 'A1', 'door-v1', '2026-11-02'),
  at('s2', 'A1', 'v1', '2026-11-03'),
  at('s3', 'D2', 'door-p1', '2026-11-04', { responsible: 'partenord-habitat' }),
  at('s4', 'A1', 'door-v2', '2026-10-10'),
  at('s5', 'F-lift-broken', 'door-v2', '2026-11-10', {
    statusSteps: [
      { status: 'noted', on: '2026-11-10' },
      { status: 'checked', on: '2026-11-12' },
    ],
  }),
  // The day of the last meeting is counted, the day itself is not over.
  at('s6', 'A1', 'square', '2026-10-26', { responsible: 'ville' }),
  at('s7', 'A1', 'square', TODAY, { responsible: 'ville' }),
  passage('p1', { when: { day: '2026-11-02', band: 'morning' }, exchanges: '1-2' }),
  passage('p2', { when: { day: '2026-11-02', band: 'morning' }, done: false, reason: 'no-time' }),
  passage('p3', { when: { day: '2026-10-02', band: 'morning' }, exchanges: '0' }),
  {
    ...{ kind: 'quarterFigures', id: quarterFiguresId({ from: '2026-07-01', until: '2026-09-30' }) },
    ...{ quarter: { from: '2026-07-01', until: '2026-09-30' }, on: '2026-10-14' },
    cells: [
      { measure: 'B', scope: MISSION, count: 31 },
      { measure: 'B', scope: 'vilogia', count: 12 },
      { measure: 'B', scope: 'partenord-habitat', count: null },
      { measure: 'social', scope: 'nord', count: 22 },
      { measure: 'social', scope: 'sud', count: 9 },
    ],
  },
  {
    ...{ kind: 'jointPlan', id: 'plan', place: 'square', objective: 'Un square calme' },
    ...{ from: '2026-09-01', until: '2027-03-01' },
    commitments: [
      { id: 'c1', partner: 'ville', text: 'Deux bancs', due: '2026-11-20' },
      { id: 'c2', partner: 'vilogia', text: 'Un éclairage', due: '2026-12-20' },
      { id: 'c3', partner: 'vilogia', text: 'Plus tard', due: '2027-02-20' },
      { id: 'c4', partner: 'vilogia', text: 'Déjà fait', due: '2026-11-20', done: '2026-11-10' },
    ],
  },
]

const whole = (): Estate => withRecords(ground(), records)

const blocksOf = (
  type: SceneType,
  meeting = meetingOf('technical-committee'),
  maps: readonly MeetingMap[] = [],
): readonly ReportBlock[] =>
  sceneSection(withRecords(whole(), [meeting]), meeting, { id: 'scene', type }, { today: TODAY, maps }).blocks

const figuresOf = (blocks: readonly ReportBlock[]): ReadonlyMap<string, Figure> =>
  new Map(
    blocks.flatMap((each) => (each.kind === 'figures' ? each.figures : [])).map((each) => [each.id, each]),
  )

const tableOf = (blocks: readonly ReportBlock[], id: string): ReportTable | undefined =>
  blocks.flatMap((each) => (each.kind === 'table' ? [each.table] : [])).find((each) => each.id === id)

const rowsOf = (blocks: readonly ReportBlock[], id: string): readonly (readonly unknown[])[] | undefined =>
  tableOf(blocks, id)?.rows.map(({ head, cells }) => [head, ...cells])

test('what was decided the last time comes back with what became of it, then what is still open', () => {
  const blocks = blocksOf('last-decisions')
  expect(rowsOf(blocks, 'last-decisions')).toEqual([
    ['Prêter une salle', 'VILLE', 'Faite le 4 nov. 2026 : Salle prêtée le mercredi'],
    ['Réparer le hall', 'Vilogia', 'en retard, pour le 10 nov. 2026'],
  ])
  expect(rowsOf(blocks, 'open-decisions')).toEqual([['Poser un banc', 'VILLE', 'pour le 15 déc. 2026']])
  expect(rowsOf(blocksOf('new-decisions'), 'new-decisions')).toEqual([
    ['décision technical-committee', 'Vilogia', 'pour le 1er déc. 2026'],
  ])
})

test('since the last meeting: whole days from that day until yesterday, beside as many before', () => {
  const figures = figuresOf(blocksOf('since-last'))
  expect(figures.get('passages')).toMatchObject({ value: 1, was: { value: 1 } })
  expect(figures.get('situations-A')).toMatchObject({ value: 3, was: { value: 1 } })
  expect(figures.get('situations-A')?.counts).toEqual([{ kind: 'situation', ids: ['s6', 's1', 's2'] }])
  expect(figures.get('situations-D')?.value).toBe(1)
  expect(figures.get('situations-F')?.value).toBe(1)
  expect(figures.get('settled')).toMatchObject({ value: 1, was: { value: 0 } })
})

test('families of life together are read from the frozen quarter, by funder and by sector as published', () => {
  const blocks = blocksOf('since-last')
  const named = ['AG2R-LA-MONDIALE', 'Partenord', 'VILLE', 'Vilogia']
  expect(tableOf(blocks, 'published')?.head).toEqual(['Famille', 'Toute la mission', ...named])
  expect(rowsOf(blocks, 'published')?.[0]?.slice(1)).toEqual([
    31,
    'non communiqué',
    'non communiqué',
    'non communiqué',
    12,
  ])
  expect(rowsOf(blocks, 'published-sectors')).toEqual([
    ['Secteur sec-nord', 22],
    ['Secteur sec-sud', 9],
  ])
  const own = blocksOf('since-last', meetingOf('funder'))
  expect(rowsOf(own, 'published')?.[0]?.slice(1)).toEqual([31, 12])
  expect(rowsOf(own, 'published-sectors')).toBeUndefined()
})

test('where: by résidence, never by entrance; when: by time of the day', () => {
  const blocks = blocksOf('where-when')
  expect(rowsOf(blocks, 'residences')).toEqual([
    ['Résidence vil-a', 2, 0, 0, 2],
    ['Bâtiment vil-deux', 0, 0, 1, 1],
    ['Parvis pub-un', 1, 0, 0, 1],
    ['Résidence par-a', 0, 1, 0, 1],
  ])
  const chart = blocks.find((each) => each.kind === 'chart')
  expect(chart).toMatchObject({ chart: { series: [{ values: [0, 0, 0, 0, 5] }] } })
})

test('a map is shown to the audience that it was made for and to no other', () => {
  const picture = { name: 'carte' } as Picture
  const maps: MeetingMap[] = [
    { audience: 'funder', funder: 'vilogia', picture },
    { audience: 'funder', funder: 'partenord-habitat', picture },
    { audience: 'technical-committee', picture },
  ]
  const shown = (meeting: PartnerMeeting) =>
    blocksOf('where-when', meeting, maps).filter(({ kind }) => kind === 'map').length
  expect(shown(meetingOf('funder'))).toBe(1)
  expect(shown(meetingOf('technical-committee'))).toBe(1)
  expect(shown(meetingOf('steering-committee'))).toBe(0)
  expect(shown(meetingOf('public'))).toBe(0)
})

test('what waits stands by funder in alphabetical order with its age, and commitments of a month', () => {
  const blocks = blocksOf('needs-you')
  expect(figuresOf(blocks).get('open-A')?.value).toBe(5)
  expect(rowsOf(blocks, 'waiting')).toEqual([
    ['Partenord', 1, 0, 1, 0],
    ['VILLE', 2, 1, 1, 0],
    ['Vilogia', 3, 0, 2, 1],
  ])
  expect(rowsOf(blocks, 'commitments')).toEqual([
    ['Deux bancs', 'VILLE', expect.stringContaining('(échéance passée)')],
    ['Un éclairage', 'Vilogia', '20 déc. 2026'],
  ])
  const own = blocksOf('needs-you', meetingOf('funder'))
  expect(rowsOf(own, 'waiting')).toEqual([['Vilogia', 3, 0, 2, 1]])
  expect(rowsOf(own, 'commitments')).toEqual([['Un éclairage', 'Vilogia', '20 déc. 2026']])
})

test('what was calmed is said of what the audience may see; residents read how much, and no place', () => {
  expect(figuresOf(blocksOf('calmed')).get('settled')?.value).toBe(1)
  expect(figuresOf(blocksOf('calmed', meetingOf('public'))).get('settled')?.value).toBe(1)
  expect(figuresOf(blocksOf('presence')).get('talks')).toMatchObject({ value: 1, was: { value: 0 } })
})

test('a scene that is not for its audience, or has nothing to say, says so and nothing else', () => {
  expect(blocksOf('needs-you', meetingOf('public'))).toEqual([{ kind: 'text', text: 'Rien n’attend.' }])
  expect(blocksOf('calmed', meetingOf('watch-group'))).toHaveLength(1)
  expect(blocksOf('last-decisions', meetingOf('steering-committee'))).toMatchObject([
    { kind: 'table', table: { id: 'open-decisions' } },
  ])
})

test('a watch group reads families and sectors as published, and how many quarters are', () => {
  const watch = meetingOf('watch-group')
  const since = blocksOf('since-last', watch)
  expect([...figuresOf(since).keys()]).toEqual(['passages'])
  expect(rowsOf(since, 'published')?.[0]?.slice(1)).toEqual([31])
  const said = { kind: 'text', text: expect.stringMatching(/^Un trimestre est publié/) }
  expect(since).toContainEqual(said)
  const where = blocksOf('where-when', watch)
  expect(where[0]).toMatchObject(said)
  expect(rowsOf(where, 'published-sectors')).toEqual([
    ['Secteur sec-nord', 22],
    ['Secteur sec-sud', 9],
  ])
  const before = withRecords(ground(), [watch])
  const none = sceneSection(before, watch, { id: 'scene', type: 'where-when' }, { today: TODAY, maps: [] })
  expect(none.blocks).toMatchObject([
    { text: expect.stringContaining('Aucun trimestre') },
    { text: expect.stringContaining('rien n’est publié') },
  ])
})

test('where nothing waits the figures are there with 0, but for an insurer, who reads none', () => {
  const meeting = meetingOf('technical-committee')
  const waits = (of: PartnerMeeting) =>
    sceneSection(
      withRecords(ground(), [of]),
      of,
      { id: 'scene', type: 'needs-you' },
      { today: TODAY, maps: [] },
    ).blocks
  expect([...figuresOf(waits(meeting)).values()].map(({ id, value }) => [id, value])).toEqual([
    ['open-A', 0],
    ['open-D', 0],
    ['open-F', 0],
  ])
  expect(waits(meeting)).toContainEqual({ kind: 'text', text: 'Rien n’attend.' })
  expect(figuresOf(waits(meetingOf('funder', 'ag2r-la-mondiale'))).size).toBe(0)
})
