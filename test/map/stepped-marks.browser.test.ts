import '../../styles/tokens.css'
import '../../styles/map.css'
import '../../src/map/tn-map.ts'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { type AnyRecord, emptyEstate, withRecords } from '../../src/domain/estate.ts'
import { entrance, settings, situation } from '../domain/build.ts'
import { code } from '../domain/code.ts'
import { idle, mapStore, mountMap, sessionWith } from './map-fixture.ts'

beforeAll(async () => {
  await page.viewport(920, 710)
})
afterEach(() => document.body.replaceChildren())

const records = [
  ...[settings({ fictional: true }), code('A1'), entrance('e1', { at: [3.1136, 50.6458] })],
  situation('s', { place: 'e1', when: { day: '2026-11-20', band: 'morning' } }),
  { kind: 'jointPlan', id: 'hall', objective: 'Un hall apaisé', place: 'e1', partners: [], commitments: [] },
  {
    ...{ kind: 'action', id: 'walk', aim: 'mobilisation', form: 'walking-diagnosis', theme: 'other' },
    ...{ title: 'Marche', days: ['2026-11-20'], places: ['e1'], partners: [], expectations: [] },
    ...{ points: [], statusSteps: [] },
  },
] as unknown as AnyRecord[]

test('N and P step on followed marks and say their names; the legend names the marks that are drawn', async () => {
  const store = mapStore(
    withRecords(emptyEstate(), records),
    sessionWith({
      ...{ view: { lng: 3.1134, lat: 50.6456, zoom: 17 }, layers: new Set(['entrances', 'situations']) },
      ...{ workspace: 'suivis', followView: 'actions', today: '2026-11-26' },
    }),
  )
  const period = { from: '2026-11-01', until: '2026-11-30' }
  store.look(({ heat }) => ({ heat: { ...heat, filter: { ...heat.filter, period } } }))
  const map = mountMap(store, '900px', '700px')
  await idle(map)
  const canvas = map.shadowRoot!.querySelector('canvas')!
  const press = (key: string) =>
    canvas.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))
  const words = () => map.shadowRoot!.querySelector('[role=status]')!.textContent!.trim()
  const legend = () =>
    map
      .shadowRoot!.querySelector('tn-legend')!
      .shadowRoot!.querySelector('tn-follow-legend')!
      .shadowRoot!.textContent!.replace(/\s+/g, ' ')
      .trim()
  canvas.focus()
  press('n')
  expect(store.read().session.hover).toEqual({ kind: 'entrance', id: 'e1' })
  await expect.poll(words).toMatch(/^e1 : .*, 1 situation$/)
  press('n')
  expect(store.read().session.hover).toEqual({ kind: 'action', id: 'walk' })
  await expect.poll(words).toBe('Marche : action')
  press('Enter')
  expect(store.read().session.selection).toEqual({ kind: 'action', id: 'walk' })
  await expect.poll(legend).toBe('Action Situations, et leur nombre')
  await idle(map, () => store.look({ followView: 'plans', selection: null }))
  press('p')
  expect(store.read().session.hover).toEqual({ kind: 'jointPlan', id: 'hall' })
  await expect.poll(words).toBe('Un hall apaisé : plan d’actions')
  await expect.poll(legend).toBe('Plan d’actions Situations, et leur nombre')
})
