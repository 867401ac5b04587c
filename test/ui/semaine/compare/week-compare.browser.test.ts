import { expect, test } from 'vitest'
import '../../../../src/ui/semaine/compare/week-compare.ts'
import { entrance, estate } from '../../../domain/build.ts'
import { axeFaults } from '../../axe-faults.ts'
import { button, deepAll, mount, wordsOf } from '../../mount.ts'
import { weekEstate } from '../week-scene.ts'
import { comparedEstate, comparisonOf, measures, planWith } from './compare-scene.ts'

const said = (element: HTMLElement): string => wordsOf(element).replace(/[\u00a0\u202f]/g, ' ')
const all = (element: HTMLElement, selector: string) => deepAll(element.shadowRoot!, selector)
const scene = (state: 'running' | 'done' = 'done') => {
  const estate = comparedEstate()
  return mount('tn-week-compare', estate, { comparison: comparisonOf(estate, state) })
}

test('a territory where no week can be planned says why', async () => {
  const { element } = await mount('tn-week-compare', estate(entrance('e1')), {})
  expect(all(element, '.callout')).toHaveLength(1)
  expect(said(element)).toContain('Ici paraîtront des essais')
})

test('nothing compared yet: one action begins', async () => {
  const { element } = await mount('tn-week-compare', weekEstate(), {})
  expect(button(element, 'Essayer deux autres tirages')).toBeTruthy()
})

test('a table with headers: the standing week, each variant, the best in words', async () => {
  const { element } = await scene()
  const heads = all(element, 'thead th').map((each) => each.querySelector('.title')?.textContent ?? '')
  expect(heads.map((each) => each.replaceAll('\u00a0', ' '))).toEqual([
    '',
    'Semaine actuelle',
    'Tirage 2',
    'Sans la tournée du lundi 9 h 30, Binôme 1',
  ])
  expect(all(element, 'tbody th[scope=row]')).toHaveLength(12)
  const [, met] = [...all(element, 'tbody tr')[0]!.querySelectorAll('td')]
  expect(met!.textContent!.replace(/\s+/g, ' ').trim()).toBe('5 +1 le mieux')
  expect(said(element)).toContain('14 % par hasard')
  expect(said(element)).toContain('au-delà de 3 points')
  expect(said(element)).toContain('non calculé')
})

test('while it runs: how far, the way to stop, and what came already', async () => {
  const { element } = await scene('running')
  expect(all(element, 'progress')).toHaveLength(1)
  expect(said(element)).toContain('1 sur 2 prêts')
  expect(said(element)).toContain('calcul en cours')
  expect(button(element, 'Arrêter')).toBeTruthy()
  expect(all(element, 'tbody tr')).toHaveLength(12)
})

test('a column is taken out of the comparison, the focus stays in the view', async () => {
  const { element, store, settled } = await scene()
  button(element, 'Retirer l’essai').click()
  await settled()
  expect(store.read().session.comparison?.request.map(({ type }) => type)).toEqual(['without-round'])
  expect(store.read().session.comparison?.result?.map(({ variant }) => variant.type)).toEqual(['standing'])
  expect(element.shadowRoot!.activeElement?.id).toBe('variant')
})

test('a column pointed at or focused is looked at on the map, and left again', async () => {
  const { element, store } = await scene()
  const head = all(element, 'thead th')[2]!
  head.dispatchEvent(new PointerEvent('pointerenter'))
  expect(store.read().session.planShown?.rounds[1]?.stops).toHaveLength(2)
  head.dispatchEvent(new PointerEvent('pointerleave'))
  expect(store.read().session.planShown).toBeNull()
  button(element, 'Adopter').focus()
  expect(store.read().session.planShown).not.toBeNull()
  element.remove()
  expect(store.read().session.planShown).toBeNull()
})

test('what each rule costs is a sentence by rule, and says which ask nothing', async () => {
  const estate = comparedEstate()
  const withRule = (rule: 'variety' | 'minimum-gap', walkMinutes: number) => ({
    variant: { type: 'without-rule', rule } as const,
    plan: planWith(estate, [], { walkMinutes }),
  })
  const { element, settled } = await mount('tn-week-compare', estate, {
    comparison: comparisonOf(estate, 'done', [
      { variant: { type: 'as-set' }, plan: { ...planWith(estate, []), measures: measures() } },
      withRule('variety', 70),
      withRule('minimum-gap', 84),
    ]),
  })
  expect(all(element, 'thead .title')).toHaveLength(4)
  button(element, 'Prix des règles').click()
  await settled()
  const sentences = new Map(
    all(element, 'tbody tr').map((row) => [
      row.querySelector('th')!.textContent!.replaceAll('\u00a0', ' '),
      row.querySelector('td')!.textContent!.replaceAll('\u00a0', ' ').trim(),
    ]),
  )
  expect(sentences.get('Variété des horaires')).toBe('On y gagnerait : 14 min de marche de moins.')
  expect(sentences.get('Délai minimum : 1 jour')).toContain('ne coûte rien cette semaine')
  expect(sentences.get('Équité entre bailleurs')).toContain('poids est de 0')
  expect(sentences.get('Délai maximum : 10 jours')).toBe('non calculé')
  expect(await axeFaults(element)).toEqual([])
})

test('on a phone the names of the rows stay in sight while the columns are moved through', async () => {
  const { element } = await scene()
  document.querySelector<HTMLElement>('test-scene')!.style.cssText = 'display: block; inline-size: 358px'
  const scroll = all(element, '.table-scroll')[0]!
  expect(scroll.scrollWidth).toBeGreaterThan(scroll.clientWidth)
  scroll.scrollLeft = 200
  const name = all(element, 'tbody th')[0]!
  expect(Math.abs(name.getBoundingClientRect().left - scroll.getBoundingClientRect().left)).toBeLessThan(3)
})

test('a week that changed since says so and offers to compare again', async () => {
  const { element, store, settled } = await scene()
  expect(said(element)).not.toContain('La semaine a changé')
  await store.commit('lock', (now) => ({ ...now, stop: new Map(now.stop) })).saved
  await settled()
  expect(said(element)).not.toContain('La semaine a changé')
  await store.commit('move', (now) => ({ ...now, stop: new Map([...now.stop].slice(1)) })).saved
  await settled()
  expect(said(element)).toContain('La semaine a changé')
  expect(button(element, 'Comparer de nouveau')).toBeTruthy()
})

test('no accessibility fault, running or done', async () => {
  for (const state of ['running', 'done'] as const)
    expect(await axeFaults((await scene(state)).element), state).toEqual([])
})
