import { expect, test } from 'vitest'
import { withRecords } from '../../../src/domain/estate.ts'
import type { Sheet } from '../../../src/domain/sheet.ts'
import '../../../src/ui/print/sheets.ts'
import { estate, settings, situation } from '../../domain/build.ts'
import { button, deepAll, mount, wordsOf } from '../mount.ts'

const sheet = (over: Partial<Sheet> = {}): Sheet => ({
  round: 'r1',
  pair: 'Binôme 1',
  day: '2026-11-30',
  start: '09:30',
  end: '12:00',
  startPlace: 'Le LIEN',
  endPlace: 'Maison du projet',
  breakMinutes: 10,
  unplannedMinutes: 45,
  walkMetres: 2140,
  widthMetres: 600,
  heightMetres: 400,
  streets: [
    [
      [0, 0],
      [600, 400],
    ],
  ],
  buildings: [
    [
      [10, 10],
      [40, 10],
      [40, 30],
      [10, 10],
    ],
  ],
  line: [
    [50, 50],
    [300, 200],
    [500, 350],
  ],
  stops: [
    { rank: 0, name: 'Hall 3', stopKind: 'passage', arrive: '09:41', leave: '09:43', x: 100, y: 90 },
    { rank: 1, name: 'Square', stopKind: 'presence', arrive: '10:00', leave: '10:12', x: 300, y: 200 },
  ],
  itinerary: ['rue de Lille', 'avenue Sangnier'],
  ...over,
})
const shown = (sheets: readonly Sheet[], fictional = false) =>
  mount(
    'tn-sheets',
    withRecords(estate(situation('s1')), [settings({ fictional })]),
    { sheets },
    (store) => ({
      print: async () => store().look({ toast: { id: 1, text: 'printed', tone: 'done', undo: false } }),
    }),
  )

test('a page says who, when, and how much stays free', async () => {
  const { element } = await shown([sheet()])
  const words = wordsOf(element)
  for (const each of [
    'Binôme 1',
    'Lundi 30 novembre 2026',
    '9 h 30 – 12 h 00',
    'Pause : 10 min, avant l’arrêt 2',
    '45 min',
  ])
    expect(words).toContain(each)
  expect(words).toContain('rue de Lille, puis avenue Sangnier')
})

test('stops stand in order with an empty box and their times, and each has its number on the map', async () => {
  const { element } = await shown([sheet()])
  const rows = deepAll(element.shadowRoot!, 'tbody tr').map((row) =>
    row.textContent?.replace(/\s+/g, ' ').trim(),
  )
  expect(rows).toEqual(['1 9 h 41 – 9 h 43 Hall 3', '2 10 h 00 – 10 h 12 Square · Présence'])
  expect(deepAll(element.shadowRoot!, 'tbody .box')).toHaveLength(2)
  expect([...element.shadowRoot!.querySelectorAll('.stop text')].map((each) => each.textContent)).toEqual([
    '1',
    '2',
  ])
})

test('nothing of situations is printed', async () => {
  const { element } = await shown([sheet()])
  expect(wordsOf(element)).not.toContain('A1')
  expect(wordsOf(element)).toContain('Aucune situation n’est imprimée')
})

test('a page of the example says that it is fictional; a real one does not', async () => {
  expect(wordsOf((await shown([sheet()], true)).element)).toContain('Exemple fictif')
  expect(wordsOf((await shown([sheet()], false)).element)).not.toContain('Exemple fictif')
})

test('one page a round; printing goes through the printer port, and nothing else', async () => {
  const { element, store, settled } = await shown([sheet(), sheet({ round: 'r2', pair: 'Binôme 2' })])
  expect(deepAll(element.shadowRoot!, 'article')).toHaveLength(2)
  button(element, 'Imprimer').click()
  await settled()
  expect(store.read().session.toast?.text).toBe('printed')
  expect(store.read().session.sheets).toHaveLength(2)
})

test('Escape or the button puts the pages away', async () => {
  const first = await shown([sheet()])
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
  await first.settled()
  expect(first.store.read().session.sheets).toBeNull()
  const second = await shown([sheet()])
  button(second.element, 'Fermer').click()
  expect(second.store.read().session.sheets).toBeNull()
})
