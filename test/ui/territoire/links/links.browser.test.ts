import { expect, test } from 'vitest'
import { type Estate, withRecords } from '../../../../src/domain/estate.ts'
import type { Link } from '../../../../src/domain/link.ts'
import type { LinkageRequest } from '../../../../src/domain/linkage.ts'
import '../../../../src/ui/territoire/links/links.ts'
import { estate } from '../../../domain/build.ts'
import { address, holding, housing, metresFrom } from '../../../linkage/sources.ts'
import { button, deepAll, mount, wordsOf } from '../../mount.ts'

const link = (from: string, some: Partial<Link> = {}): Link => ({
  kind: 'link',
  id: `address:${from}`,
  role: 'address',
  from,
  candidates: [
    { to: 'address:a12', score: 0.72, reasons: ['number-differs', 'position-near'] },
    { to: 'address:a16', score: 0.2, reasons: ['number-differs'] },
  ],
  state: 'doubtful',
  to: null,
  ...some,
})

const withoutLinks = () => ({ ...records(), link: new Map<string, Link>() })
const records = () =>
  withRecords(estate(), [
    address('a12', { number: '12', at: metresFrom(0, 0) }),
    address('a16', { number: '16', at: metresFrom(60, 0) }),
    address('a20', { number: '20', street: 'Allée des Érables', at: metresFrom(90, 0) }),
    holding('h1', { number: '14', residence: 'Les Sarts', dwellings: 20 }),
    holding('h2', { number: '18' }),
    housing('r1'),
    link('holding:h1'),
    link('holding:h2', { candidates: [] }),
  ])

const scene = () => mountedWith(...[...records().link.values()])
const mountedWith = (...links: readonly Link[]) => mountedIn(withRecords(withoutLinks(), links))
const mountedIn = async (territory: Estate) => {
  const mounted = await mount(
    'tn-links',
    territory,
    { workspace: 'territoire', territoryView: 'links', link: null },
    () => ({
      // What a person said stays; nothing else is made here.
      link: async ({ buildings, entrances, links }: LinkageRequest) => ({ buildings, entrances, links }),
    }),
  )
  const all = (selector: string) => deepAll(mounted.element.shadowRoot!, selector)
  const inside = (tag: string, selector: string) =>
    all(tag).flatMap((each) => deepAll(each.shadowRoot!, selector))
  const state = (id: string) => mounted.store.read().estate.link.get(`address:holding:${id}`)
  return { ...mounted, all, inside, state }
}

test('the first doubtful join is in hand: as written, its candidates with score and reasons, and the map goes there', async () => {
  const { element, store, settled, all, inside } = await scene()
  expect(store.read().session.link).toBe('address:holding:h2')
  expect(wordsOf(element)).toContain('2 doutes à lever')
  button(element, 'Doute suivant').click()
  await settled()
  expect(store.read().session.link).toBe('address:holding:h1')
  expect(store.read().session.view).toMatchObject({ zoom: 18 })
  const card = wordsOf(all('tn-link-card')[0]!)
  expect(card).toContain('Les Sarts : 14 Rue de Bourgogne')
  expect(card).toContain('probable, 72 % · numéro différent · position proche')
  expect((inside('tn-link-card', 'input[type=radio]')[0] as HTMLInputElement).checked).toBe(true)
})

test('accepted, the next one comes and takes the focus; the accepted one can be taken back', async () => {
  const { element, store, settled, all, state } = await scene()
  store.look({ link: 'address:holding:h1' })
  await settled()
  button(element, 'Accepter').click()
  await settled()
  expect(state('h1')).toMatchObject({ state: 'accepted', to: 'address:a12' })
  expect(store.read().session.link).toBe('address:holding:h2')
  expect(all('h3').some((each) => each.matches(':focus'))).toBe(true)
  button(element, 'Revenir dessus').click()
  await settled()
  expect(state('h1')).toMatchObject({ state: 'doubtful', to: null })
})

test('corrected by another candidate, by search, or by what is chosen on the map', async () => {
  const { element, store, settled, all, inside, state } = await scene()
  store.look({ link: 'address:holding:h1' })
  await settled()
  inside('tn-link-card', 'input[type=radio]')[1]!.click()
  await settled()
  button(element, 'Corriger').click()
  await settled()
  expect(state('h1')).toMatchObject({ state: 'corrected', to: 'address:a16' })

  const search = inside('tn-link-card', 'input[type=search]')[0] as HTMLInputElement
  search.value = 'erables 20'
  search.dispatchEvent(new Event('input'))
  await settled()
  expect(wordsOf(all('tn-link-card')[0]!)).toContain('20 Allée des Érables')
  store.look({ selection: { kind: 'address', id: 'a16' } })
  await settled()
  expect(wordsOf(all('tn-link-card')[0]!)).toContain('choisi sur la carte')
  button(element, 'Retenir ce choix').click()
  await settled()
  expect(state('h2')).toMatchObject({ state: 'corrected', to: 'address:a16' })
  expect(wordsOf(element)).toContain('Aucun doute à lever')
})

test('without a candidate there is nothing to accept, and it can be set aside', async () => {
  const { element, settled, state } = await scene()
  expect(button(element, 'Accepter').getAttribute('aria-disabled')).toBe('true')
  button(element, 'Écarter').click()
  await settled()
  expect(state('h2')).toMatchObject({ state: 'set-aside', to: null })
})

test('the other names of a landlord are a line each', async () => {
  const { store, settled, inside } = await scene()
  const form = inside('tn-landlord-names', 'form')[0] as HTMLFormElement
  form.querySelector('textarea')!.value = 'Vilogia SA\nESH Vilogia'
  form.requestSubmit()
  await settled()
  expect(store.read().estate.landlord.get('vilogia')?.aliases).toEqual(['ESH Vilogia', 'Vilogia SA'])
})

test('whose dwellings they are is chosen among the landlords, side by side', async () => {
  const { element, store, settled, inside } = await mountedWith(
    link('housing:r1', {
      id: 'landlord:housing:r1',
      role: 'landlord',
      candidates: [],
    }),
  )
  expect(store.read().session.link).toBe('landlord:housing:r1')
  const radios = inside('tn-link-card', 'input[type=radio]')
  expect(radios).toHaveLength(2)
  expect(inside('tn-link-card', 'input[type=search]')).toHaveLength(0)
  radios[1]!.click()
  await settled()
  button(element, 'Retenir ce choix').click()
  await settled()
  expect(store.read().estate.link.get('landlord:housing:r1')).toMatchObject({
    state: 'corrected',
    to: 'landlord:partenord-habitat',
  })
})

test('where no landlord is known, dwellings wait for a list, which can be given there', async () => {
  const whose = link('housing:r1', { id: 'landlord:housing:r1', role: 'landlord', candidates: [] })
  const { all, inside } = await mountedIn({ ...withRecords(withoutLinks(), [whose]), landlord: new Map() })
  expect(wordsOf(all('tn-link-card')[0]!)).toContain('importez d’abord la liste de chaque bailleur')
  expect(inside('tn-link-card', 'input[type=search]')).toEqual([])
  expect(inside('tn-link-card', 'tn-import-button')).toHaveLength(1)
})

test('a candidate that is hardly likely is shown, not chosen beforehand', async () => {
  const far = link('holding:h1', {
    candidates: [{ to: 'address:a16', score: 0.03, reasons: ['number-differs'] }],
  })
  const { element, settled, inside, state } = await mountedWith(far)
  expect(button(element, 'Accepter').getAttribute('aria-disabled')).toBe('true')
  inside('tn-link-card', 'input[type=radio]')[0]!.click()
  await settled()
  button(element, 'Accepter').click()
  await settled()
  expect(state('h1')).toMatchObject({ state: 'accepted', to: 'address:a16' })
})

test('a line with a position of its own may stay there without an address', async () => {
  const here = withRecords(withoutLinks(), [
    holding('h1', { number: '14', at: metresFrom(0, 0) }),
    link('holding:h1', { candidates: [] }),
  ])
  const { element, state } = await mountedIn(here)
  button(element, 'Garder sa position').click()
  await expect.poll(() => state('h1')?.state).toBe('set-aside')
})
