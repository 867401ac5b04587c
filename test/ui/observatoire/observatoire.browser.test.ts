import { expect, test } from 'vitest'
import type { Density, DensityRequest, HeatFilter } from '../../../src/domain/hotspots/density.ts'
import type { Session } from '../../../src/store/session.ts'
import '../../../src/ui/observatoire/observatoire.ts'
import '../../../src/ui/observatoire/time-bar.ts'
import { entrance, estate, situation } from '../../domain/build.ts'
import { button, deepAll, mount, wordsOf } from '../mount.ts'

const filter: HeatFilter = {
  period: { from: '2026-10-01', until: '2026-10-31' },
  families: ['A', 'B', 'C', 'D', 'E'],
  landlords: [],
  bands: [],
}
const heat: Session['heat'] = { step: 'month', filter, playing: false, density: null }
const at = (id: string, place: string, day: string, code = 'A1') =>
  situation(id, { place, code, when: { day, band: 'morning' } })
const quarter = () =>
  estate(
    entrance('e3', { at: [3.115, 50.643] }),
    at('s1', 'e1', '2026-10-02'),
    at('s2', 'e1', '2026-10-20'),
    at('s3', 'e2', '2026-10-05', 'D1'),
    at('s4', 'e3', '2026-09-12'),
  )
const densityOf = ({ events, period }: DensityRequest): Density =>
  ({ count: events.length, period, values: new Float32Array(), greatest: 0 }) as unknown as Density
const scene = <Tag extends 'tn-observatoire' | 'tn-time-bar'>(tag: Tag, session: Partial<Session> = {}) => {
  const asked: DensityRequest[] = []
  const ports = () => ({
    density: async (request: DensityRequest) => {
      asked.push(request)
      return densityOf(request)
    },
  })
  return mount(tag, quarter(), { heat, ...session }, ports).then((mounted) => ({ ...mounted, asked }))
}

test('the panel says the period and the count, and lists places by count', async () => {
  const { element } = await scene('tn-observatoire')
  expect(wordsOf(element)).toContain('Octobre 2026 · 3 situations')
  const counts = deepAll(element.shadowRoot!, '.count').map((each) => each.textContent)
  expect(counts).toEqual(['2', '1'])
  expect(wordsOf(element)).toContain('pas encore ce qui dépasse le hasard')
})

test('unchecking a family asks for the picture without it', async () => {
  const { element, store, settled, asked } = await scene('tn-observatoire')
  const [family] = deepAll(element.shadowRoot!, 'input[type=checkbox]')
  family!.click()
  await settled()
  expect(store.read().session.heat.filter.families).toEqual(['B', 'C', 'D', 'E'])
  expect(asked.at(-1)?.events.map(({ place }) => place)).toEqual(['e2'])
  expect(wordsOf(element)).toContain('Octobre 2026 · 1 situation')
})

test('a place of the list is selected, and its situations can be corrected', async () => {
  const { element, store, settled } = await scene('tn-observatoire')
  deepAll(element.shadowRoot!, 'tn-heat-places')[0]!.shadowRoot!.querySelector('button')!.click()
  await settled()
  expect(store.read().session.selection).toEqual({ kind: 'entrance', id: 'e1' })
  const edit = deepAll(element.shadowRoot!, 'tn-heat-situations')[0]!.shadowRoot!.querySelectorAll('button')
  expect(edit).toHaveLength(2)
  edit[0]!.click()
  expect(store.read().session).toMatchObject({
    dialog: 'situation',
    selection: { kind: 'situation', id: 's2' },
  })
})

test('noting a situation opens its form at the selected place', async () => {
  const { element, store } = await scene('tn-observatoire', { selection: { kind: 'situation', id: 's3' } })
  button(element, 'Noter une situation').click()
  expect(store.read().session).toMatchObject({
    dialog: 'situation',
    selection: { kind: 'entrance', id: 'e2' },
  })
})
