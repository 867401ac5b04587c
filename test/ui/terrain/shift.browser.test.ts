import { expect, test } from 'vitest'
import type { AnyRecord } from '../../../src/domain/estate.ts'
import type { ShiftNote } from '../../../src/domain/field/shift-note.ts'
import type { FieldPorts } from '../../../src/operations/field-ports.ts'
import '../../../src/ui/suivis/barometer/barometer.ts'
import '../../../src/ui/terrain/terrain.ts'
import '../../../src/ui/terrain/debriefing/debriefing.ts'
import '../../../src/ui/terrain/start/reflexes.ts'
import '../../../src/ui/terrain/start/start.ts'
import { entrance, estate, landlord, sector, settings, situation } from '../../domain/build.ts'
import { axeFaults } from '../axe-faults.ts'
import { button, deepAll, type Mounted, mount, wordsOf } from '../mount.ts'

const TODAY = '2026-11-26'
const fictional = settings({ fictional: true })
const note = (id: string, over: Partial<ShiftNote> = {}): ShiftNote => ({
  kind: 'shiftNote',
  id,
  type: 'to-do',
  text: 'Rappeler le gardien.',
  on: '2026-11-25',
  ...over,
})
const week = '2026-W48'
const round = {
  ...{ kind: 'round' as const, id: 'r1', week, day: TODAY, pair: 'p1', start: '09:30', end: '11:30' },
  ...{ startPlace: 'e1', endPlace: 'e1', breakMinutes: 10, unplannedShare: 0.3 },
  ...{ template: 'thursday', walkMetres: 100, walkMinutes: 2, line: [] },
}
const stop = (id: string, rank: number, place: string) => ({
  ...{ kind: 'stop' as const, id, round: 'r1', place, rank, stopKind: 'passage' as const },
  ...{ arrive: '09:40', leave: '09:42', serviceMinutes: 2, locked: false },
})
const quarter: readonly AnyRecord[] = [
  fictional,
  { kind: 'pair', id: 'p1', name: 'Binôme 1', rank: 0 },
  landlord('vilogia', { name: 'Vilogia' }),
  landlord('ville', { name: 'Ville', role: 'town' }),
  ...[entrance('e1'), entrance('e2'), sector('s1', { name: 'Nord' }), sector('s2', { name: 'Sud' })],
  ...[round, stop('st1', 0, 'e1'), stop('st2', 1, 'e2')],
]
const open = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  records: readonly AnyRecord[] = [],
  session = {},
): Promise<Mounted<HTMLElementTagNameMap[Tag]>> =>
  mount(tag, estate(...quarter, ...records), { today: TODAY, workspace: 'terrain', ...session }, () => ({
    field: { drafts: { keep: async () => null, forget: async () => null } } as unknown as FieldPorts,
  }))
const press = async (mounted: Mounted<HTMLElement>, words: string): Promise<void> => {
  button(mounted.element, words).click()
  await mounted.settled()
}
const type = async (mounted: Mounted<HTMLElement>, selector: string, value: string): Promise<void> => {
  const [control] = deepAll(mounted.element.shadowRoot!, selector) as HTMLInputElement[]
  control!.value = value
  control!.dispatchEvent(new Event('input', { bubbles: true }))
  await mounted.settled()
}

test('what was left is read, new ones marked, and settled in one tap; a place to avoid is said with its place', async () => {
  const start = await open('tn-shift-start', [
    note('new'),
    note('old', { on: '2026-11-10', text: 'Local rangé.', type: 'information' }),
    note('avoid', { type: 'place-to-avoid', place: 'e1', text: 'Fuite dans le hall.' }),
  ])
  const words = wordsOf(start.element)
  expect(words.match(/Nouveau/g)).toHaveLength(2)
  expect(words).toContain('Lieux à éviter')
  expect(words).toContain('Fuite dans le hall.')
  expect(await axeFaults(start.element)).toEqual([])
  // What is only to be known is read, not done.
  await press(start, 'Lu : Local rangé.')
  expect(start.store.read().estate.shiftNote.get('old')?.settled).toBe(TODAY)
  await press(start, 'C’est fait : Rappeler le gardien.')
  expect(start.store.read().estate.shiftNote.get('new')?.settled).toBe(TODAY)
  expect(wordsOf(start.element)).not.toContain('Rappeler le gardien.')
})

test('a note is left with a place and an end in a few taps; without words an alert says what lacks', async () => {
  const start = await open('tn-shift-start')
  await press(start, 'Laisser une consigne')
  await press(start, 'Laisser la consigne')
  expect(deepAll(start.element.shadowRoot!, '[role=alert]').map((each) => each.textContent)).toEqual([
    expect.stringContaining('Consigne'),
  ])
  await type(start, '#text', 'Vérifier la porte')
  await press(start, 'Aujourd’hui')
  await press(start, 'Laisser la consigne')
  expect([...start.store.read().estate.shiftNote.values()]).toMatchObject([
    { type: 'to-do', text: 'Vérifier la porte', on: TODAY, until: TODAY },
  ])
  expect(wordsOf(start.element)).toContain('Vérifier la porte')
})

test('urgent facts, requests due and the round of today are there; its button begins it', async () => {
  const start = await open('tn-shift-start', [
    situation('s1', { severity: 3, when: { day: '2026-11-25', band: 'evening' } }),
    {
      ...{ kind: 'request', id: 'q1', from: 'caretaker', place: 'e2', on: '2026-11-10', dueOn: '2026-11-24' },
      note: 'Local à vélos',
    },
    { kind: 'request', id: 'q2', from: 'resident', place: 'e2', on: '2026-11-20', dueOn: '2026-12-04' },
  ])
  const words = wordsOf(start.element)
  expect(words).toContain('gravité 3')
  expect(words).toContain('en retard de 2 jours')
  expect(words.match(/en retard|aujourd’hui$/g)).toHaveLength(1)
  expect(words).toContain('2 arrêts · Binôme 1')
  await press(start, 'Commencer ma tournée')
  expect(start.store.read().session).toMatchObject({ fieldView: 'round', fieldRound: 'r1', round: 'r1' })
})

test('the sheet has every public number as a link of 44 px, and says what lacks until each landlord has its own', async () => {
  const sheet = await open('tn-reflexes')
  const links = deepAll(sheet.element.shadowRoot!, 'a.call') as HTMLAnchorElement[]
  expect(links.map(({ href }) => href)).toEqual([
    ...['tel:17', 'tel:15', 'tel:18', 'tel:112', 'sms:114', 'tel:119', 'tel:3919', 'tel:0800473333'],
  ])
  for (const link of links) expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
  expect(wordsOf(sheet.element)).toContain('Avant la première tournée')
  expect(await axeFaults(sheet.element)).toEqual([])
  await press(sheet, 'Ajouter un numéro')
  const [funder] = deepAll(sheet.element.shadowRoot!, '#funder') as HTMLSelectElement[]
  funder!.value = 'vilogia'
  funder!.dispatchEvent(new Event('change'))
  await type(sheet, '#name', 'Astreinte technique')
  await type(sheet, '#phone', '01 99 00 12 34')
  expect(await axeFaults(sheet.element)).toEqual([])
  await press(sheet, 'Enregistrer')
  const own = (deepAll(sheet.element.shadowRoot!, 'a.call') as HTMLAnchorElement[]).at(-1)!
  expect(own.href).toBe('tel:0199001234')
  expect(wordsOf(sheet.element)).toContain('Il manque encore : PARTENORD-HABITAT, Ville.')
  await press(sheet, 'Retirer Astreinte technique')
  expect(sheet.store.read().estate.onCall.size).toBe(0)
})

test('from any view of Terrain the numbers are one tap away, and what was typed is still there on coming back', async () => {
  const terrain = await open('tn-terrain', [], { fieldView: 'start' })
  await press(terrain, 'Laisser une consigne')
  await type(terrain, '#text', 'Porte du')
  await press(terrain, 'Numéros d’urgence')
  await expect.poll(() => deepAll(terrain.element.shadowRoot!, 'a.call').length).toBe(8)
  await press(terrain, 'Revenir')
  const [text] = deepAll(terrain.element.shadowRoot!, '#text') as HTMLTextAreaElement[]
  expect(text!.value).toBe('Porte du')
  expect(deepAll(terrain.element.shadowRoot!, 'a.call')).toHaveLength(0)
  // At a stop what opens them is hidden under them: the focus goes to their title.
  terrain.store.look({ fieldSheet: 'reflexes' })
  await expect.poll(() => terrain.element.shadowRoot!.activeElement?.localName).toBe('h1')
})

test('at the debriefing a stop gets its reason in one tap, a call is confirmed, people are counted without a time', async () => {
  const debriefing = await open(
    'tn-debriefing',
    [
      situation('s1', { call: { to: '18' } }),
      {
        ...{ kind: 'passage', id: 'p1', place: 'e1', when: { day: TODAY, band: 'morning' }, done: true },
        ...{ exchanges: '3-5', youths: '1-2', stop: 'st1', round: 'r1', stopKind: 'passage' },
      },
    ],
    { fieldRound: 'r1' },
  )
  const words = wordsOf(debriefing.element)
  expect(words).toContain('1 sur 2 arrêts faits')
  expect(words).toContain('Au moins 3 personnes rencontrées, dont 1 jeune.')
  expect(words).toContain('1 arrêt sans suite notée')
  expect(await axeFaults(debriefing.element)).toEqual([])
  await press(debriefing, 'Non fait, e2 : manque de temps')
  expect(wordsOf(debriefing.element)).toContain('Chaque arrêt a sa suite')
  const missed = [...debriefing.store.read().estate.passage.values()].find(({ done }) => !done)
  expect(missed).toMatchObject({ stop: 'st2', reason: 'no-time' })
  await press(debriefing, 'Confirmer')
  expect(debriefing.store.read().estate.situation.get('s1')?.call?.confirmed).toBe(TODAY)
})

test('many stops left are folded after five, and said in one tap; the day is not put down while something waits', async () => {
  const places = Array.from({ length: 8 }, (_, rank) => `d${rank}`)
  const debriefing = await open(
    'tn-debriefing',
    [
      ...places.map((id) => entrance(id)),
      ...places.map((id, rank) => stop(`long${rank}`, rank + 2, id)),
      situation('s1', { call: { to: '18' } }),
    ],
    { fieldRound: 'r1' },
  )
  const summary = deepAll(debriefing.element.shadowRoot!, 'tn-round-summary')[0]!.shadowRoot!
  expect(summary.querySelectorAll('details .line')).toHaveLength(5)
  expect(summary.querySelectorAll('.line')).toHaveLength(10)
  expect(summary.querySelector('details')!.open).toBe(false)
  expect(wordsOf(debriefing.element)).toContain('5 autres arrêts')
  expect(wordsOf(debriefing.element)).toContain('1 appel à confirmer, 10 arrêts sans suite notée')
  expect(wordsOf(debriefing.element)).not.toContain('La journée est posée')
  expect(await axeFaults(debriefing.element)).toEqual([])
  await press(debriefing, 'Tout le reste : manque de temps')
  expect(wordsOf(debriefing.element)).toContain('Chaque arrêt a sa suite')
  expect(wordsOf(debriefing.element)).not.toContain('La journée est posée')
  await press(debriefing, 'Confirmer')
  expect(wordsOf(debriefing.element)).toContain('La journée est posée')
})

test('what is half written is listed, where the round stands is not; it is opened where its form is', async () => {
  const at = '2026-11-26T10:40Z'
  const drafts = new Map([
    ['field', { key: 'field', at, value: {} }],
    ['situation e2', { key: 'situation e2', at, value: {} }],
  ])
  const debriefing = await open('tn-debriefing', [], { drafts, fieldRound: 'r1' })
  expect(
    deepAll(debriefing.element.shadowRoot!, 'tn-drafts').flatMap((each) => deepAll(each.shadowRoot!, 'li')),
  ).toHaveLength(1)
  expect(wordsOf(debriefing.element)).toContain('laissée à 11 h 40')
  await press(debriefing, 'Ouvrir : Une situation')
  expect(debriefing.store.read().session).toMatchObject({
    ...{ fieldView: 'round', fieldStop: 'st2', fieldPlace: null, fieldSheet: 'situation' },
  })
})

test('a barometer takes as many taps as sectors, shows its sentence, and is changed within the week', async () => {
  const barometer = await open('tn-barometer')
  const taps = deepAll(barometer.element.shadowRoot!, '.sector').map(
    (each) => each.querySelectorAll('button')[3]!,
  )
  for (const tap of taps) {
    tap.click()
    await barometer.settled()
  }
  expect([...barometer.store.read().estate.barometer.values()].map(({ level }) => level)).toEqual(
    taps.map(() => 1),
  )
  expect(wordsOf(barometer.element)).toContain('Tous les secteurs sont donnés.')
  expect(wordsOf(barometer.element)).toContain('On se salue')
  expect(await axeFaults(barometer.element)).toEqual([])
  deepAll(barometer.element.shadowRoot!, '.sector button')[0]!.click()
  await barometer.settled()
  expect(barometer.store.read().estate.barometer.get(`barometer-${week}-s1`)?.level).toBe(-2)
})

test('the history says in words and in a table what the line draws', async () => {
  const reading = (of: string, level: -2 | -1 | 0 | 1 | 2) => ({
    ...{ kind: 'barometer' as const, id: `barometer-${of}-s1`, week: of, sector: 's1', level, on: TODAY },
  })
  const barometer = await open('tn-barometer', [reading('2026-W47', -1), reading('2026-W45', 2)])
  const [chart] = deepAll(barometer.element.shadowRoot!, 'svg[role=img]')
  expect(chart!.getAttribute('aria-label')).toBe('Nord : 2 semaines données sur 12, la dernière −1, tendu.')
  const rows = deepAll(barometer.element.shadowRoot!, 'tbody tr').map((each) => each.textContent)
  expect(rows).toHaveLength(12)
  expect(rows[1]).toContain('−1, tendu')
  expect(rows[0]).toContain('pas donné')
})
