import { expect, test } from 'vitest'
import { withRecords } from '../../../src/domain/estate.ts'
import { recency as text } from '../../../src/messages/recency.ts'
import { setWeekChange } from '../../../src/operations/week/set-week-change.ts'
import '../../../src/ui/suivis/recency/recency.ts'
import { settings } from '../../domain/build.ts'
import { axeFaults } from '../axe-faults.ts'
import { button, deepAll, mount, wordsOf } from '../mount.ts'
import { weekEstate } from '../semaine/week-scene.ts'

const TODAY = '2026-12-03'
const shown = () =>
  mount('tn-recency', withRecords(weekEstate(), [settings({ fictional: true })]), {
    ...{ today: TODAY, workspace: 'suivis', followView: 'recency' },
  })
const rows = (element: HTMLElement) => deepAll(element.shadowRoot!, 'ol .place')

test('every place stands by the age of its last passage, counted by class, without a fault of access', async () => {
  const { element } = await shown()
  const words = rows(element).map((each) => each.textContent!.replace(/\s+/g, ' '))
  expect(words).toHaveLength(5)
  expect(words.at(-1)).toContain('il y a 6 jours')
  expect(words.slice(0, 4).every((each) => each.includes(text.age(undefined)))).toBe(true)
  expect(wordsOf(element)).toContain(text.shown(5, 5))
  expect(await axeFaults(element)).toEqual([])
})

test('counts and lists filter', async () => {
  const { element, settled } = await shown()
  const count = deepAll(element.shadowRoot!, '.counts button').find((each) =>
    each.textContent!.includes(text.classes.recent),
  )!
  expect(count.textContent!.replace(/\s+/g, ' ')).toContain('1 vu récemment')
  count.click()
  await settled()
  expect(rows(element)).toHaveLength(1)
  count.click()
  const landlord = element.shadowRoot!.querySelector<HTMLSelectElement>('#landlord')!
  landlord.value = 'partenord-habitat'
  landlord.dispatchEvent(new Event('change'))
  await settled()
  expect(rows(element)).toHaveLength(1)
  expect(wordsOf(element)).toContain(text.shown(1, 5))
})

test('a place is found on the map, and a passage asked for there on the next day with a round', async () => {
  const { element, store, settled } = await shown()
  const flights = store.read().session.flyToSelection
  rows(element)[0]!.click()
  await settled()
  const { selection, flyToSelection } = store.read().session
  expect(selection).toMatchObject({ kind: 'entrance' })
  expect(flyToSelection).toBe(flights + 1)
  button(element, text.ask).click()
  await settled()
  // After Thursday the rounds come back on Monday.
  const [change] = [...store.read().estate.weekChange.values()]
  expect(change).toMatchObject({
    ...{ week: '2026-W50', change: { type: 'urgent', place: selection!.id, day: '2026-12-07' } },
  })
  expect(wordsOf(element)).toContain(text.asked('2026-12-07'))
  expect(store.undoLabel()).toBe(
    setWeekChange.label(store.read(), { week: '2026-W50', change: change!.change }),
  )
})
