import { expect, test } from 'vitest'
import { withRecords } from '../../../src/domain/estate.ts'
import type { Displacement, DisplacementArea, Outcome } from '../../../src/domain/hotspots/place-study.ts'
import { OUTCOMES } from '../../../src/domain/hotspots/place-study.ts'
import { fault } from '../../../src/domain/refusal.ts'
import { presence } from '../../../src/messages/observatory-presence.ts'
import '../../../src/ui/observatoire/observatoire.ts'
import '../../../src/ui/observatoire/places/places-view.ts'
import { axeFaults } from '../axe-faults.ts'
import { button, deepAll, wordsOf } from '../mount.ts'
import { observatory, quarter } from './observatory-scene.ts'

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')
const said = (element: HTMLElement): string => plain(wordsOf(element))
const card = (element: HTMLElement): HTMLElement => deepAll(element.shadowRoot!, 'tn-place-study')[0]!
const chosen = { session: { selection: { kind: 'entrance', id: 'in1' } as const } }

const area = (over: Partial<DisplacementArea> = {}): DisplacementArea => ({
  ...{ before: 6, after: 2, passagesBefore: 40, passagesAfter: 42 },
  ratio: { ratio: 0.32, low: 0.03, high: 1.77, p: 0.2 },
  ...over,
})
const displacement = (outcome: Outcome): Displacement => ({
  ...{ since: '2026-10-01', days: 55, quotient: null, outcome },
  areas: { target: area(), ring: area(), 'next-landlord': area({ ratio: null }), elsewhere: area() },
})
const supported = (since?: string) =>
  withRecords(quarter(), [
    {
      ...{ kind: 'support', id: 'support-in1', place: 'in1', minutes: 12, timesPerWeek: 2 },
      ...(since !== undefined && { since }),
    },
  ])

test('nothing chosen, there is no card; a row of the list opens it, on the map as well', async () => {
  const { element, store, settled } = await observatory()
  expect(card(element).hidden).toBe(true)
  button(element, 'Bâtiment C, entrée 12').click()
  await settled()
  expect(store.read().session).toMatchObject({
    selection: { kind: 'entrance', id: 'in1' },
    flyToSelection: 1,
    heat: { study: { state: 'done', request: { level: 'place', id: 'in1' } } },
  })
  expect(card(element).hidden).toBe(false)
  button(element, 'Fermer').click()
  await settled()
  expect(card(element).hidden).toBe(true)
})

test('what is chosen on the map is studied at its level, and again with other choices', async () => {
  const { store, settled } = await observatory()
  const asked = () => store.read().session.heat.study?.request
  store.look({ selection: { kind: 'building', id: 'b1' } })
  await settled()
  expect(asked()).toMatchObject({ level: 'group', id: 'b1' })
  store.look({ selection: { kind: 'sector', id: 'nord' } })
  await settled()
  expect(asked()).toMatchObject({ level: 'sector', id: 'nord' })
  store.look(({ heat }) => ({ heat: { ...heat, filter: { ...heat.filter, bands: ['evening'] } } }))
  await settled()
  expect(asked()?.filter.bands).toEqual(['evening'])
})

test('each number opens what it counts and how it is made', async () => {
  const { element } = await observatory(chosen)
  const figures = [...card(element).shadowRoot!.querySelectorAll('.figures details')].map((each) => ({
    name: plain(each.querySelector('summary')!.textContent!.trim()),
    lines: plain([...each.querySelectorAll('p')].map((line) => line.textContent).join(' ')),
  }))
  expect(figures.map(({ name }) => name)).toEqual([
    '3 situations',
    '3 épisodes vus',
    '38 passages',
    '0,6 attendu',
    '7,9 pour 100 passages (de 1,6 à 23,1)',
    'Par hasard : moins de 0,1 %',
  ])
  expect(figures[3]!.lines).toContain('112 épisodes partout × 38 passages ici / 1 930 passages partout = 0,6')
  expect(figures[4]!.lines).toContain('3 épisodes / 38 passages × 100')
  expect(figures[5]!.lines).toMatch(/p = 0,0008.*q = 0,012 une fois comptées 3 comparaisons.*pas de graine/)
})

test('the count opens the situations, which can be corrected; partners read days and correct nothing', async () => {
  const { element, store, settled } = await observatory(chosen)
  const list = () => deepAll(card(element).shadowRoot!, 'tn-heat-situations')[0]!.shadowRoot!
  expect(list().querySelectorAll('li')).toHaveLength(3)
  list().querySelector('button')!.click()
  expect(store.read().session).toMatchObject({ dialog: 'situation', selection: { id: 's3' } })
  store.look(({ heat }) => ({
    dialog: 'none',
    selection: { kind: 'building', id: 'b1' },
    heat: { ...heat, filter: { ...heat.filter, viewer: 'partners' } },
  }))
  await settled()
  await settled()
  expect(list().querySelectorAll('button')).toHaveLength(0)
  expect(list().textContent).not.toContain('soir')
})

test('its year is drawn, with the table of the same numbers; trend, codes, what was done, neighbours', async () => {
  const { element, store, settled } = await observatory(chosen)
  const root = card(element).shadowRoot!
  expect(root.querySelector('svg[role=img]')?.getAttribute('aria-label')).toBe(
    'Situations par mois ici, de novembre 2025 à octobre 2026',
  )
  expect(root.querySelectorAll('.months tbody tr')).toHaveLength(12)
  expect(said(element)).toContain(
    'Par passage, +4 % par mois (de −3 % à +12 % à 95 %) : compatible avec aucun changement.',
  )
  expect(said(element)).toContain('Notée : 3 situations')
  button(element, 'e2, à 84 m').click()
  await settled()
  expect(store.read().session.selection).toEqual({ kind: 'entrance', id: 'e2' })
})

test('a presence is asked for from the card, at the hours that are its own', async () => {
  const { element, store, settled } = await observatory(chosen)
  button(element, 'Demander une présence ici').click()
  await settled()
  const form = deepAll(element.shadowRoot!, 'tn-presence-form')[0]!.shadowRoot!
  const bands = [...form.querySelectorAll<HTMLInputElement>('[name=band]:checked')].map(({ value }) => value)
  expect(bands).toEqual(['evening'])
  form.querySelector<HTMLInputElement>('#minutes')!.value = '30'
  button(element, 'Demander').click()
  await settled()
  expect(form.querySelector('[role=alert]')?.textContent).toContain('comprise entre 10 et 15')
  form.querySelector<HTMLInputElement>('#minutes')!.value = '10'
  form.querySelector('form')!.requestSubmit()
  await settled()
  expect(store.read().estate.support.get('support-in1')).toMatchObject({
    ...{ minutes: 10, timesPerWeek: 2, bands: ['evening'], since: '2026-11-24' },
  })
  expect(button(element, 'Changer la présence demandée')).toBeTruthy()
})

test('at a building it is asked for at one of its entrances, the most noted first; in a sector at none', async () => {
  const { element, store, settled } = await observatory({
    session: { selection: { kind: 'building', id: 'b1' } },
  })
  button(element, 'Demander une présence ici').click()
  await settled()
  const options = deepAll(element.shadowRoot!, '#place option').map((each) => each.textContent)
  expect(options).toEqual(['Bâtiment C, entrée 12', 'Bâtiment C, entrée 14'])
  store.look({ selection: { kind: 'sector', id: 'nord' } })
  await settled()
  expect(said(element)).toContain('Choisissez une entrée, un bâtiment ou un lieu public')
})

test.each(OUTCOMES)('what became of it is said: %s, with the figures of each area', async (outcome) => {
  const { element } = await observatory({
    ...chosen,
    ...{ estate: supported('2026-10-01'), displacement: displacement(outcome) },
  })
  expect(said(element)).toContain(plain(presence.outcome(outcome, 55)))
  const rows = deepAll(element.shadowRoot!, 'tn-before-after')[0]!.shadowRoot!.querySelectorAll('tbody tr')
  expect([...rows].map((row) => plain(row.textContent!.replace(/\s+/g, ' ').trim()))[0]).toBe(
    'Ici 6 épisodes pour 40 passages 2 épisodes pour 42 passages × 0,32 (de 0,03 à 1,77)',
  )
  expect(rows[2]!.textContent).toContain('pas de quoi comparer')
})

test('a presence whose day is not known has no effect to follow, and says so', async () => {
  const { element } = await observatory({ ...chosen, estate: supported() })
  expect(said(element)).toContain('la date de la demande n’est pas connue')
})

test('a place that can’t be read says so', async () => {
  const { element } = await observatory({ ...chosen, study: fault('worker-failed') })
  expect(said(element)).toContain('Ce lieu n’a pas pu être lu.')
})

test('axe finds no fault in the card with all of it open', async () => {
  const { element, settled } = await observatory({
    ...chosen,
    ...{ estate: supported('2026-10-01'), displacement: displacement('too-few') },
  })
  button(element, 'Changer la présence demandée').click()
  await settled()
  for (const details of deepAll(element.shadowRoot!, 'details')) {
    details.removeAttribute('name')
    ;(details as HTMLDetailsElement).open = true
  }
  expect(await axeFaults(element)).toEqual([])
})
