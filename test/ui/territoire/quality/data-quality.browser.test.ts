import { expect, test } from 'vitest'
import { type Dataset, datasetId } from '../../../../src/domain/dataset.ts'
import type { AnyRecord } from '../../../../src/domain/estate.ts'
import type { Perimeter } from '../../../../src/domain/perimeter.ts'
import '../../../../src/ui/territoire/quality/data-quality.ts'
import { entrance, estate, sector } from '../../../domain/build.ts'
import { button, deepAll, mount, wordsOf } from '../../mount.ts'

const perimeter = {
  ...sector('p', { source: 'QPV 2024', precision: 'official' }),
  ...{ kind: 'perimeter', part: 'priority', code: 'QN05978M' },
} as unknown as Perimeter
const dataset: Dataset = {
  ...{ kind: 'dataset', id: datasetId('QPV 2024'), name: 'QPV 2024', licence: 'Licence Ouverte 2.0' },
  ...{ url: 'https://www.data.gouv.fr/x', imported: '2026-10-02' },
}
const opened = (...more: readonly AnyRecord[]) =>
  mount('tn-data-quality', estate(perimeter, dataset, ...more), {
    workspace: 'territoire',
    territoryView: 'quality',
  })
const steps = (root: HTMLElement): string[] =>
  deepAll(root.shadowRoot!, 'ol > li').map((each) =>
    each.querySelector('.state')!.textContent!.replace(/\s+/g, ' ').trim(),
  )

test('the list says what is done, from when and where, and what is left', async () => {
  const { element } = await opened()
  expect(steps(element)).toEqual(['Fait le 2 octobre 2026 (QPV 2024)', ...Array(7).fill('À faire')])
  expect(wordsOf(element)).toContain('1 étape faite sur 8')
})

test('links are plain, open apart, tell no one where from, and name the department’s own file', async () => {
  const { element } = await opened()
  const links = deepAll(element.shadowRoot!, 'a') as HTMLAnchorElement[]
  expect(links.map(({ href }) => href)).toContain(
    'https://adresse.data.gouv.fr/data/ban/adresses/latest/csv/adresses-59.csv.gz',
  )
  for (const { rel, target, href } of links)
    expect([rel, target, href.startsWith('https://')]).toEqual(['noreferrer', '_blank', true])
})

test('each layer says its shares in words, and the table holds the same figures', async () => {
  const { element } = await opened(entrance('e3', { precision: 'surveyed' }))
  const words = wordsOf(element)
  expect(words).toContain('relevé 1 (33 %) · démonstration 2 (67 %)')
  expect(words).toContain('QPV 2024 : 1, lu le 2 oct. 2026, licence : Licence Ouverte 2.0')
  const row = deepAll(element.shadowRoot!, 'tbody tr').find((each) =>
    each.querySelector('th')!.textContent!.includes('Entrées'),
  )
  expect([...row!.querySelectorAll('.number')].map((each) => each.textContent)).toEqual([
    '3',
    '0',
    '1',
    '0',
    '2',
  ])
})

test('an address that a file gives is no link unless it leads to the web', async () => {
  const bad = { ...dataset, id: 'dataset-test', name: 'test', url: 'javascript:alert(1)' } as const
  const { element } = await opened(bad)
  expect(
    deepAll(element.shadowRoot!, 'a').some((each) => each.getAttribute('href')?.startsWith('javascript')),
  ).toBe(false)
})

test('the doubts and the week are led to', async () => {
  const { element, store, settled } = await opened()
  button(element, 'Voir les doutes').click()
  await settled()
  expect(store.read().session.territoryView).toBe('links')
  button(element, 'Aller à la semaine').click()
  expect(store.read().session.workspace).toBe('semaine')
})
