import { expect, test } from 'vitest'
import type { Estate } from '../../../src/domain/estate.ts'
import { stopsOf } from '../../../src/operations/week/round-order.ts'
import type { Session } from '../../../src/store/session.ts'
import type { Store } from '../../../src/store/store.ts'
import '../../../src/ui/semaine/semaine.ts'
import '../../../src/ui/semaine/week-settings.ts'
import '../../../src/ui/semaine/week-view.ts'
import { button, deepAll, type Mounted, mount, wordsOf } from '../mount.ts'
import { planOf, preparedEstate, WEEK, weekEstate, weekPorts } from './week-scene.ts'

const portsOf = (store: () => Store) => weekPorts(() => store().read().estate)
const semaine = (estate: Estate, session: Partial<Session> = {}) =>
  mount('tn-semaine', estate, session, portsOf)
const placesOf = (store: Store, index: number): string[] => {
  const { estate } = store.read()
  const rounds = [...estate.round.values()].sort((a, b) => (a.day < b.day ? -1 : 1))
  return stopsOf(estate, rounds[index]!.id).map(({ place }) => place)
}
const firstRound = (estate: Estate): string =>
  [...estate.round.values()].find(({ day }) => day === '2026-11-30')!.id
const withRoundOpen = async (): Promise<Mounted<HTMLElement>> => {
  const estate = preparedEstate()
  return semaine(estate, { round: firstRound(estate) })
}
const openStop = async ({ element, settled }: Mounted<HTMLElement>, rank: number): Promise<void> => {
  deepAll(element.shadowRoot!, 'button.place')[rank]!.click()
  await settled()
}

test('a week that is not prepared says what will be here and offers to prepare it', async () => {
  const { element } = await semaine(weekEstate())
  expect(wordsOf(element)).toContain('Semaine 49 du 30 nov. au 4 déc. 2026')
  expect(wordsOf(element)).toContain('Ici paraîtront les tournées')
  expect(button(element, 'Préparer la semaine').getAttribute('aria-disabled')).toBeNull()
})

test('preparing shows progress and the best so far, can be stopped, then gives board and summary', async () => {
  let finish = (): void => undefined
  let stopped = 0
  const { element, settled, store } = await mount('tn-semaine', weekEstate(), {}, (of) => ({
    ...portsOf(of),
    stopPlanning: () => {
      stopped += 1
      finish()
    },
    plan: (_problem, _seed, _budget, onBest) => {
      const plan = planOf(of().read().estate, [['e1', 'e2', 'e3'], ['square']])
      onBest(plan, 0.4)
      return new Promise((resolve) => (finish = () => resolve(plan)))
    },
  }))
  button(element, 'Préparer la semaine').click()
  await settled({ pending: true })
  expect(deepAll(element.shadowRoot!, '[role=status]').map((each) => each.textContent?.trim())).toContain(
    'Meilleure semaine jusqu’ici : 4\u00a0passages, 840\u00a0m à pied, 0\u00a0lieu hors délai.',
  )
  expect((deepAll(element.shadowRoot!, 'progress')[0] as HTMLProgressElement).value).toBe(0.4)
  button(element, 'Arrêter').click()
  await settled()
  expect(stopped).toBe(1)
  expect(wordsOf(element)).toContain('4 passages prévus dans 4 lieux sur 5.')
  expect(deepAll(element.shadowRoot!, 'button.card')).toHaveLength(2)
  expect(store.undoLabel()).toBe('Préparer la semaine 49')
})

test('choosing a round on the board opens it, on the map as well', async () => {
  const { element, store, settled } = await semaine(preparedEstate())
  const [card] = deepAll(element.shadowRoot!, 'button.card')
  card!.click()
  await settled()
  const id = firstRound(store.read().estate)
  expect(store.read().session).toMatchObject({ round: id, selection: { kind: 'round', id } })
  expect(card!.getAttribute('aria-pressed')).toBe('true')
  expect(deepAll(element.shadowRoot!, 'tn-round-stop')).toHaveLength(3)
})

test('a stop is pinned and let go', async () => {
  const scene = await withRoundOpen()
  const pin = () => deepAll(scene.element.shadowRoot!, 'button.pin')[1]!
  pin().click()
  await scene.settled()
  expect([...scene.store.read().estate.stop.values()].filter(({ locked }) => locked)).toHaveLength(1)
  expect(pin().getAttribute('aria-pressed')).toBe('true')
  expect(button(scene.element, 'Replanifier autour de l’arrêt épinglé')).toBeTruthy()
  pin().click()
  await scene.settled()
  expect([...scene.store.read().estate.stop.values()].some(({ locked }) => locked)).toBe(false)
})

test('buttons move a stop down and up, one undo each', async () => {
  const scene = await withRoundOpen()
  await openStop(scene, 0)
  button(scene.element, 'Descendre').click()
  await scene.settled()
  expect(placesOf(scene.store, 0)).toEqual(['e2', 'e1', 'e3'])
  button(scene.element, 'Monter').click()
  await scene.settled()
  expect(placesOf(scene.store, 0)).toEqual(['e1', 'e2', 'e3'])
  scene.store.undo()
  expect(placesOf(scene.store, 0)).toEqual(['e2', 'e1', 'e3'])
})

test('a stop goes to another round from the list, and is pinned there', async () => {
  const scene = await withRoundOpen()
  await openStop(scene, 1)
  const select = deepAll(scene.element.shadowRoot!, '.moves select')[0] as HTMLSelectElement
  select.value = select.options[1]!.value
  select.dispatchEvent(new Event('change'))
  await scene.settled()
  // Going through a closed list by its arrow keys moves nothing yet.
  expect(placesOf(scene.store, 0)).toEqual(['e1', 'e2', 'e3'])
  select.form?.requestSubmit()
  await scene.settled()
  expect(placesOf(scene.store, 0)).toEqual(['e1', 'e3'])
  expect(placesOf(scene.store, 1).toSorted()).toEqual(['e2', 'square'])
  expect([...scene.store.read().estate.stop.values()].find(({ place }) => place === 'e2')?.locked).toBe(true)
})

const drag = (from: HTMLElement, to: HTMLElement): void => {
  const dataTransfer = new DataTransfer()
  const say = (target: HTMLElement, type: string) =>
    target.dispatchEvent(
      new DragEvent(type, { dataTransfer, bubbles: true, composed: true, cancelable: true }),
    )
  say(from, 'dragstart')
  say(to, 'dragover')
  say(to, 'drop')
}

test('dragging a stop within the list or onto a card does the same', async () => {
  const { element, store, settled } = await withRoundOpen()
  const lines = () => deepAll(element.shadowRoot!, '.line')
  const items = () => deepAll(element.shadowRoot!, 'li').filter((each) => each.querySelector('tn-round-stop'))
  drag(lines()[0]!, items()[2]!)
  await settled()
  expect(placesOf(store, 0)).toEqual(['e2', 'e1', 'e3'])
  drag(lines()[2]!, items()[0]!)
  await settled()
  expect(placesOf(store, 0)).toEqual(['e3', 'e2', 'e1'])
  drag(lines()[0]!, deepAll(element.shadowRoot!, 'button.card')[1]!)
  await settled()
  expect(placesOf(store, 0)).toEqual(['e2', 'e1'])
  expect(placesOf(store, 1).toSorted()).toEqual(['e3', 'square'])
})

test('something else dropped on a card moves nothing', async () => {
  const { element, store, settled } = await withRoundOpen()
  const before = store.read().estate
  const dataTransfer = new DataTransfer()
  dataTransfer.setData('text/plain', 'hello')
  const [, card] = deepAll(element.shadowRoot!, 'button.card')
  card!.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  await settled()
  expect(store.read().estate).toBe(before)
})

test('the week changes with the arrows and the round is put away', async () => {
  const scene = await withRoundOpen()
  button(scene.element, 'Semaine suivante').click()
  await scene.settled()
  expect(scene.store.read().session).toMatchObject({ week: '2026-W50', round: null })
  expect(wordsOf(scene.element)).toContain('Ici paraîtront les tournées')
  button(scene.element, 'Semaine précédente').click()
  expect(scene.store.read().session.week).toBe(WEEK)
})

test('a setting out of its range is refused beside its field and changes nothing; a possible one is kept', async () => {
  const { element, store, settled } = await semaine(weekEstate())
  button(element, 'Réglages').click()
  await settled()
  const input = deepAll(element.shadowRoot!, '#rule-maxGapDays')[0] as HTMLInputElement
  const type = async (value: string): Promise<void> => {
    input.value = value
    input.dispatchEvent(new Event('change'))
    await settled()
  }
  await type('400')
  expect(store.read().estate.settings.get('settings')?.maxGapDays).toBe(10)
  expect(input.getAttribute('aria-invalid')).toBe('true')
  expect(input.getAttribute('aria-describedby')).toContain('rule-maxGapDays-error')
  await type('7')
  expect(store.read().estate.settings.get('settings')?.maxGapDays).toBe(7)
  expect(input.getAttribute('aria-invalid')).toBe('false')
})

test('a round type is added from the form, and one that is too short says so', async () => {
  const { element, store, settled } = await semaine(weekEstate())
  button(element, 'Réglages').click()
  await settled()
  button(element, 'Ajouter une tournée type').click()
  await settled()
  const set = (id: string, value: string): void => {
    const found = deepAll(element.shadowRoot!, 'tn-template-form')[0]!.shadowRoot!.querySelector(`#${id}`)
    ;(found as HTMLInputElement).value = value
  }
  set('weekday', '4')
  set('start', '10:00')
  set('end', '10:05')
  button(element, 'Enregistrer').click()
  await settled()
  expect(wordsOf(element)).toContain('La tournée doit durer au moins 15 minutes')
  expect(store.read().estate.roundTemplate.size).toBe(2)
  set('end', '12:00')
  button(element, 'Enregistrer').click()
  await settled()
  expect([...store.read().estate.roundTemplate.values()].at(-1)).toMatchObject({
    weekday: 4,
    start: '10:00',
    end: '12:00',
    unplannedShare: 0.3,
  })
})

test('a pair that a round type needs is not removed, and the reason stands beside it', async () => {
  const { element, store, settled } = await semaine(weekEstate())
  button(element, 'Réglages').click()
  await settled()
  button(element, 'Retirer Binôme 1').click()
  await settled()
  expect(store.read().estate.pair.size).toBe(2)
  expect(wordsOf(element)).toContain('Ce binôme a encore 1 tournée(s) type')
})

test('a week that can’t be prepared says why in full sight, not only on hover', async () => {
  const { element } = await semaine({ ...weekEstate(), roundTemplate: new Map() })
  const [why] = deepAll(element.shadowRoot!, '.callout')
  expect(why?.textContent).toMatch(/tournée type/)
})
