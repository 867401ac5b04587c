import { beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { type AnyRecord, withRecords } from '../../../src/domain/estate.ts'
import { fieldRound as text } from '../../../src/messages/field-round.ts'
import { words } from '../../../src/messages/words.ts'
import type { Session } from '../../../src/store/session.ts'
import '../../../src/ui/terrain/round/field-round.ts'
import { publicPlace, settings, situation } from '../../domain/build.ts'
import { axeFaults } from '../axe-faults.ts'
import { button, deepAll, mount, wordsOf } from '../mount.ts'
import { preparedEstate } from '../semaine/week-scene.ts'

/** The Monday of the prepared week. */
const TODAY = '2026-11-30'
let now = Date.parse(`${TODAY}T09:00Z`)
/** When the last tap came, in ms: two closer than a third of a second are one. */
let tapped = 0
const tapAfter = (millis: number, target: HTMLElement): void => {
  tapped += millis
  const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true })
  target.dispatchEvent(Object.defineProperty(click, 'timeStamp', { value: tapped }))
}

const plain = (label: string): string => label.replace(/\s+/g, ' ')

const show = async (session: Partial<Session> = {}, records: readonly AnyRecord[] = []) => {
  const estate = withRecords(preparedEstate(), [settings({ fictional: true }), ...records])
  const scene = await mount(
    'tn-field-round',
    estate,
    { workspace: 'terrain', fieldView: 'round', today: TODAY, ...session },
    () => ({ clock: () => now }),
  )
  const tap = async (label: string): Promise<void> => {
    tapAfter(1_000, button(scene.element, plain(label)))
    await scene.settled()
  }
  const title = () => deepAll(scene.element.shadowRoot!, 'tn-stop-card h2')[0]?.textContent?.trim()
  const name = () =>
    deepAll(scene.element.shadowRoot!, '*')
      .find((each) => each.localName === 'tn-stop-card')
      ?.shadowRoot?.querySelector('h2')?.textContent
  return { ...scene, tap, title, name, passages: () => [...scene.store.read().estate.passage.values()] }
}

beforeEach(async () => {
  now = Date.parse(`${TODAY}T09:00Z`)
  await page.viewport(390, 844)
})

describe('a round with its stops', () => {
  test('RAS is one tap: the next stop is shown and said, the focus stays on RAS', async () => {
    const { element, tap, name, passages } = await show()
    expect(name()).toBe('e1')
    const ras = button(element, text.ras)
    ras.focus()
    await tap(text.ras)
    expect(name()).toBe('e2')
    expect(passages().filter(({ id }) => id !== 'recent')).toMatchObject([
      { place: 'e1', nothingNoted: true, pair: 'p1' },
    ])
    expect(element.shadowRoot!.querySelector('[role=status]')!.textContent).toBe(text.announce('e2'))
    expect(deepAll(element.shadowRoot!, 'button').find((each) => each.matches(':focus'))).toBe(ras)
    expect(await axeFaults(element)).toEqual([])
  })

  test('a double tap is one', async () => {
    const { element, settled, name } = await show()
    const ras = button(element, text.ras)
    for (const [after, then] of [
      [1_000, 'e2'],
      [300, 'e2'],
      [350, 'e3'],
    ] as const) {
      tapAfter(after, ras)
      await settled()
      expect(name()).toBe(then)
    }
  })

  test('exchanges take two taps, young people one more, and cannot be more than those met', async () => {
    const { element, tap, settled, passages } = await show()
    await tap(text.exchanges)
    expect(await axeFaults(element)).toEqual([])
    const [people, youths] = deepAll(element.shadowRoot!, '[role=group]')
    expect(people!.textContent).toContain(text.people)
    expect(youths!.textContent).toContain(text.youths)
    const in_ = (group: HTMLElement, label: string) =>
      [...group.querySelectorAll('button')].find((each) => each.textContent?.trim() === label)!
    in_(youths!, text.short['3-5']).click()
    await settled()
    expect(in_(people!, text.short['1-2']).getAttribute('aria-disabled')).toBe('true')
    in_(people!, text.short['6+']).click()
    await expect.poll(() => passages().at(-1)).toMatchObject({ exchanges: '6+', youths: '3-5', place: 'e1' })
  })

  test('from the next stop one tap leads back to the one just noted, where young people are added in one', async () => {
    const { element, tap, name, passages } = await show()
    await tap(text.exchanges)
    await tap(text.short['3-5'])
    expect(name()).toBe('e2')
    expect(await axeFaults(element)).toEqual([])
    await tap(text.backTo('e1'))
    expect(name()).toBe('e1')
    expect(wordsOf(element)).not.toContain(plain(text.backTo('e1')))
    await tap(text.exchanges)
    const [, youths] = deepAll(element.shadowRoot!, '[role=group]')
    const few = [...youths!.querySelectorAll('button')].find(
      (each) => each.textContent?.trim() === text.short['1-2'],
    )!
    few.click()
    await expect.poll(() => passages().at(-1)).toMatchObject({ exchanges: '3-5', youths: '1-2', place: 'e1' })
  })

  test('not done has eight reasons, and the stop is listed so', async () => {
    const { element, tap, passages } = await show()
    await tap(text.notDone)
    expect(await axeFaults(element)).toEqual([])
    await tap(words.notDone.weather)
    expect(passages().at(-1)).toMatchObject({ place: 'e1', done: false, reason: 'weather' })
    expect(wordsOf(element)).toContain(text.states['not-done'])
  })

  test('later, and back: the stop comes after the others', async () => {
    const { tap, name } = await show()
    await tap(text.later)
    expect(name()).toBe('e2')
    await tap(text.putOff(1))
    expect(name()).toBe('e1')
    await tap(text.backToNext)
    await tap(text.ras)
    await tap(text.ras)
    expect(name()).toBe('e1')
  })

  test('a presence is timed, its place stays open after it, and the next stop is one tap away', async () => {
    const { element, tap, name, passages } = await show()
    await tap(text.presence)
    expect(wordsOf(element)).toContain('moins d’une minute')
    now += 12 * 60_000
    expect(wordsOf(element)).toContain(text.presenceSince('', 'presence'))
    expect(await axeFaults(element)).toEqual([])
    await tap(text.endPresence)
    expect(passages().at(-1)).toMatchObject({ place: 'e1', minutes: 12, stopKind: 'presence' })
    expect(name()).toBe('e1')
    await tap(text.backToNext)
    expect(name()).toBe('e2')
  })

  test('a repair to look at is named, and one tap says that it is there, or not', async () => {
    const repaired = situation('f', {
      ...{ code: 'F-lift-out-of-order', place: 'e1', when: { minute: '2026-11-20T09:00Z' } },
      statusSteps: [
        { status: 'transmitted', on: '2026-11-21' },
        { status: 'done', on: '2026-11-25' },
      ],
    })
    const { element, tap, store } = await show({}, [repaired])
    expect(wordsOf(element)).toContain(text.toCheck)
    await tap(text.stillThereLabel('F-lift-out-of-order'))
    expect(store.read().estate.situation.get('f')!.statusSteps.at(-1)).toEqual({
      ...{ status: 'reopened', on: TODAY },
    })
  })

  test('what was left at the place is read there, and no longer elsewhere', async () => {
    const note = {
      kind: 'shiftNote',
      id: 'n',
      type: 'information',
      text: 'La loge ferme à midi',
      on: '2026-11-27',
    } as const
    const { element, tap } = await show({}, [{ ...note, place: 'e1' }])
    expect(wordsOf(element)).toContain('La loge ferme à midi')
    await tap(text.ras)
    expect(wordsOf(element)).not.toContain('La loge ferme à midi')
  })

  test('a stop chosen on the map opens; Escape closes what is over the actions', async () => {
    const { element, store, settled, name, tap } = await show()
    const last = [...store.read().estate.stop.values()].find(({ place }) => place === 'e3')!
    store.look({ selection: { kind: 'stop', id: last.id } })
    await settled()
    expect(name()).toBe('e3')
    await tap(text.notDone)
    const sheet = deepAll(element.shadowRoot!, 'tn-not-done-sheet')[0]!
    sheet.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }))
    await settled()
    expect(store.read().session.fieldSheet).toBe('none')
  })

  test('the round over is said with its counts, and leads to the debriefing', async () => {
    const { element, tap, store } = await show()
    for (let stop = 0; stop < 3; stop++) await tap(text.ras)
    expect(wordsOf(element)).toContain(text.doneTitle)
    expect(wordsOf(element)).toContain(plain(text.doneCounts(3, 0)))
    expect(await axeFaults(element)).toEqual([])
    await tap(text.debriefing)
    expect(store.read().session.fieldView).toBe('debriefing')
  })
})

describe('places that were not planned', () => {
  test('a place is found by its name, what is done there chosen, and the round goes on after it', async () => {
    const { element, tap, name, passages, store, settled } = await show()
    await tap(text.unplanned)
    const fields = () => deepAll(element.shadowRoot!, 'tn-place-field')
    await expect.poll(() => fields().length).toBe(1)
    const field = fields()[0]!
    field.dispatchEvent(new CustomEvent('tn-place', { detail: 'square' }))
    await settled()
    expect(await axeFaults(element)).toEqual([])
    await tap(text.kinds['rendez-vous'])
    expect(store.read().session).toMatchObject({ fieldPlace: 'square', fieldKind: 'rendez-vous' })
    await tap(text.ras)
    expect(passages().at(-1)).toMatchObject({ place: 'square', stopKind: 'rendez-vous', pair: 'p1' })
    expect(name()).toBe('e1')
  })

  test('a day without a round says when the next one is, and free passages can be noted', async () => {
    const { element, passages, settled, tap } = await show({ today: '2026-11-29' }, [publicPlace('park')])
    expect(wordsOf(element)).toContain(text.seeWeek)
    const field = deepAll(element.shadowRoot!, 'tn-place-field')[0]!
    field.dispatchEvent(new CustomEvent('tn-place', { detail: 'park' }))
    await settled()
    await tap(text.kinds.passage)
    await tap(text.ras)
    expect(passages().at(-1)).toMatchObject({ place: 'park', nothingNoted: true })
    expect(passages().at(-1)!.pair).toBeUndefined()
    expect(await axeFaults(element)).toEqual([])
  })

  test('of several rounds of a day, one is chosen by its pair', async () => {
    const [monday] = [...preparedEstate().round.values()]
    const { element, tap, store } = await show({}, [{ ...monday!, id: 'other', pair: 'p2' }])
    expect(wordsOf(element)).toContain(text.choose)
    expect(await axeFaults(element)).toEqual([])
    await tap('Tournée 1')
    expect(store.read().session.fieldRound).toBe(monday!.id)
    expect(wordsOf(element)).toContain(text.toChange)
  })
})

test('the seven acts stand in sight at 390 × 844, each at least 44 px', async () => {
  const { element } = await show()
  for (const each of deepAll(element.shadowRoot!, 'button').filter(
    (one) => one.getRootNode() !== element.shadowRoot,
  )) {
    const { height, width } = each.getBoundingClientRect()
    expect(Math.min(height, width), each.textContent ?? '').toBeGreaterThanOrEqual(44)
  }
})
