import { expect, test } from 'vitest'
import type { Advice } from '../../../../src/domain/week/advice.ts'
import type { Session } from '../../../../src/store/session.ts'
import '../../../../src/ui/semaine/advice/week-advice.ts'
import { withPlan } from '../../../../src/operations/week/with-plan.ts'
import { axeFaults } from '../../axe-faults.ts'
import { button, deepAll, mount, wordsOf } from '../../mount.ts'
import { planOf, preparedEstate, WEEK, weekEstate } from '../week-scene.ts'

const said = (element: HTMLElement): string => wordsOf(element).replace(/[\u00a0\u202f]/g, ' ')
const gain = { overdueBefore: 9, overdueAfter: 0, missingBefore: 0, missingAfter: 0, served: ['e4'] }
const found: readonly Advice[] = [
  { type: 'add-round', weekday: 4, pair: 'p2', start: '14:00', end: '15:45', gain },
  { type: 'widen-gap', fromDays: 10, toDays: 12, places: ['e1', 'e2', 'e3', 'e4'], gain },
]
const scene = (advice: Session['advice'] = null, planProgress = 0) =>
  mount('tn-week-advice', preparedEstate(), { advice, planProgress })
const done = (result: readonly Advice[], request = WEEK): Session['advice'] => ({
  request,
  state: 'done',
  result,
})

test('a week that is not prepared says what will be here and offers to prepare it', async () => {
  const { element } = await mount('tn-week-advice', weekEstate(), {})
  expect(said(element)).toContain('une fois la semaine préparée')
  expect(deepAll(element.shadowRoot!, 'button').map((each) => each.innerText.trim())).toEqual([
    'Préparer la semaine',
  ])
})

test('a week that lacks nothing says so, and asks nothing', async () => {
  const from = weekEstate()
  const estate = withPlan(
    from,
    planOf(from, [
      ['e1', 'e2', 'e3'],
      ['square', 'e4'],
    ]),
  )
  const { element } = await mount('tn-week-advice', estate, {})
  expect(said(element)).toContain('Rien ne manque cette semaine.')
  expect(deepAll(element.shadowRoot!, 'button')).toEqual([])
})

test('what lacks is listed by reason, and a place of it is shown on the map', async () => {
  const { element, store, settled } = await scene()
  expect(said(element)).toContain('1 lieu faute de temps dans les tournées')
  button(element, 'e4').click()
  await settled()
  expect(store.read().session).toMatchObject({ selection: { kind: 'entrance', id: 'e4' }, flyToSelection: 1 })
  expect(button(element, 'e4').getAttribute('aria-current')).toBe('true')
  expect(button(element, 'Chercher ce qui aiderait')).toBeTruthy()
})

test('advice comes as cards that say the change, its gain and its places', async () => {
  const { element } = await scene(done(found))
  const cards = deepAll(element.shadowRoot!, 'li.callout')
  expect(cards).toHaveLength(2)
  expect(said(element)).toContain('Une tournée de plus, jeudi de 14 h à 15 h 45 avec Binôme 2')
  expect(said(element)).toContain('1 entrée retrouve son délai')
  expect(said(element)).toContain('12 jours au lieu de 10 pour ces 4 entrées')
  const adopt = deepAll(element.shadowRoot!, 'li.callout .row button')
  expect(adopt.map((each) => each.textContent!.replace(/\s+/g, ' ').trim())).toEqual([
    'Adopter : Une tournée de plus, jeudi de 14 h à 15 h 45 avec Binôme 2',
    'Adopter : 12 jours au lieu de 10 pour ces 4 entrées',
  ])
})

test('no advice that helps is an answer; advice for another week is not shown', async () => {
  expect(said((await scene(done([]))).element)).toContain('Aucun des changements essayés n’aiderait')
  const { element } = await scene(done(found, '2026-W50'))
  expect(deepAll(element.shadowRoot!, 'li.callout')).toEqual([])
})

test('while it is looked for: how far, the way to stop, and what came already', async () => {
  const { element } = await scene({ request: WEEK, state: 'running', result: found.slice(0, 1) }, 0.5)
  expect((deepAll(element.shadowRoot!, 'progress')[0] as HTMLProgressElement).value).toBe(0.5)
  expect(said(element)).toContain('50 % de la recherche')
  expect(button(element, 'Arrêter')).toBeTruthy()
  expect(deepAll(element.shadowRoot!, 'li.callout')).toHaveLength(1)
})

test('no accessibility fault', async () => {
  expect(await axeFaults((await scene(done(found))).element)).toEqual([])
  expect(await axeFaults((await scene({ request: WEEK, state: 'running' })).element)).toEqual([])
})
