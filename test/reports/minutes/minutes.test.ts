import { expect, test } from 'vitest'
import { type Estate, withoutRecords, withRecords } from '../../../src/domain/estate.ts'
import type { PartnerMeeting, ShownFigure } from '../../../src/domain/partners/partner-meeting.ts'
import { typeset } from '../../../src/messages/typeset.ts'
import { keptScenes } from '../../../src/reports/minutes/kept-scenes.ts'
import { meetingReport } from '../../../src/reports/minutes/meeting-report.ts'
import { settledUntil } from '../../../src/reports/minutes/settled-until.ts'
import { estate, landlord, passage, situation } from '../../domain/build.ts'

const LAST: PartnerMeeting = {
  ...{
    kind: 'meeting',
    id: 'm0',
    audience: 'technical-committee',
    day: '2026-10-12',
    closedOn: '2026-10-12',
  },
  ...{ scenes: [], answers: [] },
  decisions: [
    {
      ...{ id: 'd0', text: 'Changer la serrure du local', who: 'vilogia', due: '2026-11-01' },
      settled: { on: '2026-11-24', result: 'partly', text: 'une porte sur deux' },
    },
    { id: 'd1', text: 'Passer en soirée', who: 'team', due: '2026-11-20' },
  ],
}
const NOW: PartnerMeeting = {
  ...{ kind: 'meeting', id: 'm1', audience: 'technical-committee', day: '2026-11-24', start: '14:30' },
  where: 'Salle du conseil',
  scenes: [
    { id: 's1', type: 'since-last' },
    { id: 's2', type: 'new-decisions' },
    { id: 's3', type: 'presence' },
  ],
  answers: [
    { id: 'a1', funder: 'vilogia', figure: 'passages', text: 'Le gardien les a vus', on: '2026-11-20' },
  ],
  decisions: [{ id: 'd2', text: 'Poser deux bancs', who: 'ville', due: '2026-12-15' }],
  closedOn: '2026-11-24',
}
const scene = (...meetings: readonly PartnerMeeting[]) =>
  estate(
    landlord('vilogia', { name: 'Vilogia' }),
    landlord('ville', { name: 'Ville', role: 'town' }),
    passage('p1', { when: { day: '2026-11-02', band: 'morning' } }),
    situation('s1', { when: { day: '2026-11-02', band: 'morning' } }),
    ...meetings,
  )
const given = { today: '2026-11-25', maps: [] }
const read = (form: 'scenes' | 'minutes', ...meetings: readonly PartnerMeeting[]) =>
  meetingReport(scene(...meetings), 'm1', form, given)!

test('the head says the territory, who met, when and where; the day is that of the close', () => {
  const { name, title, lines, made, fictional } = read('minutes', LAST, NOW)
  expect([name, title]).toEqual([
    'tournee-compte-rendu-2026-11-24-comite-technique',
    'Compte rendu de réunion',
  ])
  expect(lines).toEqual([
    ...['essai', 'Comité technique', 'Mardi 24 novembre 2026 à 14 h 30', 'Lieu\u00a0: Salle du conseil'],
  ])
  expect([made, fictional]).toEqual(['2026-11-24', false])
})

test('decisions of last time come first with what became of them, new ones last with who and when, in whatever order they were shown', () => {
  const { sections } = read('minutes', LAST, NOW)
  expect(sections.map(({ id }) => id)).toEqual(['last-decisions', 'since-last', 'presence', 'new-decisions'])
  const first = JSON.stringify(sections[0])
  expect(first).toContain('Changer la serrure du local')
  expect(first).toMatch(/en partie le 24 nov. 2026.*une porte sur deux/)
  expect(first).toContain('Passer en soirée')
  const last = JSON.stringify(sections.at(-1))
  expect(last).toContain('Poser deux bancs')
  expect(last).toContain('"Ville"')
  expect(last).toContain('15 déc. 2026')
  expect(JSON.stringify(sections)).toContain('Le gardien les a vus')
})

test('an answer stands beside the figure that it answers to, and not as a list under all of them', () => {
  const { blocks } = read('minutes', LAST, NOW).sections.find(({ id }) => id === 'since-last')!
  const figures = blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : []))
  expect(figures.filter(({ answers }) => answers).map(({ id, answers }) => [id, answers])).toEqual([
    ['passages', [typeset('Vilogia répond : Le gardien les a vus')]],
  ])
  expect(figures.length).toBeGreaterThan(1)
  expect(blocks.some(({ kind }) => kind === 'list')).toBe(false)
})

test('figures are those that were shown', () => {
  const shown = read('scenes', LAST, NOW).sections.find(({ id }) => id === 'since-last')
  expect(read('minutes', LAST, NOW).sections.find(({ id }) => id === 'since-last')).toEqual(shown)
})

test('what became of a decision after the close is not in the minutes', () => {
  const late = {
    ...LAST,
    decisions: LAST.decisions.map((each) =>
      each.id === 'd1' ? { ...each, settled: { on: '2026-11-25', result: 'done' as const } } : each,
    ),
  }
  expect(read('minutes', late, NOW)).toEqual(read('minutes', LAST, NOW))
  const kept = settledUntil(scene(late), '2026-11-25').meeting.get('m0')
  expect(kept?.decisions[1]?.settled?.result).toBe('done')
})

test('before the close the minutes are marked as a draft, of the day they are asked for', () => {
  const { closedOn: _, ...open } = NOW
  const draft = read('minutes', LAST, open)
  expect(draft.notes[0]).toContain('Provisoire')
  expect(draft.made).toBe('2026-11-25')
  expect(read('minutes', LAST, NOW).notes.join()).not.toContain('Provisoire')
})

test('scenes stand in their own order, one section each; a meeting that is gone has none', () => {
  expect(read('scenes', NOW).sections.map(({ id }) => id)).toEqual([
    'since-last',
    'new-decisions',
    'presence',
  ])
  expect(meetingReport(estate(), 'm1', 'scenes', given)).toBeNull()
})

test('a public meeting’s minutes name no partner’s answer and no decision of a committee', () => {
  const { closedOn: _, ...open } = NOW
  const told = JSON.stringify(
    meetingReport(withRecords(scene(LAST), [{ ...open, audience: 'public' }]), 'm1', 'minutes', given),
  )
  expect(told).not.toContain('Changer la serrure')
  expect(told).not.toContain('Le gardien les a vus')
  expect(told).toContain('Poser deux bancs')
})

const KEPT: PartnerMeeting = {
  ...NOW,
  scenes: [...NOW.scenes, { id: 's4', type: 'needs-you' }],
}
/** As meetings were closed when figures alone were kept. */
const closed = (): PartnerMeeting => ({
  ...KEPT,
  shown: keptScenes(scene(LAST, KEPT), KEPT, { today: '2026-11-24', maps: [] }).flatMap(
    ({ scene: of, blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'figures'
          ? block.figures.map(({ of: _, uncertainty: __, ...each }): ShownFigure => ({ scene: of, ...each }))
          : [],
      ),
  ),
})
const figuresIn = (from: Estate, today: string) =>
  meetingReport(from, 'm1', 'minutes', { today, maps: [] })!.sections.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'figures' ? block.figures.map((each) => [id, each.id, each.shown]) : [],
    ),
  )

test('minutes of a meeting that kept its figures alone print them, whatever happened or expired since', () => {
  const then = scene(LAST, closed())
  const said = figuresIn(then, '2026-11-25')
  expect(said).toContainEqual(['since-last', 'passages', '1'])
  expect(said).toContainEqual(['presence', 'talks', expect.any(String)])
  expect(said).toContainEqual(['needs-you', 'open-A', '1'])
  const gone = withoutRecords(withoutRecords(then, 'passage', ['p1']), 'situation', ['s1'])
  expect(figuresIn(gone, '2028-06-01')).toEqual(said)
  const report = meetingReport(gone, 'm1', 'minutes', { today: '2028-06-01', maps: [] })
  expect(JSON.stringify(report)).toContain('Le gardien les a vus')
  expect(JSON.stringify(report)).not.toMatch(/Aucun passage|Rien n’attend/)
})

test('minutes of a meeting closed without its figures say what is no longer kept, and no 0', () => {
  const gone = withoutRecords(scene(LAST, KEPT), 'passage', ['p1'])
  expect(figuresIn(gone, '2028-06-01')).toContainEqual(['since-last', 'passages', 'non conservé'])
  expect(figuresIn(gone, '2028-06-01').map(([, , shown]) => shown)).not.toContain('0')
})

test('what was checked, undertaken or noted after the close is not in its minutes', () => {
  const then = scene(LAST, closed())
  const old = then.situation.get('s1')!
  const since = withRecords(then, [
    { ...old, statusSteps: [...old.statusSteps, { status: 'checked', on: '2026-11-25' }] },
    situation('s2', { when: { day: '2026-11-25', band: 'morning' } }),
  ])
  const minutes = (of: Estate) =>
    meetingReport(of, 'm1', 'minutes', { today: '2026-11-26', maps: [] })!.sections
  expect(JSON.stringify(minutes(then))).toContain('"waiting"')
  expect(minutes(since)).toEqual(minutes(then))
})
