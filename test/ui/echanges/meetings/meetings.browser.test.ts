import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { withRecords } from '../../../../src/domain/estate.ts'
import type { PartnerMeeting } from '../../../../src/domain/partners/partner-meeting.ts'
import type { Sending } from '../../../../src/domain/published/sending.ts'
import { layOut } from '../../../../src/exchange/papers/lay-out.ts'
import type { Ports } from '../../../../src/operations/ports.ts'
import type { ReportsPorts } from '../../../../src/operations/reports-ports.ts'
import { meetingReport } from '../../../../src/reports/minutes/meeting-report.ts'
import type { Store } from '../../../../src/store/store.ts'
import '../../../../src/ui/echanges/meetings/meetings.ts'
import { ground } from '../../../operations/follow-up/mediation-moves.ts'
import { axeFaults } from '../../axe-faults.ts'
import { button as buttonOf, deepAll, mount, wordsOf } from '../../mount.ts'

const meeting = (id: string, over: Partial<PartnerMeeting> = {}): PartnerMeeting => ({
  ...{ kind: 'meeting', id, audience: 'technical-committee', day: '2026-11-28', start: '14:30' },
  scenes: [
    { id: 's1', type: 'last-decisions' },
    { id: 's2', type: 'since-last' },
    { id: 's3', type: 'needs-you' },
  ],
  ...{ answers: [], decisions: [] },
  ...over,
})
const records = [
  meeting('ahead'),
  meeting('held', {
    day: '2026-11-20',
    decisions: [{ id: 'd1', text: 'Réparer le hall', who: 'vilogia', due: '2026-11-22' }],
  }),
  meeting('closed', {
    ...{ day: '2026-10-01', closedOn: '2026-10-01', audience: 'funder', funder: 'vilogia' },
    decisions: [{ id: 'd2', text: 'Poser un banc', who: 'team', due: '2026-12-01' }],
  }),
]

const open = async (
  id: string | null,
  more: readonly (PartnerMeeting | Sending)[] = [],
  over = {},
  ports: (store: () => Store) => Partial<Ports> = () => ({}),
) => {
  const page = await mount(
    'tn-meetings',
    withRecords(ground(), [...records, ...more]),
    {
      ...{ workspace: 'echanges', exchangeView: 'meetings' },
      selection: id === null ? null : { kind: 'meeting', id },
      ...over,
    },
    ports,
  )
  const text = () => wordsOf(page.element)
  const button = (name: string): HTMLElement => buttonOf(page.element, name)
  const press = async (name: string): Promise<void> => {
    button(name).click()
    await page.settled()
  }
  const of = (which: string) => page.store.read().estate.meeting.get(which)!
  return { ...page, text, press, button, of }
}
const fill = (root: ParentNode, selector: string, value: string): void => {
  const control = deepAll(root, selector)[0] as HTMLInputElement
  control.value = value
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
  control.dispatchEvent(new Event('change', { bubbles: true, composed: true }))
}

test('meetings to come stand first, held ones wait to be closed, closed ones are folded', async () => {
  const page = await open(null)
  const rows = deepAll(page.element.shadowRoot!, 'li button').map((each) =>
    each.textContent!.replaceAll(/\s+/g, ' ').trim(),
  )
  expect(rows[0]).toMatch(/^Comité technique\s*à venir 28 nov. 2026 à 14 h 30/)
  expect(rows[0]).toContain('Envoyer les parts')
  expect(rows[1]).toMatch(/à clore.*1 décision/)
  expect(rows[2]).toContain('Rencontre avec VILOGIA')
})

test('with no meeting the view says what will be here and offers the first one', async () => {
  const page = await mount('tn-meetings', ground(), { workspace: 'echanges', exchangeView: 'meetings' })
  expect(deepAll(page.element.shadowRoot!, 'tn-empty')).toHaveLength(1)
  expect(deepAll(page.element.shadowRoot!, 'button')[0]?.textContent).toContain('Préparer une réunion')
})

test('a meeting is prepared: the audience says what it is shown, a funder is asked for only when it is one', async () => {
  const page = await open(null)
  await page.press('Préparer une réunion')
  const root = page.element.shadowRoot!
  expect(deepAll(root, '#funder')).toHaveLength(0)
  fill(root, '#audience', 'funder')
  await page.settled()
  expect(page.text()).toContain('Montre son patrimoine et lui seul')
  expect(await axeFaults(page.element)).toEqual([])
  await page.press('Préparer')
  expect(page.text()).toContain('Choisissez un destinataire')
  fill(root, '#funder', 'ville')
  fill(root, '#day', '2026-12-04')
  fill(root, '#start', '09:00')
  await page.settled()
  await page.press('Préparer')
  const made = page.of('meeting-test-1') ?? [...page.store.read().estate.meeting.values()].at(-1)
  expect(made).toMatchObject({ audience: 'funder', funder: 'ville', day: '2026-12-04', start: '09:00' })
  expect(page.text()).toContain('Rencontre avec VILLE')
})

test('scenes are ordered, taken out and added by buttons, which keep the focus', async () => {
  const page = await open('ahead')
  await page.press('Descendre : Décisions de la dernière fois')
  expect(page.of('ahead').scenes.map(({ id }) => id)).toEqual(['s2', 's1', 's3'])
  const focused = deepAll(page.element.shadowRoot!, ':focus').at(-1)
  expect(focused?.getAttribute('aria-label')).toBe('Descendre : Décisions de la dernière fois')
  await page.press('Retirer : Ce qui vous attend')
  expect(page.of('ahead').scenes).toHaveLength(2)
  fill(page.element.shadowRoot!, '#scene', 'calmed')
  await page.settled()
  await page.press('Ajouter')
  expect(page.of('ahead').scenes.at(-1)?.type).toBe('calmed')
})

test('decisions are written and settled; late ones are marked', async () => {
  const page = await open('held')
  expect(await axeFaults(page.element)).toEqual([])
  expect(page.text()).toContain('à faire')
  await page.press('Noter une décision')
  const root = page.element.shadowRoot!
  fill(root, '#who', 'ville')
  fill(root, '#text', 'Éclairer le passage')
  await page.press('Enregistrer')
  expect(page.of('held').decisions.at(-1)).toMatchObject({
    text: 'Éclairer le passage',
    who: 'ville',
    due: '2026-12-20',
  })
  await page.press('Noter la suite : Réparer le hall')
  fill(root, '#result', 'partly')
  await page.press('Enregistrer')
  expect(page.of('held').decisions[0]?.settled).toMatchObject({ result: 'partly', on: '2026-11-24' })
  expect(page.text()).toContain('Faite en partie le 24 nov. 2026')
  await page.press('Remettre en attente : Réparer le hall')
  expect(page.of('held').decisions[0]).not.toHaveProperty('settled')
})

test('a closed meeting is read, and only what becomes of its decisions is noted', async () => {
  const page = await open('closed')
  expect(page.text()).toContain('Réunion close le 1er octobre 2026.')
  for (const name of ['Descendre', 'Retirer', 'Noter une décision', 'Clore', 'Envoyer'])
    expect(() => page.button(name)).toThrow()
  expect(page.button('Noter la suite : Poser un banc')).toBeDefined()
})

test('parts that left are told by funder; the others are offered', async () => {
  const sending: Sending = {
    ...{ kind: 'sending', id: 'x', form: 'meeting-part', to: 'vilogia', on: '2026-11-23', meeting: 'ahead' },
    ...{ period: { from: '2026-09-01', until: '2026-11-22' }, file: 'x.zip', sha256: 'x' },
  }
  const page = await open('ahead', [sending])
  expect(page.text()).toContain('part envoyée le 23 nov. 2026')
  expect(page.text()).toContain('part à envoyer, en retard')
  expect(page.button('Renvoyer sa part à VILOGIA')).toBeDefined()
  expect(page.button('Envoyer sa part à VILLE')).toBeDefined()
})

test('answers read are set beside their figures; what may designate somebody is masked before it is taken', async () => {
  const answers = {
    ...{ request: 'reponses.csv', state: 'done' as const },
    result: {
      ...{ file: 'reponses.csv', meeting: 'ahead', funder: 'vilogia', empty: 3, notices: [] },
      answers: [
        { figure: 'situations-A', label: 'Propreté', text: 'Passage dès lundi', row: 2, isDoubtful: false },
        { figure: 'settled', label: 'Réparées', text: 'Vu avec Mme Dubois', row: 5, isDoubtful: true },
      ],
    },
  }
  const page = await open('ahead', [], { answers })
  expect(page.text()).toContain('2 réponses, 3 chiffres sans réponse.')
  expect(await axeFaults(page.element)).toEqual([])
  await page.press('Prendre les 2 réponses')
  expect(page.of('ahead').answers).toEqual([])
  await page.press('Masquer')
  await page.press('Prendre les 2 réponses')
  expect(page.of('ahead').answers.map(({ text }) => text)).toEqual(['Passage dès lundi', 'Vu avec [masqué]'])
  expect(page.text()).toContain('Propreté et cadre de vie (A)')
  await page.press('Retirer : Passage dès lundi')
  expect(page.of('ahead').answers).toHaveLength(1)
})

test('a closed meeting’s minutes are read and saved from its card, by the keyboard too', async () => {
  const saved: string[] = []
  const page = await open('closed', [], {}, (store) => ({
    store,
    reports: {
      meeting: async (...asked: Parameters<typeof meetingReport>) => meetingReport(...asked),
      layOut: async (...asked: Parameters<typeof layOut>) => layOut(...asked),
      writeHtml: async ({ name }: { name: string }) => ({
        ...{ name: `${name}.html`, bytes: new Uint8Array([1]), type: 'text/html' },
      }),
    } as unknown as ReportsPorts,
    saveBytes: async (name: string) => {
      saved.push(name)
      return null
    },
  }))
  expect(page.text()).toContain('Compte rendu')
  for (const name of ['(HTML)', '(Word)', 'Voir et imprimer le compte rendu'])
    expect(deepAll(page.element.shadowRoot!, 'button').some((each) => each.textContent.includes(name))).toBe(
      true,
    )
  const html = page.button('Enregistrer le compte rendu (HTML)')
  html.focus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => saved.join()).toMatch(/compte-rendu.*html$/)
  await page.press('Voir et imprimer le compte rendu')
  await expect.poll(() => page.store.read().session.paper?.report.title).toBe('Compte rendu de réunion')
  expect(await axeFaults(page.element)).toEqual([])
})

test('a meeting to come says beside its button when it can be closed', async () => {
  const page = await open('ahead')
  expect(page.text().replaceAll(/\s/g, ' ')).toContain('elle se clôt à partir du samedi 28 novembre 2026')
})
