import { expect, test } from 'vitest'
import type { Estate } from '../../../../src/domain/estate.ts'
import { withRecords } from '../../../../src/domain/estate.ts'
import type { Question, Read, ReadChoices } from '../../../../src/domain/import.ts'
import type { Comparison } from '../../../../src/domain/linkage.ts'
import { refusal } from '../../../../src/domain/refusal.ts'
import type { ImportPreview } from '../../../../src/store/session.ts'
import '../../../../src/ui/territoire/import/import.ts'
import { estate } from '../../../domain/build.ts'
import { address, holding, metresFrom } from '../../../linkage/sources.ts'
import { button, deepAll, mount, wordsOf } from '../../mount.ts'

const before = holding('h1', { dwellings: 20, at: metresFrom(0, 0) })
const moved = holding('h2', { number: '16', at: metresFrom(30, 0) })
const comparison: Comparison = {
  same: 3,
  differences: [
    { kind: 'holding', id: 'h0', status: 'new', after: holding('h0', { number: '10' }), fields: [] },
    {
      kind: 'holding',
      id: 'h1',
      status: 'changed',
      before,
      after: { ...before, dwellings: 24 },
      fields: ['dwellings'],
    },
    {
      kind: 'holding',
      id: 'h2',
      status: 'moved',
      before: { ...moved, at: metresFrom(0, 0) },
      after: moved,
      fields: ['at'],
      metres: 30,
    },
    { kind: 'holding', id: 'h3', status: 'gone', before: holding('h3', { number: '18' }), fields: [] },
  ],
}
const landlordQuestion: Question = {
  code: 'landlord-alike',
  choice: 'landlords',
  key: 'VILOJIA',
  params: { name: 'VILOJIA', like: 'VILOGIA' },
  options: [{ value: 'vilogia' }, { value: 'new' }, { value: 'none' }],
  taken: 'vilogia',
}
const file: Read = {
  kind: 'landlord',
  records: comparison.differences.flatMap(({ after }) => after ?? []),
  datasets: [
    {
      kind: 'dataset',
      id: 'd',
      name: 'Patrimoine Vilogia',
      licence: 'Communiqué par le bailleur',
      date: '2026-01-01',
    },
  ],
  covers: [],
  notices: [4, 5, 9].map((row) => ({
    kind: 'notice',
    code: 'row-bad-number',
    count: 1,
    params: { value: 'douze' },
    at: { row, field: 'logements' },
  })),
  questions: [landlordQuestion, { code: 'swapped-axes' }],
  columns: [
    { header: 'Nb lgts', meaning: 'dwellings', by: 'header', samples: ['20', '24'] },
    { header: 'Locataire', meaning: 'personal', by: 'none', samples: [] },
  ],
  seen: 12,
}
const source = {
  name: 'patrimoine.csv',
  size: 1,
  bytes: async () => new Uint8Array(),
  stream: () => new Blob().stream(),
}
const preview = (some: Partial<ImportPreview> = {}): ImportPreview => ({
  file: source.name,
  source,
  choices: {},
  read: file,
  comparison,
  leftOut: new Set(),
  confirmed: new Set(),
  notices: file.notices,
  facts: { dwellingsBefore: 40, dwellingsAfter: 44 },
  ...some,
})

const scene = async (some: Partial<ImportPreview> = {}, records: Estate = estate(before)) => {
  const asked: ReadChoices[] = []
  const mounted = await mount(
    'tn-import',
    records,
    {
      workspace: 'territoire',
      importProgress: 0,
      territoryView: 'places',
      fitPerimeter: 0,
      importing: { request: source.name, source, state: 'done', result: preview(some) },
    },
    () => ({
      read: async (_source, _context, { choices = {} }) => {
        asked.push(choices)
        return file
      },
      stopReading: () => undefined,
      compare: async () => comparison,
      link: async () => ({ buildings: [], entrances: [], links: [] }),
    }),
  )
  const all = (selector: string) => deepAll(mounted.element.shadowRoot!, selector)
  const inside = (tag: string, selector: string) =>
    all(tag).flatMap((each) => deepAll(each.shadowRoot!, selector))
  return { ...mounted, asked, all, inside }
}

test('the panel says what the file is, before and after, each remark by row, and takes the focus', async () => {
  const { element, all } = await scene()
  const words = wordsOf(element)
  expect(words).toContain('Patrimoine Vilogia')
  expect(words).toContain('1 janvier 2026'.replace('1 janvier', '1er janvier'))
  expect(words).toContain('retenus sur 12 objets du fichier')
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
  for (const words of ['1 nouveau', '1 modifié', '1 déplacé', '1 disparu', '3 identiques', 'déplacé de 30 m'])
    expect(changes).toContain(words)
  expect(changes).toMatch(/Logements : 20 devient 24/)
  button(element, '1 disparu').click()
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

test('a file that is not recognised: why, and what it may contain', async () => {
  let as: string | undefined
  const { element, settled } = await mount(
    'tn-import',
    estate(),
    {
      workspace: 'territoire',
      importing: { request: source.name, source, state: 'failed', failure: refusal('unknown-format') },
    },
    () => ({
      read: async (_source, _context, asked) => {
        as = asked.as
        return file
      },
      compare: async () => comparison,
    }),
  )
  const root = element.shadowRoot!
  expect(root.querySelector('[role=alert]')?.textContent).toContain('n’est pas reconnu')
  const select = root.querySelector('select')!
  select.value = 'landlord'
  select.dispatchEvent(new Event('change'))
  await settled()
  button(element, 'Lire ainsi').click()
  await settled()
  expect(as).toBe('landlord')
  expect(wordsOf(element)).toContain('Le patrimoine d’un ou plusieurs bailleurs')
})

test('while it is read: how far, and the way to stop', async () => {
  let stopped = 0
  const { element, store, settled } = await mount(
    'tn-import',
    estate(),
    {
      workspace: 'territoire',
      importProgress: 0.42,
      importing: { request: source.name, source, state: 'running' },
    },
    () => ({ stopReading: () => void stopped++ }),
  )
  const progress = deepAll(element.shadowRoot!, 'progress')[0] as HTMLProgressElement
  expect(progress.value).toBe(0.42)
  expect(deepAll(element.shadowRoot!, 'button')).toHaveLength(1)
  button(element, 'Arrêter').click()
  await settled()
  expect(stopped).toBe(1)
  store.look({ importing: null })
  await settled()
  expect(element.shadowRoot!.textContent?.trim()).toBe('')
})

test('put away, nothing is changed', async () => {
  const { element, store, settled } = await scene({}, withRecords(estate(), [address('a1')]))
  const before = store.read().estate
  button(element, 'Ne rien changer').click()
  await settled()
  expect(store.read().session.importing).toBeNull()
  expect(store.read().estate).toBe(before)
})
