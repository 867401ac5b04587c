import type { Kind } from '../estate.ts'
import { naturesOf } from './field-natures.ts'
import type { Nature } from './nature.ts'

/** A value of a record, where it stands: fields and, of lists, ranks. */
export type Held = {
  readonly at: readonly (string | number)[]
  readonly nature: Nature
  readonly value: unknown
}

/**
 * Every value of a record, or of one field of it (`value` of the field `at`), with what it is. Lists are gone through; a
 * dictionary or a list of a field that the natures take whole gives its members.
 */
export function* walkFields(kind: Kind, value: unknown, at: Held['at'] = []): Generator<Held> {
  const natures = naturesOf(kind)
  const path = at.filter((step) => typeof step === 'string').join('.')
  const nature = natures[path]
  if (nature !== undefined) {
    yield* members(value, at, nature)
    return
  }
  if (Array.isArray(value)) {
    for (const [rank, item] of value.entries()) yield* walkFields(kind, item, [...at, rank])
    return
  }
  if (typeof value !== 'object' || value === null) return
  for (const [field, below] of Object.entries(value)) {
    if (at.length === 0 && field === 'kind') continue
    yield* walkFields(kind, below, [...at, field])
  }
}

function* members(value: unknown, at: Held['at'], nature: Nature): Generator<Held> {
  if (nature !== 'shape' && Array.isArray(value)) {
    for (const [rank, item] of value.entries()) yield* members(item, [...at, rank], nature)
  } else if (nature !== 'shape' && typeof value === 'object' && value !== null) {
    for (const [field, below] of Object.entries(value)) yield* members(below, [...at, field], nature)
  } else if (value !== undefined && value !== null) yield { at, nature, value }
}

type Node = Readonly<Record<string | number, unknown>>

/** The value at a place of a record; undefined where there is none. */
export const valueAt = (value: unknown, at: Held['at']): unknown =>
  at.reduce<unknown>(
    (node, step) =>
      typeof node === 'object' && node !== null && Object.hasOwn(node, step)
        ? (node as Node)[step]
        : undefined,
    value,
  )

/** The same record with another value at a place that is there; the same one where it is not. */
export const withValueAt = <Value>(value: Value, at: Held['at'], next: unknown): Value => {
  const [step, ...rest] = at
  if (step === undefined) return next as Value
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return value
  const below = withValueAt((value as Node)[step], rest, next)
  if (below === (value as Node)[step]) return value
  return (Array.isArray(value)
    ? value.map((item, rank) => (rank === step ? below : item))
    : { ...value, [step]: below }) as unknown as Value
}
