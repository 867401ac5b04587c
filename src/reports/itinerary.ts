import type { SheetStep } from '../domain/sheet.ts'
import type { Street } from '../domain/street.ts'
import { planStreet } from '../domain/week/plan-street.ts'
import { distanceMetres } from '../geometry/distance.ts'
import { nearestOnLines } from '../geometry/nearest-on-lines.ts'
import type { Position } from '../geometry/position.ts'
import { turnBetween } from './turn-between.ts'

/** A piece of way farther than this from any street is not on one. */
const WITHIN_METRES = 15
/** What is followed for less is a crossing: its metres belong to what comes before it. */
const LEAST_METRES = 20
/** A landmark is gone past within this many metres of the way. */
const PASS_METRES = 30
/** More names than this beside a stretch help nobody. */
const MOST_PASSED = 2

type Way = SheetStep['way']
type Stretch = {
  readonly way: Way
  metres: number
  effort: number
  readonly line: Position[]
  /** One turns into it from the piece before. */
  readonly isTurn: boolean
}
/** Positions to either side of a corner that tell whether one turns there. */
const FEW = 12

/**
 * The way in words: each piece of the line takes the name of the street nearest to its middle, else what that street is;
 * pieces of one
 * street join, those of unnamed ways until one turns, and what is followed for less than 20 m joins the stretch before. Metres add up to the line's length,
 * minutes to `walk.minutes` (steps count double). `along`: metres of the line at which each stop is made.
 */
export function itinerary(
  walk: { readonly line: readonly Position[]; readonly minutes: number },
  along: readonly number[],
  streets: readonly Street[],
  landmarks: readonly { readonly name: string; readonly at: Position }[],
): readonly SheetStep[] {
  const stretches = joined(pieces(walk.line, streets))
  const effort = stretches.reduce((sum, each) => sum + each.effort, 0)
  const passed = new Set<string>()
  let from = 0
  return stretches.map(({ way, metres, effort: own, line }, rank): SheetStep => {
    const isLast = rank === stretches.length - 1
    const until = isLast ? Number.POSITIVE_INFINITY : from + metres
    const near = nearestOnLines([line])
    const passes = landmarks
      .filter(({ name, at }) => !passed.has(name) && near(at, PASS_METRES))
      .slice(0, MOST_PASSED)
      .map(({ name }) => name)
    for (const name of passes) passed.add(name)
    const start = rank === 0 ? Number.NEGATIVE_INFINITY : from
    from += metres
    return {
      turn: rank === 0 ? 'start' : turnBetween(stretches[rank - 1]!.line, line),
      way,
      metres,
      minutes: effort > 0 ? (walk.minutes * own) / effort : 0,
      stops: along.flatMap((at, stop) => (at >= start && at < until ? [stop] : [])),
      passes,
    }
  })
}

function pieces(line: readonly Position[], streets: readonly Street[]): readonly Stretch[] {
  const nearest = nearestOnLines(streets.map(({ geometry }) => geometry.coordinates))
  return line.slice(1).flatMap((to, rank): Stretch[] => {
    const from = line[rank]!
    const metres = distanceMetres(from, to)
    if (metres === 0) return []
    const found = nearest([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], WITHIN_METRES)
    const street = found && streets[found.line]
    const way: Way = street?.name ? { name: street.name } : { class: street?.class ?? 'open' }
    const slowness = street ? (planStreet(street).slowness ?? 1) : 1
    const isTurn =
      turnBetween(line.slice(Math.max(0, rank - FEW), rank + 1), line.slice(rank, rank + FEW)) !== 'straight'
    return [{ way, metres, effort: metres * slowness, line: [from, to], isTurn }]
  })
}

/** Whether people would call it the same stretch: along one name, or straight on along an unnamed way of one kind. */
const goesOn = (last: Stretch, next: Stretch, isTurn: boolean): boolean =>
  'name' in last.way
    ? 'name' in next.way && last.way.name === next.way.name
    : 'class' in next.way && last.way.class === next.way.class && !isTurn

const append = (to: Stretch, more: Stretch): void => {
  to.metres += more.metres
  to.effort += more.effort
  to.line.push(...more.line.slice(1))
}

/** Pieces of one way made one, then short ones taken into the stretch before (the first into the next). */
function joined(parts: readonly Stretch[]): readonly Stretch[] {
  const alike: Stretch[] = []
  for (const part of parts) {
    const last = alike.at(-1)
    if (last && goesOn(last, part, part.isTurn)) append(last, part)
    else alike.push({ ...part, line: [...part.line] })
  }
  const kept: Stretch[] = []
  let ahead: Stretch | undefined
  for (const part of alike) {
    const last = kept.at(-1)
    if (last) {
      const isTurn = turnBetween(last.line, part.line) !== 'straight'
      if (part.metres < LEAST_METRES || goesOn(last, part, isTurn)) append(last, part)
      else kept.push(part)
    } else if (part.metres < LEAST_METRES) {
      if (ahead) append(ahead, part)
      else ahead = part
    } else {
      if (ahead) append(ahead, part)
      kept.push(ahead ? { ...ahead, way: part.way } : part)
      ahead = undefined
    }
  }
  return ahead ? [ahead] : kept
}
