import { expect, test } from 'vitest'
import type { PartnerMeeting } from '../../../src/domain/partners/partner-meeting.ts'
import { statusOf } from '../../../src/domain/situation.ts'
import '../../../src/ui/suivis/due/due.ts'
import '../../../src/ui/suivis/relays/relays.ts'
import '../../../src/ui/suivis/requests/requests.ts'
import '../../../src/ui/suivis/technical/technical.ts'
import { axeFaults } from '../axe-faults.ts'
import { button, deepAll, type Mounted, mount, wordsOf } from '../mount.ts'
import { waitingEstate } from './waiting-scene.ts'

const session = { workspace: 'suivis' } as const
const press = async (mounted: Mounted<HTMLElement>, name: string): Promise<void> => {
  button(mounted.element, name).click()
  await mounted.settled()
}
const put = async (mounted: Mounted<HTMLElement>, selector: string, value: string): Promise<void> => {
  const control = deepAll(mounted.element.shadowRoot!, selector)[0] as HTMLInputElement
  control.value = value
  control.dispatchEvent(new Event('input'))
  control.dispatchEvent(new Event('change'))
  await mounted.settled()
}
const rows = (mounted: Mounted<HTMLElement>): readonly string[] =>
  deepAll(mounted.element.shadowRoot!, 'tn-due-row').map((row) => wordsOf(row))

test('the inbox shows what is late first, then this week, with later folded; each row says what, where, since when', async () => {
  const inbox = await mount('tn-due', waitingEstate(), session)
  expect(wordsOf(inbox.element)).toContain('6 à faire, dont 5 en retard')
  const titles = deepAll(inbox.element.shadowRoot!, 'h2').map((each) => each.textContent)
  expect(titles).toEqual(['En retard (5)', 'Aujourd’hui (1)', 'Cette semaine (1)'])
  expect(rows(inbox)[0]).toContain('Ascenseur cassé')
  expect(rows(inbox)[0]).toContain('en retard de 21 jours')
  expect(await axeFaults(inbox.element)).toEqual([])
})

test('an agreement, a milestone, a commitment, a note, a step are closed by one tap, and what is closed is gone', async () => {
  const inbox = await mount('tn-due', waitingEstate(), session)
  const before = rows(inbox).length
  for (const name of [
    'En partie : M-2026-01 · Musique jusqu’à 22 h',
    'Atteinte : Jardin partagé · Choisir le terrain',
    'Tenu : VILLE : Deux bancs',
    'C’est fait : Rapporter les clés',
    'Contrôlée sur place : Ferme-porte cassé',
  ])
    await press(inbox, name)
  const { mediation, project, jointPlan, shiftNote, situation } = inbox.store.read().estate
  expect(mediation.get('m1')!.agreements[0]!.result).toEqual({ on: '2026-11-24', kept: 'partly' })
  expect(project.get('p1')!.milestones[0]!.done).toBe('2026-11-24')
  expect(jointPlan.get('j1')!.commitments[0]!.done).toBe('2026-11-24')
  expect(shiftNote.get('n1')!.settled).toBe('2026-11-24')
  expect(statusOf(situation.get('s2')!)).toBe('checked')
  // The case that has no agreement to check any more waits for its next move.
  expect(rows(inbox)).toHaveLength(before - 4)
})

test('the row after the one that was closed has the focus', async () => {
  const inbox = await mount('tn-due', waitingEstate(), session)
  const done = button(inbox.element, 'Contrôlée sur place : Ferme-porte cassé')
  done.focus()
  done.click()
  await inbox.settled()
  expect(inbox.element.shadowRoot!.activeElement?.localName).toBe('tn-due-row')
})

test('a request is answered from its row', async () => {
  const inbox = await mount('tn-due', waitingEstate(), session)
  await press(inbox, 'Répondre : Nuisances sonores')
  await put(inbox, '#outcome', 'transmitted')
  expect(await axeFaults(inbox.element)).toEqual([])
  await press(inbox, 'Noter la réponse')
  expect(inbox.store.read().estate.request.get('r1')!.answer).toEqual({
    ...{ on: '2026-11-24', outcome: 'transmitted' },
  })
})

test('what is put off moves to its day; a day that is past is refused in words', async () => {
  const inbox = await mount('tn-due', waitingEstate(), session)
  await press(inbox, 'Plus tard : Social : CCAS')
  await put(inbox, '#until', '2026-11-24')
  await press(inbox, 'Remettre')
  expect(wordsOf(inbox.element)).toContain('Choisissez un jour à venir')
  await put(inbox, '#until', '2026-12-15')
  await press(inbox, 'Remettre')
  expect(inbox.store.read().estate.relay.get('l1')).toMatchObject({ remindOn: '2026-12-15' })
})

test('a title opens its record; the filter keeps one kind', async () => {
  const inbox = await mount('tn-due', waitingEstate(), session)
  await press(inbox, 'Demandes (1)')
  expect(rows(inbox)).toHaveLength(1)
  await press(inbox, 'Ouvrir : Nuisances sonores')
  expect(inbox.store.read().session).toMatchObject({
    followView: 'requests',
    selection: { kind: 'request', id: 'r1' },
  })
})

test('what the team undertook in a meeting is done by one tap, and its title opens the meeting', async () => {
  const meeting: PartnerMeeting = {
    ...{ kind: 'meeting', id: 'c1', audience: 'technical-committee', day: '2026-11-10' },
    ...{ scenes: [], answers: [], closedOn: '2026-11-10' },
    decisions: [
      { id: 'd1', text: 'Passer le samedi', who: 'team', due: '2026-11-24' },
      { id: 'd2', text: 'Revoir les bacs', who: 'vilogia', due: '2026-11-24' },
    ],
  }
  const inbox = await mount('tn-due', waitingEstate(meeting), session)
  await press(inbox, 'Réunions (1)')
  expect(rows(inbox)).toHaveLength(1)
  await press(inbox, 'Ouvrir : Passer le samedi')
  expect(inbox.store.read().session).toMatchObject({
    ...{ workspace: 'echanges', exchangeView: 'meetings' },
    selection: { kind: 'meeting', id: 'c1' },
  })
  await press(inbox, 'Faite : Passer le samedi')
  expect(inbox.store.read().estate.meeting.get('c1')!.decisions[0]!.settled).toEqual({
    ...{ on: '2026-11-24', result: 'done' },
  })
  expect(rows(inbox)).toEqual([])
})

test('a delay is changed in place, an empty one is the usual one, one out of range stays as it was', async () => {
  const inbox = await mount('tn-delay-settings', waitingEstate(), session)
  const delays = () => inbox.store.read().estate.settings.get('settings')!.delays
  await put(inbox, '#relay-proposed', '20')
  expect(delays()).toEqual({ 'relay-proposed': 20 })
  await put(inbox, '#relay-proposed', '0')
  expect(delays()).toEqual({ 'relay-proposed': 20 })
  await put(inbox, '#relay-proposed', '')
  expect(delays()).toEqual({})
})

test('a request is noted with the due day of its delay, is open, and leads to a mediation or a relay', async () => {
  const register = await mount('tn-requests', waitingEstate(), session)
  await press(register, 'Noter une demande')
  expect(await axeFaults(register.element)).toEqual([])
  await put(register, '#from', 'caretaker')
  await put(register, '#motif', 'B1')
  await put(register, '#place', 'Place square')
  await put(register, '#on', '2026-11-20')
  await press(register, 'Noter')
  expect(register.store.read().estate.request.get('request-test-1')).toEqual({
    ...{ kind: 'request', id: 'request-test-1', from: 'caretaker', code: 'B1', place: 'square' },
    ...{ on: '2026-11-20', dueOn: '2026-11-30' },
  })
  expect(await axeFaults(register.element)).toEqual([])
  await press(register, 'Proposer un relais')
  expect(register.store.read().session).toMatchObject({
    followView: 'relays',
    following: { view: 'relays', from: { kind: 'request', id: 'request-test-1' } },
  })
})

test('a request without motif nor note is refused in words', async () => {
  const register = await mount('tn-requests', waitingEstate(), {
    ...session,
    following: { view: 'requests' },
  })
  await press(register, 'Noter')
  expect(wordsOf(register.element)).toContain('Choisissez un motif, ou dites-le dans la note')
})

test('a relay from a request has its building or sector, goes step by step, and ends among the closed', async () => {
  const register = await mount('tn-relays', waitingEstate(), {
    ...session,
    following: { view: 'relays', from: { kind: 'request', id: 'r1' } },
  })
  expect(await axeFaults(register.element)).toEqual([])
  await put(register, '#domain', 'health')
  await put(register, '#partner', 'ccas')
  await put(register, '#people', '3')
  await put(register, '#youths', '2')
  await press(register, 'Noter')
  const relay = () => register.store.read().estate.relay.get('relay-test-1')!
  expect(relay()).toMatchObject({ request: 'r1', people: 3, youths: 2, domain: 'health' })
  // An entrance is finer than a relay may be placed.
  expect(relay()).not.toHaveProperty('place')
  expect(await axeFaults(register.element)).toEqual([])
  for (const step of ['Accepté par la personne', 'Contact pris', 'Pris en charge', 'Continuité vérifiée'])
    await press(register, step)
  expect(relay().statusSteps.map(({ status }) => status)).toEqual([
    ...['proposed', 'agreed', 'contact-made', 'taken-up', 'continuity-checked'],
  ])
  await press(register, 'Fermer la fiche')
  expect(wordsOf(deepAll(register.element.shadowRoot!, 'details')[0]!)).toContain('continuité vérifiée')
  expect(await axeFaults(register.element)).toEqual([])
})

test('defects stand by age; delays say where there are too few; chosen ones are transmitted and their tickets pasted', async () => {
  const register = await mount('tn-technical', waitingEstate(), session)
  expect(wordsOf(register.element)).toContain('2 situations')
  expect(deepAll(register.element.shadowRoot!, '.rows strong').map((each) => each.textContent)).toEqual([
    ...['Ascenseur cassé', 'Ferme-porte cassé'],
  ])
  for (const each of deepAll(register.element.shadowRoot!, 'details'))
    (each as HTMLDetailsElement).open = true
  expect(wordsOf(register.element)).toContain('Trop peu pour une médiane')
  expect(await axeFaults(register.element)).toEqual([])
  await put(register, '#responsible', 'vilogia')
  await press(register, 'Marquer comme transmis')
  expect(statusOf(register.store.read().estate.situation.get('s1')!)).toBe('noted')
  await press(register, 'Tout cocher')
  await press(register, 'Marquer comme transmis (1)')
  expect(statusOf(register.store.read().estate.situation.get('s1')!)).toBe('transmitted')
  for (const each of deepAll(register.element.shadowRoot!, 'details'))
    (each as HTMLDetailsElement).open = true
  await put(register, '#s1', 'V-118')
  expect(register.store.read().estate.situation.get('s1')).toMatchObject({ reference: 'V-118' })
  expect(await axeFaults(register.element)).toEqual([])
})

test('an open defect takes its next step on the day chosen, with the ticket typed', async () => {
  const register = await mount('tn-technical', waitingEstate(), {
    ...session,
    selection: { kind: 'situation', id: 's1' },
  })
  expect(await axeFaults(register.element)).toEqual([])
  await put(register, '#on', '2026-11-20')
  await put(register, '#text', 'V-7')
  await press(register, 'Transmise')
  const now = register.store.read().estate.situation.get('s1')!
  expect(now.statusSteps.at(-1)).toEqual({ status: 'transmitted', on: '2026-11-20' })
  expect(now.reference).toBe('V-7')
})
