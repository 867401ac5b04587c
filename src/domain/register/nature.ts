import type { AnyRecord, Kind, RecordOf } from '../estate.ts'

/**
 * What a field of a record is. `own`: its id. `link`: the id of another record. `place`: of a place. `time`: an exact time at
 * which something happened; `hour`: one that was planned. `text`: written freely. `name`: what something is called.
 */
export const NATURES = [
  ...(['text', 'name', 'time', 'hour', 'pair', 'photo', 'phone', 'place'] as const),
  ...(['day', 'choice', 'number', 'flag', 'shape', 'link', 'own'] as const),
] as const
export type Nature = (typeof NATURES)[number]

type Atom = string | number | boolean | null | undefined
type Shape = { readonly type: string; readonly coordinates: unknown }
/** Dictionaries by id, and what holds numbers alone, are one field. */
type Whole = Shape | Readonly<Record<string, number | undefined>>

type Below<Field extends string, Value> = Value extends Atom | Whole
  ? Field
  : Value extends readonly (infer Item)[]
    ? Below<Field, Item>
    : string extends keyof Value
      ? Field
      : `${Field}.${PathsIn<Value>}`

type PathsIn<Value> = Value extends unknown
  ? { [Field in keyof Value & string]-?: Below<Field, NonNullable<Value[Field]>> }[keyof Value & string]
  : never

type Without<Value, Key> = Value extends unknown ? Omit<Value, Key & keyof Value> : never
type KeysOf<Value> = Value extends unknown ? keyof Value & string : never

/** Every path of a record of that kind that leads to a value, lists passed through: `note`, `meetings.note`, `when.minute`. */
export type PathOf<K extends Kind> = PathsIn<Without<RecordOf<K>, 'kind'>>
/** Its fields as they stand on the record. */
export type FieldOf<K extends Kind> = Exclude<KeysOf<RecordOf<K>>, 'kind'>

export type NaturesOf<K extends Kind> = Readonly<Record<PathOf<K>, Nature>>
/** Of every kind: a field without its nature does not compile. */
export type AllNatures = { readonly [K in AnyRecord['kind']]: NaturesOf<K> }
