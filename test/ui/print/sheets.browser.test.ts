import { expect, test } from 'vitest'
import { withRecords } from '../../../src/domain/estate.ts'
import type { Sheet } from '../../../src/domain/sheet.ts'
import '../../../src/ui/print/sheets.ts'
import { estate, settings, situation } from '../../domain/build.ts'
import { button, deepAll, mount, wordsOf } from '../mount.ts'

const sheet = (over: Partial<Sheet> = {}): Sheet => ({
  round: 'r1',
  number: 4,
  week: '2026-W49',
  edition: { version: 2, handedOut: '2026-11-27' },
  pair: 'Binôme 1',
  day: '2026-11-30',
  start: '09:30',
  end: '12:00',
  startPlace: 'Le LIEN',
  endPlace: 'Maison du projet',
  breakMinutes: 10,
  breakBefore: 1,
  unplannedMinutes: 45,
  walkMetres: 2140,
  walkMinutes: 31,
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
    {
      rank: 0,
      name: 'Hall 3',
      stopKind: 'passage',
      arrive: '09:41',
      leave: '09:43',
      waitMinutes: 0,
      opening: [],
      x: 100,
      y: 90,
    },
    {
      rank: 1,
      name: 'Square',
      stopKind: 'presence',
      arrive: '10:00',
      leave: '10:12',
      waitMinutes: 0,
      opening: [],
      x: 300,
      y: 200,
    },
  ],
  gone: [],
  itinerary: [
    {
      ...{ turn: 'start', way: { name: 'rue de Lille' }, metres: 1200.4, minutes: 17 },
      ...{ stops: [0], passes: ['La Poste'] },
    },
    { turn: 'left', way: { class: 'path' }, metres: 939.6, minutes: 14, stops: [1], passes: [] },
  ],
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
  expect(words).toContain('Version 2, remise le 27 novembre 2026')
  expect(words).toContain('Rue de Lille')
  expect(words).toContain('en passant devant La Poste')
  expect(words).toContain('À gauche, par l’allée piétonne')
  expect(words).toContain('En tout : 2,1 km à pied, 31 min de marche.')
})

test('stops stand in order with an empty box and their times, and each has its number on the map', async () => {
  const { element } = await shown([sheet()])
  const rows = deepAll(element.shadowRoot!, 'tbody tr.stop-row').map((row) =>
    row.textContent?.replace(/\s+/g, ' ').trim(),
  )
  expect(rows).toEqual(['1 9 h 41 – 9 h 43 Hall 3', '2 10 h 00 – 10 h 12 Square · Présence'])
  expect(deepAll(element.shadowRoot!, 'tbody .box')).toHaveLength(2)
  expect([...element.shadowRoot!.querySelectorAll('.stop text')].map((each) => each.textContent)).toEqual([
    '1',
    '2',
  ])
})

test('a stop that changed has its word and its mark in the list, a ring on the map, and what is gone is named', async () => {
  const [first, second] = sheet().stops
  const { element } = await shown([
    sheet({
      gone: ['Hall 9'],
      stops: [
        { ...first!, change: { type: 're-timed', was: '10:20' } },
        { ...second!, waitMinutes: 4, opening: [{ from: '10:00', until: '12:00' }] },
      ],
    }),
  ])
  const [one, two] = deepAll(element.shadowRoot!, 'tbody tr.stop-row')
  expect(one!.textContent).toContain('Horaire changé (avant : 10 h 20)')
  expect(one!.querySelectorAll('.mark')).toHaveLength(1)
  expect(two!.querySelectorAll('.mark')).toHaveLength(0)
  expect(two!.textContent).toContain('attendre 4 min · ouvert de 10 h 00 à 12 h 00')
  expect(deepAll(element.shadowRoot!, 'circle.ring')).toHaveLength(1)
  expect(wordsOf(element)).toContain(
    '1 arrêt changé depuis la version précédente ; n’est plus dans cette tournée : Hall 9',
  )
})

test('a long round has its list on sides of its own: no stop is lost, and each side says whose it is', async () => {
  const stops = Array.from({ length: 60 }, (_, rank) => ({
    ...sheet().stops[0]!,
    ...{ rank, name: `Hall ${rank + 1}`, x: 10 * rank, y: 5 * rank },
  }))
  const { element } = await shown([sheet({ stops })])
  const pages = deepAll(element.shadowRoot!, '.page')
  expect(pages).toHaveLength(2)
  expect(pages[1]!.querySelectorAll('.box')).toHaveLength(60)
  expect(pages[1]!.querySelector('thead')!.textContent).toContain(
    'Tournée 4 · Binôme 1 · lundi 30 nov. · version 2',
  )
  expect(getComputedStyle(pages[1]!.querySelector('thead')!).display).toBe('table-header-group')
  expect(deepAll(element.shadowRoot!, '.map .stop')).toHaveLength(60)
  expect(
    Number.parseFloat(getComputedStyle(pages[1]!.querySelector('tbody th')!).fontSize),
  ).toBeGreaterThanOrEqual(16)
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

test('one article a round; printing goes through the printer port, and nothing else', async () => {
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
