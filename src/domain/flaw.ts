import type { Position } from '../geometry/position.ts'
import type { AnyRecord, Kind } from './estate.ts'

/** Rules that a territory is checked against; each has its sentence and its suggestion in `messages/flaws.ts`. */
export const FLAW_RULES = [
  'ring-crosses',
  'ring-flat',
  'sectors-overlap',
  'sector-gap',
  'sector-outside',
  'entrance-off-edge',
  'entrance-no-building',
  'entrance-unreachable',
  'entrance-outside',
  'network-island',
  'dwellings-differ',
  'building-outside',
  'building-no-entrance',
  'entrance-twice',
  'entrance-claimed',
  'building-twice',
  'dwellings-missing',
  'start-place-off-network',
] as const
export type FlawRule = (typeof FLAW_RULES)[number]

/** Kinds that the rules read: a change of one of them asks for a new check. */
export const CHECKED_KINDS = [
  'perimeter',
  'sector',
  'building',
  'entrance',
  'publicPlace',
  'receptionPlace',
  'landmark',
  'street',
  'roundTemplate',
] as const satisfies readonly Kind[]

/** One thing that is not as it should be. */
export type Flaw = {
  /** `${rule}:${kind}:${id}`, with the second object's id, or a gap's place, when there is one. */
  readonly id: string
  readonly rule: FlawRule
  readonly kind: Kind
  readonly object: string
  /** The other object concerned: the sector overlapped, the twin. */
  readonly other?: string
  readonly at: Position
  /** What is drawn with its mark: the streets of an island, the outline of a gap or an overlap. */
  readonly lines?: readonly (readonly Position[])[]
  readonly params?: Readonly<Record<string, string | number>>
  /** `error`: rounds or counts are wrong for it; `remark`: worth a look. */
  readonly severity: 'error' | 'remark'
  /** Records to put and to take away, where one repair is safe; absent where a person must decide. */
  readonly repair?: {
    readonly put: readonly AnyRecord[]
    readonly remove: readonly { kind: Kind; id: string }[]
  }
}
