import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import '../../../../src/ui/territoire/stock/stock-table.ts'
import { building, entrance, estate, landlord } from '../../../domain/build.ts'
import { button, deepAll, mount, wordsOf } from '../../mount.ts'

const many = Array.from({ length: 250 }, (_, index) =>
  entrance(`m${index + 1}`, { number: `${index + 1}`, building: 'b', dwellings: index + 1 }),
)
const scene = estate(
  landlord('vilogia', { name: 'Vilogia' }),
  landlord('partenord-habitat', { name: 'Partenord Habitat' }),
  building('b', { name: 'Tour Z' }),
  ...many,
)
const opened = () => mount('tn-stock-table', scene, { dialog: 'stock' })
type Table = Awaited<ReturnType<typeof opened>>
const cellOf = ({ element }: Table, number: string, column: string): HTMLElement => {
  const row = deepAll(element.shadowRoot!, 'tbody tr').find(
    (each) => each.querySelector('.number')?.textContent?.trim() === number,
  )
  return row!.querySelector<HTMLElement>(`.${column}`)!
}
const textOf = (element: HTMLElement): string => element.textContent!.replace(/\s+/g, ' ').trim()
const filter = async ({ element, settled }: Table, text: string): Promise<void> => {
  const [search] = deepAll(element.shadowRoot!, '#search') as HTMLInputElement[]
  search!.value = text
  search!.dispatchEvent(new Event('input'))
  await settled()
}
const focusedText = ({ element }: Table): string => {
  const grid = element.shadowRoot!.querySelector('tn-stock-grid')!
  return textOf(grid.shadowRoot!.activeElement as HTMLElement)
}
const paste = async (table: Table, block: string): Promise<void> => {
  const data = new DataTransfer()
  data.setData('text/plain', block)
  const grid = table.element.shadowRoot!.querySelector('tn-stock-grid')!
  const event = new ClipboardEvent('paste', {
    clipboardData: data,
    bubbles: true,
    composed: true,
    cancelable: true,
  })
  grid.shadowRoot!.activeElement!.dispatchEvent(event)
  expect(event.defaultPrevented).toBe(true)
  await table.settled()
}

test('a page of rows is drawn of all; numbers are in their order; the count says how many', async () => {
  const { element } = await opened()
  expect(deepAll(element.shadowRoot!, 'tbody tr')).toHaveLength(100)
  expect(deepAll(element.shadowRoot!, '[role=grid]')[0]!.getAttribute('aria-rowcount')).toBe('253')
  expect(wordsOf(element)).toContain('Lignes 1 à 100 sur 252')
})

test('the whole cell of a box chooses its row', async () => {
  const table = await opened()
  const [box] = deepAll(table.element.shadowRoot!, 'td.box')
  const { width, height } = box!.querySelector('label')!.getBoundingClientRect()
  const least = button(table.element, 'Fermer').offsetHeight
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(least)
  await userEvent.click(box!, { position: { x: 3, y: 3 } })
  await table.settled()
  expect(wordsOf(table.element)).toContain('1 entrée choisie')
})

test('arrows move from cell to cell, Enter edits, Enter takes and goes down, Escape gives up', async () => {
  const table = await opened()
  await filter(table, 'tour z')
  cellOf(table, '1', 'dwellings').focus()
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await table.settled()
  await userEvent.keyboard('77{Enter}')
  await table.settled()
  expect(table.store.read().estate.entrance.get('m2')).toMatchObject({ dwellings: 77, edited: ['dwellings'] })
  expect(focusedText(table)).toBe('3')
  await userEvent.keyboard('{F2}9{Escape}')
  await table.settled()
  expect(table.store.read().estate.entrance.get('m3')!.dwellings).toBe(3)
  expect(table.store.read().session.dialog).toBe('stock')
  await userEvent.keyboard('{Control>}z{/Control}')
  await table.settled()
  expect(table.store.read().estate.entrance.get('m2')!.dwellings).toBe(2)
})

test('a list is chosen from in its cell; a value that can’t be is said beside the table and not taken', async () => {
  const table = await opened()
  await filter(table, 'tour z')
  cellOf(table, '4', 'landlord').focus()
  await userEvent.keyboard('{Enter}')
  await table.settled()
  const [list] = deepAll(table.element.shadowRoot!, 'select.editor') as HTMLSelectElement[]
  list!.value = 'partenord-habitat'
  await userEvent.keyboard('{Enter}')
  await table.settled()
  expect(table.store.read().estate.entrance.get('m4')!.landlord).toBe('partenord-habitat')
  cellOf(table, '4', 'dwellings').focus()
  await userEvent.keyboard('douze{Enter}')
  await table.settled()
  expect(wordsOf(table.element)).toContain('4, Logements, « douze »')
  expect(table.store.read().estate.entrance.get('m4')!.dwellings).toBe(4)
})

test('a pasted block is shown first, bad cells named, and applied as one step when confirmed', async () => {
  const table = await opened()
  await filter(table, 'tour z')
  cellOf(table, '5', 'landlord').focus()
  await paste(table, 'Partenord Habitat\t50\r\nNexity\t60\r\n')
  const words = wordsOf(table.element)
  expect(words).toContain('3 changements dans 2 entrées. Rien n’est encore fait.')
  expect(words).toContain('Ligne 2 (Tour Z, entrée 6), Bailleur, « Nexity »')
  expect(table.store.read().estate).toBe(scene)
  button(table.element, 'Appliquer les 3 changements').click()
  await table.settled()
  const { entrance: doors } = table.store.read().estate
  expect(doors.get('m5')).toMatchObject({ landlord: 'partenord-habitat', dwellings: 50 })
  expect(doors.get('m6')).toMatchObject({ landlord: 'vilogia', dwellings: 60 })
  expect(table.store.journal()).toHaveLength(1)
})

test('giving up a paste changes nothing and gives the focus back to its cell', async () => {
  const table = await opened()
  await filter(table, 'tour z')
  cellOf(table, '7', 'dwellings').focus()
  await paste(table, '1\n2\n')
  button(table.element, 'Renoncer').click()
  await table.settled()
  expect(table.store.read().estate).toBe(scene)
  expect(focusedText(table)).toBe('7')
})

test('chosen rows take one value together; rows filtered away are let go', async () => {
  const table = await opened()
  await filter(table, 'tour z 24')
  const [all] = deepAll(table.element.shadowRoot!, 'thead input') as HTMLInputElement[]
  all!.click()
  await table.settled()
  expect(wordsOf(table.element)).toContain('13 entrées choisies')
  await filter(table, 'tour z 249')
  expect(wordsOf(table.element)).toContain('1 entrée choisie')
  button(table.element, 'Appliquer à 1 entrée').click()
  await table.settled()
  const [first] = [...scene.landlord.keys()]
  expect(table.store.read().estate.entrance.get('m249')!.landlord).toBe(first)
})

test('rows do not jump under the hand: an edit keeps the order until it is asked for again', async () => {
  const table = await opened()
  await filter(table, 'tour z')
  button(table.element, 'Logements').click()
  await table.settled()
  const first = (): string => textOf(deepAll(table.element.shadowRoot!, 'tbody .number')[0]!)
  expect(first()).toBe('1')
  cellOf(table, '1', 'dwellings').focus()
  await userEvent.keyboard('999{Enter}')
  await table.settled()
  expect(first()).toBe('1')
  button(table.element, 'Logements').click()
  await table.settled()
  expect(deepAll(table.element.shadowRoot!, 'th.dwellings')[0]!.getAttribute('aria-sort')).toBe('descending')
  expect(first()).toBe('1')
  expect(textOf(cellOf(table, '1', 'dwellings'))).toBe('999')
})
