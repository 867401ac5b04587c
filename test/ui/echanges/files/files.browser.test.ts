import { expect, test } from 'vitest'
import { withRecords } from '../../../../src/domain/estate.ts'
import '../../../../src/ui/echanges/files/files.ts'
import { estate, situation } from '../../../domain/build.ts'
import { button, deepAll, mount, wordsOf } from '../../mount.ts'

const october = { from: '2026-10-01', until: '2026-10-31' }
const when = { day: '2026-10-12', band: 'morning' } as const
const release = { recipient: null, ...october, made: null, refusal: null }
const world = () =>
  estate(
    situation('mine', { when, note: 'porte ouverte' }),
    situation('theirs', { when, place: 'e2', responsible: 'partenord-habitat' }),
    situation('social', { when, code: 'C1' }),
  )
const choose = (element: HTMLElement, id: string, value: string): void => {
  const [control] = deepAll(element.shadowRoot!, `#${id}`) as [HTMLSelectElement]
  control.value = value
  control.dispatchEvent(new Event('change'))
}

test('a recipient sees its own rows, the totals and what stays with why', async () => {
  const { element, store, settled } = await mount('tn-releases', world(), { release })
  choose(element, 'recipient', 'vilogia')
  await settled()
  const rows = store.read().session.release.made?.rows
  expect(rows?.map(({ place }) => place)).toEqual(['e1'])
  expect(
    deepAll(element.shadowRoot!, 'tn-release-rows')[0]!.shadowRoot!.querySelectorAll('tbody tr'),
  ).toHaveLength(1)
  expect(wordsOf(element)).toContain('du ressort d’un autre commanditaire')
  expect(wordsOf(element)).toContain('1 situation ligne à ligne')
  expect(wordsOf(element)).not.toContain('porte ouverte')
})

test('choosing a row’s place selects it for the map', async () => {
  const { element, store, settled } = await mount('tn-releases', world(), { release })
  choose(element, 'recipient', 'vilogia')
  await settled()
  const [rows] = deepAll(element.shadowRoot!, 'tn-release-rows')
  rows!.shadowRoot!.querySelector<HTMLElement>('tbody button')!.click()
  await settled()
  expect(store.read().session.selection).toEqual({ kind: 'entrance', id: 'e1' })
  expect(rows!.shadowRoot!.querySelectorAll('tr.chosen')).toHaveLength(1)
})

test('dates the wrong way round are refused beside the fields, and no preview is left', async () => {
  const { element, store, settled } = await mount('tn-releases', world(), { release })
  choose(element, 'recipient', 'vilogia')
  await settled()
  choose(element, 'until', '2026-09-01')
  await settled()
  expect(store.read().session.release.made).toBeNull()
  expect(deepAll(element.shadowRoot!, '[role=alert]')[0]?.textContent).toContain('inversez les dates')
})

test('the last quarter is one press away', async () => {
  const { element, store, settled } = await mount('tn-releases', world(), { release })
  button(element, 'Trimestre dernier').click()
  await settled()
  expect(store.read().session.release).toMatchObject({ from: '2026-07-01', until: '2026-09-30' })
})

test('the preview follows a change of the records', async () => {
  const { element, store, settled } = await mount('tn-releases', world(), { release })
  choose(element, 'recipient', 'vilogia')
  await settled()
  const later = situation('later', { when })
  await store.commit('Noter', (now) => withRecords(now, [later])).saved
  await settled()
  expect(store.read().session.release.made?.rows).toHaveLength(2)
})
