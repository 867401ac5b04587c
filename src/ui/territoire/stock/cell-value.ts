import { ACCESSES } from '../../../domain/entrance.ts'
import type { Estate } from '../../../domain/estate.ts'
import { GAP_CLASSES } from '../../../domain/week/gap-class.ts'
import { sentence } from '../../../messages/sentence.ts'
import { stock as text } from '../../../messages/stock.ts'
import { words } from '../../../messages/words.ts'
import { entranceFieldObstacle } from '../../../operations/objects/edit-entrances.ts'
import { ENTRANCE_FIELDS, type EntranceField } from '../../../operations/objects/with-entrance-edits.ts'
import { plainText } from '../../parts/plain-text.ts'
import type { Column } from './stock-rows.ts'

export const fieldOf = (column: Column): EntranceField | null =>
  ENTRANCE_FIELDS.find((field) => field === column) ?? null

type Choice = readonly [value: string, ...names: string[]]

/** What a column of choices takes: the value, then the words for it, the one shown first. Null for free text and numbers. */
export const choicesOf = (
  estate: Pick<Estate, 'landlord'>,
  field: EntranceField,
): readonly Choice[] | null => {
  switch (field) {
    case 'landlord':
      return [...estate.landlord.values()].map(({ id, name, aliases = [] }) => [id, name, ...aliases])
    case 'access':
      return ACCESSES.map((access) => [access, words.access[access]])
    case 'gapClass':
      return GAP_CLASSES.map((gapClass) => [gapClass, words.gapClass[gapClass]])
    default:
      return null
  }
}

const tight = (value: string): string => plainText(value).replace(/[^\p{L}\p{N}]+/gu, '')

/** The choice that a text names: by its value, a word for it, or the beginning of one that no other has. */
const chosen = (choices: readonly Choice[], given: string): { value: string } | { why: string } => {
  const wanted = tight(given)
  const exact = choices.find((names) => names.some((name) => tight(name) === wanted))
  if (exact) return { value: exact[0] }
  const begun =
    wanted === '' ? [] : choices.filter((names) => names.some((name) => tight(name).startsWith(wanted)))
  if (begun.length === 1) return { value: begun[0]![0] }
  const shown = (begun.length > 1 ? begun : choices).map(([value, name]) => name ?? value)
  return { why: begun.length > 1 ? text.ambiguous(shown) : text.oneOf(shown) }
}

export type CellValue = { readonly value: string | number } | { readonly why: string }

/** What a text typed or pasted into a cell means; else why not, and what to write. */
export const cellValue = (estate: Estate, field: EntranceField, given: string): CellValue => {
  const choices = choicesOf(estate, field)
  if (choices) return chosen(choices, given)
  const trimmed = given.trim()
  if (field === 'dwellings') {
    const digits = trimmed.replace(/\s/gu, '').replace(/[.,]0+$/, '')
    if (!/^-?\d+$/.test(digits)) return { why: text.notNumber }
    return judged(estate, field, Number(digits))
  }
  return judged(estate, field, trimmed)
}

const judged = (estate: Estate, field: EntranceField, value: string | number): CellValue => {
  const why = entranceFieldObstacle(estate, field, value)
  return why ? { why: sentence({ ...why, at: {} }) } : { value }
}
