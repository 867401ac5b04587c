import { foldText } from '../../domain/fold-text.ts'
import type { Holding } from '../../domain/holding.ts'
import { stableId } from '../../domain/stable-hash.ts'
import type { Position } from '../../geometry/position.ts'
import { datasetWords } from '../../messages/datasets.ts'
import { dwellingsOf } from '../tables/read-number.ts'
import { addressKey, type RowAddress } from '../tables/row-address.ts'
import type { Row } from '../tables/rows.ts'
import type { Tally } from '../tables/tally.ts'

/** A row understood as a door, before doors that are the same are told apart. */
export type Draft = {
  readonly row: Row
  readonly address: RowAddress
  readonly dwellings: number | undefined
  readonly at: Position | undefined
  readonly owner: { readonly id: string; readonly name: string }
}

/**
 * The dwellings of a row: undefined when it does not say, null when the row can't be kept (a number that counts no
 * dwellings: negative, or over the cap). A text that is no plain number leaves them unknown, which is asked.
 */
export function rowDwellings(
  row: Row,
  stated: boolean,
  tally: Tally,
  onDoubt: (value: string) => void,
): number | undefined | null {
  const raw = row.cell('dwellings')
  if (raw === '') {
    if (stated) tally.count('value-unknown', { column: row.header('dwellings') })
    return undefined
  }
  const count = dwellingsOf(raw)
  if (typeof count === 'number') return count
  if (count === 'negative' || /^\d[\d ]*$/.test(raw)) {
    tally.leftOut(count === 'negative' ? 'row-negative' : 'row-bad-number', row, 'dwellings', raw)
    return null
  }
  tally.remark('value-unread', row, 'dwellings', raw)
  onDoubt(raw)
  return undefined
}

/**
 * What makes a door itself: the list's own identifier, else its address and hall, else its place. The landlord apart.
 */
export function draftKey({ row, address, at }: Draft): string {
  if (row.cell('id') !== '') return `ref|${row.cell('id')}`
  const [hall, building] = [foldText(hallOf(row, address)), foldText(row.cell('building'))]
  const key = addressKey(address)
  if (key !== '') return `at|${key}|${hall}|${building}`
  return `near|${foldText(row.cell('residence'))}|${hall}|${building}|${(at ?? []).map((degrees) => degrees.toFixed(5)).join(' ')}`
}

/** The door as its landlord states it, its free texts by `text`. A code of access is not kept, only that there is one. */
export function holdingOf(draft: Draft, key: string, text: (written: string) => string): Holding {
  const { row, address, dwellings, at, owner } = draft
  const [residence, building, hall] = [
    text(row.cell('residence')),
    text(row.cell('building')),
    text(hallOf(row, address)),
  ]
  const reference = text(row.cell('id'))
  const access = accessOf(row.cell('access'))
  return {
    kind: 'holding',
    id: `holding-${stableId('holding', owner.id, key)}`,
    landlord: owner.id,
    number: address.number,
    suffix: address.suffix,
    street: address.street,
    postcode: address.postcode,
    commune: address.commune,
    insee: address.insee,
    ...(reference !== '' && { reference }),
    ...(residence !== '' && { residence }),
    ...(building !== '' && { building }),
    ...(hall !== '' && { hall }),
    ...(dwellings !== undefined && { dwellings }),
    ...(access && { access }),
    ...(at && { at }),
    source: datasetWords.landlordList(owner.name),
    precision: 'surveyed',
  }
}

/** The name of the hall; what stood for a number and was none, when no column names it. */
const hallOf = (row: Row, { otherNumber }: RowAddress): string => row.cell('hall') || otherNumber

function accessOf(raw: string): Holding['access'] {
  const text = foldText(raw)
  if (text === '') return undefined
  if (/libre|free|ouvert/.test(text)) return 'free'
  if (/code|digi|\d/.test(text)) return 'code'
  return /badge|vigik|cle|pass|interphone/.test(text) ? 'badge' : undefined
}
