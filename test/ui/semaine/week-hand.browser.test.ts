import { expect, test } from 'vitest'
import { type Estate, withoutRecords, withRecords } from '../../../src/domain/estate.ts'
import { stopsOf } from '../../../src/domain/week/stops-of.ts'
import { nextEdition } from '../../../src/domain/week/week-edition-of.ts'
import type { Session } from '../../../src/store/session.ts'
import '../../../src/ui/semaine/week-view.ts'
import { axeFaults } from '../axe-faults.ts'
import { button, deepAll, mount, wordsOf } from '../mount.ts'
import { preparedEstate, WEEK, weekPorts } from './week-scene.ts'

const view = (estate: Estate = preparedEstate(), session: Partial<Session> = {}) =>
  mount('tn-week-view', estate, { weeks: 1, ...session }, (store) => weekPorts(() => store().read().estate))
const monday = (estate: Estate): string =>
  [...estate.round.values()].find(({ day }) => day === '2026-11-30')!.id
const open = (element: HTMLElement): void => {
  for (const each of deepAll(element.shadowRoot!, 'details')) (each as HTMLDetailsElement).open = true
}
const measures = {
  ...{ served: 4, missing: 0, shortPassages: 1, overdueDays: 3, worstGapDays: 12 },
  ...{ fairness: {}, predictability: 0.1, walkMinutes: 100, walkMetres: 7000 },
  ...{ passages: 4, publicMinutes: 0, predictabilityByChance: 0.1 },
}
const effect = {
  label: 'Déplacer l’arrêt',
  before: measures,
  after: { ...measures, overdueDays: 5, walkMinutes: 96 },
  violations: [{ rule: 'minimum-gap' as const, place: 'e1', detail: 'x' }],
}

test('what a change by hand did is said as a status, the rule broken with its place, until it is put aside', async () => {
  const { element, store, settled } = await view()
  expect(deepAll(element.shadowRoot!, '[role=status]').map((each) => each.textContent?.trim())).toContain('')
  const from = performance.now()
  store.look({ effect })
  await settled()
  console.log(`effect drawn ${Math.round(performance.now() - from)} ms after the session holds it`)
  const words = wordsOf(element)
  expect(words).toContain('Jours hors délai')
  expect(words).toContain('+2 j')
  expect(words).toContain('−4 min')
  expect(words).toMatch(/règle non tenue .*deux passages trop rapprochés/)
  button(element, 'Laisser ainsi').click()
  await settled()
  expect(store.read().session.effect).toBeNull()
})

test('an absent pair is noted, the week is said to be behind, and taking it back mends that', async () => {
  const { element, store, settled } = await view()
  expect(wordsOf(element)).not.toContain('ne tient pas encore compte')
  deepAll(element.shadowRoot!, 'tn-change-form')[0]!.shadowRoot!.querySelector('form')!.requestSubmit()
  await settled()
  expect([...store.read().estate.weekChange.values()][0]?.change).toEqual({
    type: 'absence',
    pair: 'p1',
    day: '2026-11-30',
  })
  expect(wordsOf(element)).toContain('Binôme 1 absent lundi 30 nov.')
  expect(button(element, 'Mettre la semaine à jour').classList.contains('primary')).toBe(true)
  button(element, 'Revenir sur').click()
  await settled()
  expect(store.read().estate.weekChange.size).toBe(0)
  expect(wordsOf(element)).not.toContain('ne tient pas encore compte')
})

test('a week prepared on its second day is not behind for the round of the first', async () => {
  const estate = preparedEstate()
  const late = withoutRecords(estate, 'round', [monday(estate)])
  const onTuesday = await view(late, { today: '2026-12-01' })
  expect(wordsOf(onTuesday.element)).not.toContain('ne tient pas encore compte')
  const onMonday = await view(late, { today: '2026-11-30' })
  expect(wordsOf(onMonday.element)).toContain('ne tient pas encore compte')
})

test('a rendez-vous is added at a place found by some letters, and removed', async () => {
  const { element, store, settled } = await view()
  const form = deepAll(element.shadowRoot!, 'tn-appointment-form')[0]!
  const input = deepAll(form.shadowRoot!, 'tn-place-field')[0]!.shadowRoot!.querySelector('input')!
  input.value = 'maison'
  input.dispatchEvent(new Event('input'))
  await settled()
  ;(form.shadowRoot!.querySelector('#at') as HTMLInputElement).value = '10:00'
  form.shadowRoot!.querySelector('form')!.requestSubmit()
  await settled()
  expect([...store.read().estate.appointment.values()]).toMatchObject([
    {
      place: 'house',
      stopKind: 'rendez-vous',
      at: '10:00',
      minutes: 30,
      week: WEEK,
      roundTemplate: 'monday',
    },
  ])
  button(element, 'Retirer Maison du projet').click()
  await settled()
  expect(store.read().estate.appointment.size).toBe(0)
})

test('stops that differ from the version handed out are marked with a word, and the version is said', async () => {
  const before = preparedEstate()
  const handed = withRecords(before, [nextEdition(before, WEEK, '2026-11-24')])
  const round = monday(handed)
  const [first] = stopsOf(handed, round)
  const changed = withRecords(handed, [{ ...first!, arrive: '11:00', leave: '11:02' }])
  const { element } = await view(changed, { round })
  const words = wordsOf(element)
  expect(words).toMatch(/Version 1, remise le 24.nov\. ; 1.arrêt a changé depuis\./)
  expect(words).toContain('Heure changée')
  expect(words).toContain('1 changé')
})

test('a place without a stop says why, and is kept out of the week', async () => {
  const estate = preparedEstate()
  const { element, settled } = await view(estate)
  const field = deepAll(element.shadowRoot!, 'tn-place-week')[0]!.shadowRoot!.querySelector('tn-place-field')!
  field.dispatchEvent(new CustomEvent('tn-place', { detail: 'e4' }))
  await settled()
  expect(wordsOf(element)).toContain('Pourquoi pas cette semaine ?')
  expect(wordsOf(element)).toContain('Plus de temps dans les tournées.')
})

test('a day chosen is the only one that the map draws; a round of another day is put away', async () => {
  const estate = preparedEstate()
  const { element, store, settled } = await view(estate, { round: monday(estate) })
  button(element, 'Mar :').click()
  await settled()
  expect(store.read().session).toMatchObject({ shownDay: '2026-12-01', round: null })
  button(element, 'Toutes').click()
  expect(store.read().session.shownDay).toBeNull()
})

test('a round dragged shows the halves of each day, and dropping it there moves it in time', async () => {
  const { element, settled } = await view()
  const [card] = deepAll(element.shadowRoot!, 'button.card')
  const dataTransfer = new DataTransfer()
  card!.dispatchEvent(new DragEvent('dragstart', { dataTransfer, bubbles: true, composed: true }))
  await settled()
  expect(deepAll(element.shadowRoot!, '.half')).toHaveLength(20)
  card!.dispatchEvent(new DragEvent('dragend', { dataTransfer, bubbles: true, composed: true }))
  await settled()
  expect(deepAll(element.shadowRoot!, '.half')).toHaveLength(0)
})

test('with all of it open axe finds no fault', async () => {
  const estate = preparedEstate()
  const [stop] = stopsOf(estate, monday(estate))
  const { element, store, settled } = await view(estate, {
    ...{ round: monday(estate), selection: { kind: 'stop', id: stop!.id } },
  })
  open(element)
  await settled()
  expect(await axeFaults(element)).toEqual([])
  // Over the list's foot it hides targets for as long as it is there: judged by itself.
  store.look({ effect })
  await settled()
  expect(await axeFaults(deepAll(element.shadowRoot!, 'tn-week-effect')[0]!)).toEqual([])
})
