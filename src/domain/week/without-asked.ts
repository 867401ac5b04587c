import { type Estate, withoutRecords } from '../estate.ts'

/** Kinds that ask something of a place: they mean nothing without it. */
const ASKED = ['support', 'placeRule', 'appointment', 'exclusion', 'unserved'] as const

/** The estate without what is asked of places that are gone: presences, rules, appointments, exclusions, urgent passages, and what was left unserved there. */
export const withoutAsked = (now: Estate, isGone: (place: string) => boolean): Estate => {
  let next = now
  for (const kind of ASKED) {
    const records: readonly { readonly id: string; readonly place: string }[] = [...now[kind].values()]
    next = withoutRecords(
      next,
      kind,
      records.filter(({ place }) => isGone(place)).map(({ id }) => id),
    )
  }
  const urgent = [...now.weekChange.values()].filter(
    ({ change }) => change.type === 'urgent' && isGone(change.place),
  )
  return withoutRecords(
    next,
    'weekChange',
    urgent.map(({ id }) => id),
  )
}
