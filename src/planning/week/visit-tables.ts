import { minutesOf } from '../../domain/week/round.ts'
import type { Instance } from './instance.ts'

export const AIM = { passage: 0, presence: 1, check: 2, urgent: 3, locked: 4 } as const

/** What each visit and each round is, by rank. */
export type VisitTables = {
  readonly client: Int32Array
  readonly aim: Uint8Array
  readonly minutes: Float64Array
  readonly isPresence: Uint8Array
  /** The minute at which it begins at the earliest by itself; 0 when that is up to the round. */
  readonly after: Int32Array
  readonly day: Int32Array
  readonly week: Int32Array
  /** 0 to 9, or -1 on Saturday and Sunday. */
  readonly half: Int32Array
  readonly startMinute: Int32Array
  readonly clients: number
}

/** Clients are the places, then one for each locked stop that serves none. */
export const visitTables = ({ places, visits, rounds }: Instance): VisitTables => {
  let clients = places.length
  const client = Int32Array.from(visits, ({ place, serves }) => (serves ? place : clients++))
  return {
    client,
    clients,
    aim: Uint8Array.from(visits, ({ aim }) => AIM[aim]),
    minutes: Float64Array.from(visits, ({ minutes }) => minutes),
    isPresence: Uint8Array.from(visits, ({ kind }) => (kind === 'presence' ? 1 : 0)),
    after: Int32Array.from(visits, ({ aim, place, locked }) =>
      aim === 'urgent'
        ? minutesOf(places[place]!.urgent!.after!)
        : locked?.at === undefined
          ? 0
          : minutesOf(locked.at),
    ),
    day: Int32Array.from(rounds, ({ day }) => day),
    week: Int32Array.from(rounds, ({ day }) => Math.floor(day / 7)),
    half: Int32Array.from(rounds, ({ halfDay }) => (halfDay < 10 ? halfDay : -1)),
    startMinute: Int32Array.from(rounds, ({ slot }) => minutesOf(slot.start)),
  }
}
