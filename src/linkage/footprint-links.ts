import type { RecordKey } from '../domain/change.ts'
import type { Link, LinkReason } from '../domain/link.ts'
import type { Position } from '../geometry/position.ts'
import { chosenOf, type Decision, decide, type Weighed } from './decide.ts'
import type { Ground, Grounds } from './grounds.ts'

const FOOTPRINT_DECISION: Decision = { least: 0.85, margin: 0.5 }
const SHOWN_METRES = 40
const REGISTER_METRES = 120
export const NEAR_METRES = 15
const EDGE_METRES = 1
const INSIDE_BITS = 21
/** A metre further is one bit less likely: of two buildings 3 m apart in distance, the nearer is 8 times likelier. */
const EDGE_BITS = 18
/** A list's own position is some metres off: less sure a metre, and inside near the edge is not much more than outside. */
const GIVEN_BITS = 7
const GIVEN_BITS_A_METRE = 0.4
const GIVEN_DEPTH_METRES = 8
const FAR_BITS = -1
const LIGHT_BITS = -6
const REGISTER_BITS = 8

/** What lies somewhere: an address that is used, or a line placed by its own position. */
export type Placed = {
  readonly from: RecordKey
  readonly at: Position
  /** Id of the address, when it is one. */
  readonly address?: string
}

/** In which building an address lies: inside it, else on its edge, else the only one near; and what the register says. */
export const footprintLink = (grounds: Grounds, { from, at, address }: Placed): Link => {
  const register = address === undefined ? undefined : grounds.ofAddress.get(address)
  const all = grounds
    .near(at, register ? REGISTER_METRES : SHOWN_METRES)
    .map(({ rank, metres, edgeMetres }) => ({ ground: grounds.all[rank]!, metres, edgeMetres }))
    .filter(({ ground, metres }) => metres <= SHOWN_METRES || register?.has(ground.key))
  const weighed = contenders(all)
    .map((found) => weigh(found, register, address === undefined))
    .sort((a, b) => b.bits - a.bits || (a.to < b.to ? -1 : 1))
  const candidates = decide(weighed)
  return {
    kind: 'link',
    id: `footprint:${from}`,
    role: 'footprint',
    from,
    candidates,
    ...chosenOf(candidates, FOOTPRINT_DECISION),
  }
}

type Found = { readonly ground: Ground; readonly metres: number; readonly edgeMetres: number }

/** What was drawn by hand is meant; a shed counts where nothing else does; what is gone where nothing stands instead. */
function contenders(all: readonly Found[]): readonly Found[] {
  const [nearest] = all
  const drawn = all.find(
    ({ ground, metres }) =>
      ground.building && !ground.retired && metres <= Math.min(NEAR_METRES, nearest!.metres + EDGE_METRES),
  )
  if (drawn) return [drawn]
  const hasSolid = all.some(({ ground, metres }) => !ground.light && !ground.retired && metres <= NEAR_METRES)
  const standing = all.find(({ ground }) => !ground.retired && !(hasSolid && ground.light))
  return all.filter(
    ({ ground, metres }) =>
      !(hasSolid && ground.light) && !(ground.retired && standing && standing.metres <= metres + EDGE_METRES),
  )
}

function weigh(
  { ground, metres, edgeMetres }: Found,
  register: ReadonlySet<RecordKey> | undefined,
  isGiven: boolean,
): Weighed {
  const [bits, reason]: [number, LinkReason] =
    metres === 0
      ? [INSIDE_BITS, 'inside-footprint']
      : metres <= EDGE_METRES
        ? [EDGE_BITS, 'on-footprint-edge']
        : metres <= NEAR_METRES
          ? [EDGE_BITS - metres, 'footprint-near']
          : [FAR_BITS - (metres - NEAR_METRES) / 5, 'footprint-far']
  const depth = metres === 0 ? -Math.min(edgeMetres, GIVEN_DEPTH_METRES) : metres
  const near = isGiven && metres <= NEAR_METRES ? GIVEN_BITS - GIVEN_BITS_A_METRE * depth : bits
  const isRegistered = register?.has(ground.key) === true
  return {
    to: ground.key,
    bits: near + (ground.light ? LIGHT_BITS : 0) + (isRegistered ? REGISTER_BITS : 0),
    reasons: [
      reason,
      ...(isRegistered ? (['register-says-so'] as const) : []),
      ...(ground.building ? (['by-hand'] as const) : []),
      ...(isGiven ? (['position-given'] as const) : []),
    ],
  }
}
