import { type AnyRecord, type Estate, withoutRecords, withRecords } from '../../domain/estate.ts'
import type { Read } from '../../domain/import.ts'
import type { Round } from '../../domain/week/round.ts'
import { roundsOfWeek } from '../../domain/week/round-palette.ts'
import type { WeekEdition } from '../../domain/week/week-edition.ts'
import { versionOf } from '../../domain/week/week-edition-of.ts'
import { keptEdition, keptRound } from '../../domain/week/without-pairs.ts'

/** Kinds of the territory: what stands of them stays as it is. */
const TERRITORY = [
  'landlord',
  'building',
  'entrance',
  'publicPlace',
  'receptionPlace',
  'landmark',
  'pair',
] as const

/**
 * The estate with rounds that another device handed over: they take the place of those of the same id, with their stops,
 * and of those that the file should have and has not. Places are added where they are unknown, streets only where the
 * territory has no outline and so no network of its own. The edition becomes the file's, its other rounds as they were
 * held, and is a received one unless the device has made one itself.
 */
export function withHandedRounds(now: Estate, { records, rounds: about }: Read): Estate {
  const of = <K extends AnyRecord['kind']>(kind: K) =>
    records.filter((record): record is Extract<AnyRecord, { readonly kind: K }> => record.kind === kind)
  const given = of('round')
  const ids = new Set(given.map(({ id }) => id))
  const pairs = new Set(given.map(({ pair }) => pair))
  const isOver = (round: Round): boolean =>
    round.week === about?.week &&
    !ids.has(round.id) &&
    (about.scope === 'week' || (about.scope === 'pair' && pairs.has(round.pair)))
  const over = new Set([...now.round.values()].filter(isOver).map(({ id }) => id))
  const kept = new Set(of('stop').map(({ id }) => id))
  const oldStops = [...now.stop.values()].filter(
    (stop) => over.has(stop.round) || (ids.has(stop.round) && !kept.has(stop.id)),
  )
  let next = withoutRecords(now, 'round', over)
  next = withoutRecords(
    next,
    'stop',
    oldStops.map(({ id }) => id),
  )
  const kinds = now.perimeter.size === 0 ? [...TERRITORY, 'street' as const] : TERRITORY
  const unknown = kinds.flatMap((kind) => of(kind).filter(({ id }) => !now[kind].has(id)))
  next = withRecords(next, [...unknown, ...given.map((round) => keptRound(now, round)), ...of('stop')])
  const gone = new Set([...over, ...ids])
  return withRecords(
    next,
    of('weekEdition').map((edition) =>
      keptEdition(now, merged(edition, now.weekEdition.get(edition.id), gone, next)),
    ),
  )
}

/** The file's edition, with the rounds held that the file does not speak of; in the order of the week. */
function merged(
  edition: WeekEdition,
  held: WeekEdition | undefined,
  gone: ReadonlySet<string>,
  next: Pick<Estate, 'round'>,
): WeekEdition {
  if (!held) return { ...edition, received: true }
  const others = (rounds: WeekEdition['rounds'] = []): WeekEdition['rounds'] =>
    rounds.filter(({ round }) => !gone.has(round))
  const order = roundsOfWeek(next.round.values(), edition.week).map(({ id }) => id)
  const before = [...others(held.before), ...(edition.before ?? [])]
  const kept = others(held.rounds)
  const versions = Object.fromEntries(
    kept
      .map(({ round }) => [round, versionOf(held, round)] as const)
      .filter(([, { version }]) => version !== edition.version),
  )
  return {
    ...edition,
    numbers: { ...held.numbers, ...edition.numbers },
    ...(held.left && { left: held.left }),
    ...(Object.keys(versions).length > 0 && { versions }),
    rounds: [...kept, ...edition.rounds].sort((a, b) => order.indexOf(a.round) - order.indexOf(b.round)),
    ...(before.length > 0 && { before }),
    ...(held.received && { received: true }),
  }
}
