import { expect, test } from 'vitest'
import { firstSession } from '../../../src/app/first-session.ts'
import { fault } from '../../../src/domain/refusal.ts'
import '../../../src/ui/observatoire/observatoire.ts'
import '../../../src/ui/observatoire/places/places-view.ts'
import '../../../src/ui/observatoire/hours/hours-view.ts'
import '../../../src/ui/observatoire/method/observatory-method.ts'
import { estate } from '../../domain/build.ts'
import { axeFaults } from '../axe-faults.ts'
import { button, deepAll, wordsOf } from '../mount.ts'
import { ranking } from './made-up-ranking.ts'
import { observatory } from './observatory-scene.ts'

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')
const said = (element: HTMLElement): string => plain(wordsOf(element))
const rows = (element: HTMLElement): string[] =>
  deepAll(element.shadowRoot!, 'button.ranked').map((row) =>
    plain(row.textContent!.replace(/\s+/g, ' ').trim()),
  )

test('the title says the window, what is counted and the passages; what it counts opens', async () => {
  const { element } = await observatory()
  expect(said(element)).toContain('Octobre 2026 · 148 situations · 1 930 passages')
  expect(said(element)).toContain('vu en passant : 120 situations, soit 112 épisodes.')
  expect(said(element)).toContain('28 rapportées par quelqu’un')
})

test('proven places come first, then what may be chance, then what nobody saw; those seen without anything are counted', async () => {
  const { element } = await observatory()
  expect(rows(element)).toEqual([
    'Bâtiment C, entrée 12Probable 3 situations en un mois, 0,6 attendue vu les passages : peu probable par hasard. 7,9 pour 100 passages (de 1,6 à 23,1) · dernière le 20 oct.',
    'e2 1 situation contre 0,9 attendue : peut être le hasard ; il en faudrait 4. dernière le 20 oct.',
  ])
  const headings = deepAll(element.shadowRoot!, 'tn-ranking')[0]!.shadowRoot!.querySelectorAll('h3')
  expect([...headings].map((each) => each.textContent)).toEqual([
    'Plus que le hasard',
    'Peut être le hasard',
    'Non vu',
  ])
  expect(said(element)).toContain('1 autre lieu vu sans rien de noté')
  expect(said(element)).toContain('1 lieu sans passage et sans rien de noté')
  expect(said(element)).not.toMatch(/point chaud|signalement|surveillance|suspect/i)
})

test('nothing proven is said, with what so few can’t show', async () => {
  const { element } = await observatory({ ranking: ranking() })
  expect(said(element)).toContain('Aucun lieu à soutenir n’est prouvé sur cette période.')
  expect(said(element)).toContain('Un mois ne peut pas désigner une entrée')
  expect(said(element)).toContain('une entrée doit être 11,2 fois au-dessus')
})

test('causes of illusion are said when they apply', async () => {
  const { element } = await observatory({
    ranking: ranking({ effort: 'equal', dispersion: { place: 1.6, group: 1 } }),
    heat: {},
    session: { today: '2026-10-10' },
  })
  expect(said(element)).toContain('Nombre de passages inconnu')
  expect(said(element)).toContain('varient 1,6 fois plus que le hasard')
  expect(said(element)).toContain('Période en cours : 10 jours sur 31')
})

test('levels: buildings are tested, sectors are counted', async () => {
  const { element, settled } = await observatory()
  button(element, 'Bâtiment').click()
  await settled()
  expect(rows(element)[0]).toContain('Bâtiment CSûr')
  expect(said(element)).toContain('un bâtiment doit être 4 fois au-dessus')
  button(element, 'Secteur').click()
  await settled()
  expect(rows(element)[0]).toMatch(/^Nord 4 situations en un mois/)
  expect(said(element)).toContain('Les secteurs sont comptés, pas testés')
})

test('partners are offered résidences and sectors while B, C or E are in, entrances with A and D alone', async () => {
  const { element, store, settled } = await observatory()
  const levels = () => deepAll(element.shadowRoot!, '.levels button').map((each) => each.textContent?.trim())
  expect(levels()).toEqual(['Entrée, lieu public', 'Bâtiment', 'Secteur'])
  button(element, 'Partenaires').click()
  await settled()
  expect(levels()).toEqual(['Résidence', 'Secteur'])
  expect(store.read().session.heat.filter.viewer).toBe('partners')
  store.look(({ heat }) => ({ heat: { ...heat, filter: { ...heat.filter, families: ['A', 'D'] } } }))
  await settled()
  expect(levels()).toEqual(['Entrée, lieu public', 'Résidence', 'Secteur'])
})

test('what is chosen by the address is asked for, once', async () => {
  const { store, settled, asked } = await observatory()
  expect(asked).toHaveLength(1)
  store.look(({ heat }) => ({ heat: { ...heat, filter: { ...heat.filter, bands: ['evening'] } } }))
  await settled()
  await settled()
  expect(asked).toHaveLength(2)
  store.look(({ heat }) => ({ heat: { ...heat, unit: 'per-100-passages' } }))
  await settled()
  await settled()
  expect(asked).toHaveLength(3)
})

test('a failure is told in full sight and can be tried again', async () => {
  const { element, asked, settled } = await observatory({ ranking: fault('worker-failed') })
  expect(deepAll(element.shadowRoot!, '[role=alert]').map((each) => each.textContent)).toEqual([
    'Ce qui dépasse le hasard n’a pas pu être calculé.',
  ])
  button(element, 'Réessayer').click()
  await settled()
  expect(asked).toHaveLength(2)
})

test('without situations it says what will be here and offers to note the first; how to read it stays', async () => {
  const { element, store, settled } = await observatory({ estate: estate() })
  expect(said(element)).toContain('Ici paraîtront les situations notées')
  button(element, 'Noter une situation').click()
  expect(store.read().session.dialog).toBe('situation')
  button(element, 'Méthode').click()
  await settled()
  expect(said(element)).toContain('Ce qu’il ne faut pas en conclure')
})

test('noting a situation opens its form at the place looked at', async () => {
  const { element, store } = await observatory({ session: { selection: { kind: 'situation', id: 's4' } } })
  button(element, 'Noter une situation').click()
  expect(store.read().session).toMatchObject({
    dialog: 'situation',
    selection: { kind: 'entrance', id: 'e2' },
  })
})

test('how to read the map is printed as a page', async () => {
  const { element, store, settled } = await observatory({ heat: { view: 'method' } })
  button(element, 'Imprimer la page').click()
  await settled()
  expect(store.read().session.handout).toMatchObject({ title: 'Comment lire cette carte' })
})

test('hours of the week: all, a sector, the place chosen; bands are spread, and said so', async () => {
  const { element, store, settled } = await observatory({ heat: { view: 'hours' } })
  const table = () => deepAll(element.shadowRoot!, 'table.hours')[0]!
  expect(plain(table().querySelector('caption')!.textContent!.trim())).toBe(
    'Tout ce qui est sur la carte : 4 situations',
  )
  const friday = [...table().querySelectorAll('tfoot td')].map((each) => each.textContent?.trim())
  // 2 and 20 October were a Friday and a Tuesday, 5 a Monday, 22 a Thursday.
  expect(friday).toEqual(['1', '1', '0', '1', '1', '0', '0', '4'])
  expect(said(element)).toContain('4 situations notées par moment de la journée')
  store.look({ selection: { kind: 'entrance', id: 'e2' } })
  await settled()
  expect(plain(table().querySelector('caption')!.textContent!.trim())).toBe('e2 : 1 situation')
})

test.each(['places', 'hours', 'method'] as const)('axe finds no fault in the view %s', async (view) => {
  const { element } = await observatory({
    heat: { view },
    session: { selection: { kind: 'entrance', id: 'in1' } },
  })
  for (const details of deepAll(element.shadowRoot!, 'details')) (details as HTMLDetailsElement).open = true
  expect(await axeFaults(element)).toEqual([])
})

test('a period before the records is told as such in every view, and nothing is ranked of it', async () => {
  const { heat } = firstSession('2026-11-24')
  const filter = { ...heat.filter, period: { from: '2026-07-01', until: '2026-07-31' } }
  const { element, store, settled } = await observatory({ heat: { filter } })
  expect(said(element)).toContain('Juillet 2026 · avant les relevés')
  expect(said(element)).toContain('rien n’était encore noté. Ils commencent le 12 septembre 2026')
  expect(said(element)).not.toContain('· 0 situation')
  expect(deepAll(element.shadowRoot!, 'tn-ranking')).toHaveLength(0)
  store.look(({ heat }) => ({ heat: { ...heat, view: 'hours' } }))
  await settled()
  expect(said(element)).toContain('Juillet 2026 · avant les relevés')
  expect(said(element)).not.toContain('· 0 situation')
  const part = { ...heat.filter, period: { from: '2026-08-01', until: '2026-10-31' } }
  store.look(({ heat }) => ({ heat: { ...heat, view: 'places', filter: part } }))
  await settled()
  expect(said(element)).toContain('le début de la période manque')
})
