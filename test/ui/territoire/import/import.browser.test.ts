import { expect, test } from 'vitest'
import { withRecords } from '../../../../src/domain/estate.ts'
import type { Question } from '../../../../src/domain/import.ts'
import { settings, situation } from '../../../domain/build.ts'
import { button, wordsOf } from '../../mount.ts'
import { file, scene } from './import-panel-scene.ts'

test('the panel says what the file is, before and after, each remark by row, and takes the focus', async () => {
  const { element, all } = await scene()
  const words = wordsOf(element)
  expect(words).toContain('Patrimoine Vilogia')
  expect(words).toContain('1 janvier 2026'.replace('1 janvier', '1er janvier'))
  expect(words).toContain('3 portes, sur 12 lignes lues')
  expect(words).toContain('ligne 4, champ « logements »')
  expect(words).toContain('lignes 5, 9')
  const row = all('tbody tr').map((each) => [...each.children].map((cell) => cell.textContent))
  expect(row).toContainEqual(['Logements', '40', '44'])
  expect(element.shadowRoot!.activeElement?.localName).toBe('h1')
})

test('it can’t be applied while a question waits, and says which', async () => {
  const { element, store, settled, inside, asked } = await scene()
  const apply = () => button(element, 'Appliquer')
  expect(apply().getAttribute('aria-disabled')).toBe('true')
  expect(element.shadowRoot!.querySelector('#why')?.textContent).toContain('VILOJIA')
  apply().click()
  await settled()
  expect(store.read().session.importing).not.toBeNull()
  const [taken, another] = inside('tn-import-questions', 'input[type=radio]') as HTMLInputElement[]
  expect(taken!.checked).toBe(false)
  taken!.click()
  await settled()
  expect(asked).toEqual([])
  expect(store.read().session.importing?.result?.choices.landlords).toEqual({ VILOJIA: 'vilogia' })
  another!.click()
  await settled()
  expect(asked).toEqual([{ landlords: { VILOJIA: 'new' } }])
  expect(element.shadowRoot!.querySelector('#why')?.textContent).toContain('Longitude')
  inside('tn-import-questions', 'input[type=checkbox]')[0]!.click()
  await settled()
  expect(apply().getAttribute('aria-disabled')).toBe('false')
})

test('what changes is counted, told field by field, and left out line by line', async () => {
  const { element, store, settled, all, inside } = await scene({
    confirmed: new Set(),
    read: { ...file, questions: [] },
  })
  const changes = wordsOf(all('tn-import-changes')[0]!)
  for (const words of [
    '1 ajout',
    '1 modification',
    '1 déplacement',
    '1 disparition',
    '3 identiques',
    'déplacé de 30 m',
  ])
    expect(changes).toContain(words)
  expect(changes).toMatch(/Logements : 20 devient 24/)
  button(element, '1 disparition').click()
  await settled()
  const rows = all('tn-import-change')
  expect(rows).toHaveLength(1)
  rows[0]!.dispatchEvent(new PointerEvent('pointerenter'))
  expect(store.read().session.hover).toEqual({ kind: 'holding', id: 'h3' })
  rows[0]!.dispatchEvent(new PointerEvent('pointerleave'))
  expect(store.read().session.hover).toBeNull()
  inside('tn-import-change', 'input')[0]!.click()
  await settled()
  button(element, 'Appliquer').click()
  await settled()
  const { holding: now } = store.read().estate
  expect(now.get('h1')?.dwellings).toBe(24)
  expect([...now.keys()].sort()).toEqual(['h0', 'h1', 'h2'])
  expect(now.get('h3')).toBeUndefined()
  expect(store.read().session.importing).toBeNull()
})

test('a column corrected reads the file again with it; one on people has nothing to correct', async () => {
  const { settled, inside, asked } = await scene()
  const selects = inside('tn-import-columns', 'select') as HTMLSelectElement[]
  expect(selects).toHaveLength(1)
  expect(selects[0]!.value).toBe('dwellings')
  selects[0]!.value = 'reference'
  selects[0]!.value = 'hall'
  selects[0]!.dispatchEvent(new Event('change'))
  await settled()
  expect(asked).toEqual([{ columns: { 'Nb lgts': 'hall' } }])
})

test('among many areas some are found by code or name, ticked, and taken together', async () => {
  const options = Array.from({ length: 40 }, (_, rank) => ({
    value: `QN0${rank}`,
    label: `QN0${rank} ${rank === 33 ? 'Nouveau Mons – Les Sarts' : `Quartier ${rank}`}`,
  }))
  const question: Question = {
    code: 'several-areas',
    choice: 'areas',
    several: true,
    options,
    params: { count: 40 },
  }
  const { element, settled, inside, asked } = await scene({
    read: { ...file, kind: 'perimeter', questions: [question] },
  })
  expect(inside('tn-import-areas', 'label.choice')).toHaveLength(30)
  const search = inside('tn-import-areas', 'input[type=search]')[0] as HTMLInputElement
  search.value = 'nouveau mons'
  search.dispatchEvent(new Event('input'))
  await settled()
  const found = inside('tn-import-areas', 'input[type=checkbox]')
  expect(found).toHaveLength(1)
  found[0]!.click()
  await settled()
  button(element, 'Prendre ce choix').click()
  await settled()
  expect(asked).toEqual([{ areas: ['QN033'] }])
})

test('situations that wait for the framework open it from here', async () => {
  const record = situation('s1', { place: 'e1' })
  const { element, store, settled } = await scene({
    read: { ...file, kind: 'situations', records: [record], questions: [] },
    comparison: {
      same: 0,
      differences: [{ kind: 'situation', id: 's1', status: 'new', after: record, fields: [] }],
    },
  })
  expect(element.shadowRoot!.querySelector('#why')?.textContent).toContain('cadre')
  button(element, 'Indiquer le cadre').click()
  await settled()
  expect(store.read().session.dialog).toBe('framework')
  const framework = {
    ...{ purpose: 'Médiation', controllers: 'Ville', processor: '', legalBasis: 'Mission' },
    ...{ notice: 'Affiches', impactAssessment: '' },
  }
  await store.commit('test', (now) => withRecords(now, [settings({ framework })])).saved
  await settled()
  expect(button(element, 'Appliquer').getAttribute('aria-disabled')).toBe('false')
})

test('by the keyboard, one step leads past the lines of the file to what is done with it', async () => {
  const { element } = await scene()
  const skip = button(element, 'Aller au bouton « Appliquer »')
  expect(getComputedStyle(skip).clipPath).toBe('inset(50%)')
  skip.click()
  expect(element.shadowRoot!.activeElement?.textContent?.trim()).toBe('Appliquer')
})
