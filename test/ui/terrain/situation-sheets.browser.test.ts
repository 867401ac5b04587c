import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { type AnyRecord, withRecords } from '../../../src/domain/estate.ts'
import { dangerCall, fieldDefect, fieldSituation as text } from '../../../src/messages/field-situation.ts'
import type { Session } from '../../../src/store/session.ts'
import '../../../src/ui/terrain/round/field-round.ts'
import '../../../src/ui/terrain/intervention/intervention-sheet.ts'
import '../../../src/ui/terrain/situation/field-defect.ts'
import '../../../src/ui/terrain/situation/field-situation.ts'
import { sector, settings, situation } from '../../domain/build.ts'
import { code } from '../../domain/code.ts'
import { axeFaults } from '../axe-faults.ts'
import { button, deepAll, mount, wordsOf } from '../mount.ts'
import { preparedEstate } from '../semaine/week-scene.ts'

const TODAY = '2026-11-30'
const codes = [
  ...[code('A1', { label: 'Dépôt d’encombrants' }), code('A2', { label: 'Ordures' }), code('B1')],
  ...[code('D4', { label: 'Feu', danger: true }), code('G1', { label: 'Isolement', finest: 'sector' })],
  ...[code('F-lift-broken', { label: 'Ascenseur cassé' }), code('F-door-glass-broken')],
]
const nord = sector('nord', {
  name: 'Nord',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [3, 50.5],
        [3.3, 50.5],
        [3.3, 50.8],
        [3, 50.8],
        [3, 50.5],
      ],
    ],
  },
})

const show = async (session: Partial<Session>, records: readonly AnyRecord[] = []) => {
  const estate = withRecords(preparedEstate(), [settings({ fictional: true }), ...codes, nord, ...records])
  const scene = await mount(
    'tn-field-round',
    estate,
    { workspace: 'terrain', fieldView: 'round', today: TODAY, ...session },
    () => ({
      clock: () => Date.parse(`${TODAY}T09:00Z`),
      field: { drafts: { keep: async () => null, forget: async () => null } } as never,
    }),
  )
  const find = (selector: string): HTMLElement => {
    const found = deepAll(scene.element.shadowRoot!, selector)[0]
    if (!found) throw new Error(`nothing at ${selector}`)
    return found
  }
  let taps = 0
  const settle = scene.settled
  const tap = async (selector: string): Promise<void> => {
    taps++
    find(selector).click()
    await settle()
  }
  const open = (): ReturnType<typeof deepAll> => deepAll(scene.element.shadowRoot!, 'tn-field-situation')
  const situations = () =>
    [...scene.store.read().estate.situation.values()].filter(({ id }) => id.startsWith('situation-test'))
  return { ...scene, find, tap, settle, open, situations, taps: () => taps }
}

beforeEach(async () => {
  await page.viewport(390, 844)
})

test('a situation is four taps from the stop, by its family, and its passage is recorded', async () => {
  const scene = await show({})
  await scene.tap('.situation')
  expect(await axeFaults(scene.element)).toEqual([])
  await scene.tap('[data-family=A]')
  await scene.tap('[data-code=A2]')
  expect(await axeFaults(scene.element)).toEqual([])
  await scene.tap('.save .primary')
  expect(scene.taps()).toBe(4)
  expect(scene.situations()).toMatchObject([
    { code: 'A2', place: 'e1', severity: 1, recurrence: 'new', when: { minute: `${TODAY}T09:00Z` } },
  ])
  const [passage] = [...scene.store.read().estate.passage.values()].filter(
    ({ place, stop }) => place === 'e1' && stop,
  )
  expect(passage).toMatchObject({ done: true })
  expect(scene.open()).toHaveLength(0)
})

test('what is noted often here is three taps; the likely codes come before the families', async () => {
  const scene = await show({}, [
    situation('s', {
      code: 'B1',
      place: 'e1',
      when: { day: '2026-11-20', band: 'morning' },
      statusSteps: [{ status: 'calmed', on: '2026-11-21' }],
    }),
  ])
  await scene.tap('.situation')
  await scene.tap('#likely + ul [data-code=B1]')
  await scene.tap('.save .primary')
  expect(scene.taps()).toBe(3)
  expect(scene.situations()).toMatchObject([{ code: 'B1', place: 'e1', audience: 'team' }])
})

test('one that is open already is confirmed in one tap instead of being noted twice', async () => {
  const scene = await show({}, [
    situation('s', { code: 'A1', place: 'e1', when: { day: '2026-11-20', band: 'morning' } }),
  ])
  await scene.tap('.situation')
  await scene.tap('#likely + ul [data-code=A1]')
  expect(wordsOf(scene.element).replace(/\s+/g, ' ')).toContain('Déjà noté ici le 20 nov.')
  await scene.tap('[data-again=s]')
  expect(scene.situations()).toEqual([])
  expect(scene.store.read().estate.situation.get('s')).toMatchObject({
    seenAgain: [TODAY],
    recurrence: 'repeated',
  })
})

test('a code kept to sectors takes the sector around by itself, and says so', async () => {
  const scene = await show({})
  await scene.tap('.situation')
  await scene.tap('[data-family=G]')
  await scene.tap('[data-code=G1]')
  expect(wordsOf(scene.element)).toContain(text.bySector('Nord'))
  await scene.tap('.save .primary')
  expect(scene.situations()).toMatchObject([{ code: 'G1', place: 'nord', audience: 'team' }])
})

test('immediate danger says whom to call by links, and the call and its reference stay with the situation', async () => {
  const scene = await show({})
  await scene.tap('.situation')
  await scene.tap('.danger-button')
  const links = deepAll(scene.element.shadowRoot!, 'tn-danger-call a') as HTMLAnchorElement[]
  const hrefs = (
    links.length > 0 ? links : (deepAll(scene.find('tn-danger-call').shadowRoot!, 'a') as HTMLAnchorElement[])
  ).map((each) => each.getAttribute('href'))
  for (const number of ['tel:112', 'tel:18', 'tel:15', 'tel:17']) expect(hrefs).toContain(number)
  expect(wordsOf(scene.element)).toContain(dangerCall.lead)
  const called = scene.find('#called') as HTMLSelectElement
  called.value = '18'
  called.dispatchEvent(new Event('change'))
  await scene.settle()
  const reference = deepAll(scene.find('tn-danger-call').shadowRoot!, '#text')[0] as HTMLInputElement
  reference.value = '2026-118'
  reference.dispatchEvent(new Event('input'))
  await scene.settle()
  expect(await axeFaults(scene.element)).toEqual([])
  await scene.tap('[data-family=D]')
  await scene.tap('[data-code=D4]')
  await scene.tap('.save .primary')
  expect(scene.situations()).toMatchObject([
    { code: 'D4', severity: 3, call: { to: '18', reference: '2026-118' } },
  ])
})

test('what is chosen and not noted comes back with the stop, from its draft', async () => {
  const scene = await show({})
  await scene.tap('.situation')
  await scene.tap('[data-family=A]')
  await scene.tap('[data-code=A2]')
  await expect.poll(() => [...scene.store.read().session.drafts.keys()]).toEqual(['situation e1'])
  scene.store.look({ fieldSheet: 'none' })
  await scene.settle()
  await scene.tap('.situation')
  expect(wordsOf(scene.element)).toContain('Ordures')
  await scene.tap('.save .primary')
  expect(scene.store.read().session.drafts.size).toBe(0)
})

test('a defect is component, defect, one button; an open one is checked on the spot', async () => {
  const scene = await show({})
  await scene.tap('.defect')
  await scene.tap('[data-component=lift]')
  await scene.tap('[data-code=F-lift-broken]')
  expect(await axeFaults(scene.element)).toEqual([])
  await scene.tap('.save .primary')
  expect(scene.taps()).toBe(4)
  const [noted] = scene.situations()
  expect(noted).toMatchObject({ code: 'F-lift-broken', place: 'e1', audience: 'funder' })
  await scene.tap('.defect')
  expect(wordsOf(scene.element)).toContain('Ascenseur cassé')
  expect(await axeFaults(scene.element)).toEqual([])
  const defect = scene.find('tn-open-defects')
  button(defect, fieldDefect.repaired.replace(/\s+/g, ' ')).click()
  await scene.settle()
  expect(scene.store.read().estate.situation.get(noted!.id)?.statusSteps.at(-1)).toEqual({
    status: 'checked',
    on: TODAY,
  })
  expect(deepAll(scene.element.shadowRoot!, '[data-defect]')).toHaveLength(0)
})

test('what the team did is about the situation just noted, with young people among those met', async () => {
  const scene = await show({})
  await scene.tap('.situation')
  await scene.tap('[data-family=A]')
  await scene.tap('[data-code=A2]')
  await scene.tap('.save .primary')
  await scene.tap('.did')
  await scene.tap('[data-type=rules-reminder]')
  for (const [id, value] of [
    ['people', '3'],
    ['youths', '2'],
  ] as const) {
    const field = scene.find(`tn-intervention-form`).shadowRoot!.querySelector<HTMLInputElement>(`#${id}`)!
    field.value = value
    field.dispatchEvent(new Event('change'))
  }
  await scene.settle()
  expect(await axeFaults(scene.element)).toEqual([])
  scene.find('tn-intervention-form').shadowRoot!.querySelector('form')!.requestSubmit()
  await scene.settle()
  const [intervention] = scene.store.read().estate.intervention.values()
  const [noted] = scene.situations()
  expect(intervention).toMatchObject({ type: 'rules-reminder', situation: noted!.id, people: 3, youths: 2 })
  expect(intervention?.passage).toBeDefined()
  expect(scene.store.read().session.fieldSheet).toBe('none')
})
