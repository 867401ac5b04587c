import { expect, test, vi } from 'vitest'
import type { Estate } from '../../../src/domain/estate.ts'
import type { Flaw } from '../../../src/domain/flaw.ts'
import '../../../src/ui/territoire/flaws.ts'
import { withRecords } from '../../../src/domain/estate.ts'
import { entrance, estate } from '../../domain/build.ts'
import { button, deepAll, type Mounted, mount, wordsOf } from '../mount.ts'

/** A rule of the test's own: doors without dwellings, of which those with an even number can be mended. */
const missing = async (checked: Estate): Promise<readonly Flaw[]> =>
  [...checked.entrance.values()]
    .filter(({ dwellings }) => dwellings === 0)
    .map(
      (door): Flaw => ({
        id: `dwellings-missing:entrance:${door.id}`,
        ...{ rule: 'dwellings-missing', kind: 'entrance', object: door.id, at: door.at, severity: 'error' },
        ...(Number(door.number) % 2 === 0 && { repair: { put: [{ ...door, dwellings: 9 }], remove: [] } }),
      }),
    )

const doors = (...numbers: number[]) =>
  numbers.map((number) => entrance(`d${number}`, { number: String(number), dwellings: 0 }))
const open = async (...numbers: number[]): Promise<Mounted<HTMLElementTagNameMap['tn-flaws']>> => {
  const mounted = await mount(
    'tn-flaws',
    estate(...doors(...numbers)),
    { workspace: 'territoire', territoryView: 'flaws', flaws: null },
    () => ({ flaws: missing }),
  )
  await mounted.settled()
  return mounted
}
const checkedAgain = async ({ store, settled }: Mounted<HTMLElement>): Promise<void> => {
  const before = store.read().session.flaws?.request
  await expect.poll(() => store.read().session.flaws?.request).not.toBe(before)
  await settled()
}

test('shown, it checks: counts are a status, flaws are grouped with what to do', async () => {
  const { element } = await open(1, 2)
  expect(deepAll(element.shadowRoot!, '[role=status]')[0]!.textContent).toContain('2 erreurs')
  expect(wordsOf(element)).toContain('Entrées sans logement')
  expect(deepAll(element.shadowRoot!, 'li')).toHaveLength(2)
})

test('a row leads to the spot and lights its object', async () => {
  const { element, store } = await open(1, 2)
  const row = button(element, '1')
  row.dispatchEvent(new FocusEvent('focus'))
  expect(store.read().session.hover).toEqual({ kind: 'entrance', id: 'd1' })
  row.click()
  expect(store.read().session).toMatchObject({
    selection: { kind: 'entrance', id: 'd1' },
    view: { lng: 3.11, lat: 50.64 },
  })
})

test('a repair is offered where one is safe; mended, the list follows and undo brings it back', async () => {
  const mounted = await open(1, 2)
  const repairs = deepAll(mounted.element.shadowRoot!, 'li button[aria-label^="Réparer"]')
  expect(repairs).toHaveLength(1)
  expect(() => button(mounted.element, 'Tout réparer')).toThrow()
  repairs[0]!.click()
  await checkedAgain(mounted)
  expect(mounted.store.read().estate.entrance.get('d2')!.dwellings).toBe(9)
  expect(deepAll(mounted.element.shadowRoot!, 'li')).toHaveLength(1)
  mounted.store.undo()
  await checkedAgain(mounted)
  expect(deepAll(mounted.element.shadowRoot!, 'li')).toHaveLength(2)
})

test('all of a rule are mended at once where all are safe: one undo step, then nothing is left', async () => {
  const mounted = await open(2, 4, 6)
  button(mounted.element, 'Tout réparer').click()
  await checkedAgain(mounted)
  expect(mounted.store.journal()).toHaveLength(1)
  expect(deepAll(mounted.element.shadowRoot!, '[role=status]')[0]!.textContent).toContain('Rien à reprendre')
  expect(mounted.element.shadowRoot!.querySelector('tn-empty')).not.toBeNull()
})

test('a change of the territory is checked again, one of the week is not', async () => {
  const mounted = await open(1)
  mounted.store.commit('ajout', (now) => withRecords(now, doors(3)))
  await checkedAgain(mounted)
  expect(deepAll(mounted.element.shadowRoot!, 'li')).toHaveLength(2)
  const { request } = mounted.store.read().session.flaws!
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  mounted.store.commit('binôme', (now) =>
    withRecords(now, [{ kind: 'pair', id: 'p', name: 'Binôme 1', rank: 9 }]),
  )
  await mounted.settled()
  vi.advanceTimersByTime(60_000)
  vi.useRealTimers()
  await mounted.settled()
  expect(mounted.store.read().session.flaws!.request).toBe(request)
})
