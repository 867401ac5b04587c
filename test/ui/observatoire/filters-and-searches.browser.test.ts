import { expect, test } from 'vitest'
import { dayNumberOf } from '../../../src/domain/civil-date.ts'
import type { Cluster, NearRepeat, Scan } from '../../../src/domain/hotspots/scan.ts'
import '../../../src/ui/observatoire/observatoire.ts'
import '../../../src/ui/observatoire/places/places-view.ts'
import { button, deepAll, wordsOf } from '../mount.ts'
import { observatory } from './observatory-scene.ts'

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')
const said = (element: HTMLElement): string => plain(wordsOf(element))
const filters = (element: HTMLElement): ShadowRoot =>
  deepAll(element.shadowRoot!, 'tn-heat-filters')[0]!.shadowRoot!
const choices = (element: HTMLElement): Record<string, string> =>
  Object.fromEntries(
    deepAll(filters(element), '.choice').map((each) => [
      plain(each.querySelector('span')!.textContent!.trim()),
      each.querySelector('.count')!.textContent!,
    ]),
  )
const tick = (element: HTMLElement, label: string): void =>
  deepAll(filters(element), '.choice')
    .find((each) => plain(each.textContent!).includes(label))!
    .querySelector('input')!
    .click()
const chips = (element: HTMLElement): (string | undefined)[] =>
  deepAll(element.shadowRoot!, '.chip').map((each) => each.textContent?.trim())

test('each choice has the situations that it would show, counted with the other choices', async () => {
  const { element, settled } = await observatory()
  expect(choices(element)).toMatchObject({
    'A · Propreté et cadre de vie': '2',
    'B · Vie de voisinage et conflits d’usage': '1',
    'D · Atteintes aux biens': '1',
    VILOGIA: '3',
    'PARTENORD-HABITAT': '1',
  })
  tick(element, 'VILOGIA')
  await settled()
  expect(choices(element)).toMatchObject({
    'A · Propreté et cadre de vie': '2',
    'D · Atteintes aux biens': '0',
    VILOGIA: '3',
    'PARTENORD-HABITAT': '1',
  })
})

test('what is active is a chip each, taken off one by one or all at once', async () => {
  const { element, store, settled } = await observatory()
  tick(element, 'VILOGIA')
  await settled()
  tick(element, 'Soir')
  await settled()
  tick(element, 'E · Atteintes aux personnes')
  await settled()
  expect(chips(element)).toEqual([
    'Sans E · Atteintes aux personnes',
    'VILOGIA',
    expect.stringContaining('Soir'),
  ])
  expect(said(element)).toContain('3 choix actifs')
  button(element, 'Retirer : VILOGIA').click()
  await settled()
  expect(store.read().session.heat.filter.landlords).toEqual([])
  button(element, 'Tout effacer').click()
  await settled()
  expect(chips(element)).toEqual([])
  expect(store.read().session.heat.filter).toMatchObject({
    ...{ families: ['A', 'B', 'C', 'D', 'E'], bands: [], viewer: 'team' },
  })
})

test('C5 is never a choice, and it is said', async () => {
  const { element } = await observatory()
  expect(Object.keys(choices(element)).join()).not.toContain('C5')
  expect(said(element)).toContain('C5 n’est jamais sur la carte')
})

const cluster: Cluster = {
  places: ['in1', 'e2'],
  from: dayNumberOf('2026-10-02'),
  until: dayNumberOf('2026-10-20'),
  ...{ episodes: 9, expected: 2.4, logLikelihoodRatio: 6.2, p: 0.012 },
}
const scan = (over: Partial<Scan> = {}): Scan => ({
  clusters: [cluster],
  mostLikely: cluster,
  ...{ seed: 7, replicates: 999, dispersion: 1.2 },
  ...over,
})

test('what started when and where is looked for with progress and a way to stop, and said in a sentence', async () => {
  let end: (result: Scan) => void = () => undefined
  const { element, store, settled } = await observatory({
    scan: () =>
      new Promise((resolve) => {
        end = resolve
      }),
  })
  button(element, 'Chercher ce qui a commencé').click()
  await settled({ pending: true })
  store.look(({ heat }) => ({ heat: { ...heat, scanProgress: 0.42 } }))
  await settled({ pending: true })
  expect(said(element)).toContain('42 % des tirages')
  expect(button(element, 'Arrêter')).toBeTruthy()
  end(scan())
  await settled()
  expect(said(element)).toContain(
    '2 lieux, du 2 au 20 octobre 2026 : 9 épisodes pour 2,4 attendus vu les passages, peu probable par hasard (p = 0,012).',
  )
  expect(said(element)).toContain('graine 7')
  button(element, 'Autour de Bâtiment C, entrée 12').click()
  expect(store.read().session.selection).toEqual({ kind: 'entrance', id: 'in1' })
})

test('a zone that chance explains is said so', async () => {
  const { element, settled } = await observatory({
    scan: async () => scan({ clusters: [], mostLikely: { ...cluster, p: 0.31 } }),
  })
  button(element, 'Chercher ce qui a commencé').click()
  await settled()
  expect(said(element)).toContain('Aucune zone ne dépasse le hasard')
  expect(said(element)).toContain('le hasard en donne autant 31 fois sur 100')
})

const nearRepeat = (proven: NearRepeat['proven']): NearRepeat => ({
  cells: [{ metres: 100, days: 7, pairs: 12, expected: 6.4, p: 0.01, adjusted: 0.09 }],
  ...{ proven, seed: 7, shuffles: 999 },
})

test.each([
  [null, 'Non : rien ne montre'],
  [{ metres: 50, days: 7 }, 'Repasser dans cette entrée et autour pendant 7 jours.'],
  [{ metres: 100, days: 14 }, 'à moins de 100 m dans les 14 jours'],
])('whether a situation calls for others is said: %o', async (proven, words) => {
  const { element, settled } = await observatory({ nearRepeat: nearRepeat(proven) })
  button(element, 'Une situation en appelle-t-elle').click()
  await settled()
  expect(said(element)).toContain(words)
  expect(said(element)).toContain('100 m, 7 jours')
})

test('what was found with other choices says so', async () => {
  const { element, store, settled } = await observatory({ nearRepeat: nearRepeat(null) })
  button(element, 'Une situation en appelle-t-elle').click()
  await settled()
  expect(said(element)).not.toContain('Avec les choix d’avant')
  store.look(({ heat }) => ({ heat: { ...heat, filter: { ...heat.filter, bands: ['evening'] } } }))
  await settled()
  expect(said(element)).toContain('Avec les choix d’avant')
})
