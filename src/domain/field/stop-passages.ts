import type { Estate } from '../estate.ts'
import type { Passage } from '../week/passage.ts'
import { stopsOf } from '../week/stops-of.ts'

const cache = new WeakMap<Estate['passage'], ReadonlyMap<string, readonly Passage[]>>()

/** Passages by round: the same lists for the same records. */
const byRound = (passages: Estate['passage']): ReadonlyMap<string, readonly Passage[]> => {
  const known = cache.get(passages)
  if (known) return known
  const lists = new Map<string, Passage[]>()
  for (const passage of passages.values()) {
    if (passage.round === undefined) continue
    const list = lists.get(passage.round)
    if (list) list.push(passage)
    else lists.set(passage.round, [passage])
  }
  cache.set(passages, lists)
  return lists
}

/** Of two devices' passages at one stop, the one that was done, then the later record. */
const better = (one: Passage | undefined, other: Passage): Passage =>
  one === undefined || (other.done && !one.done) || (other.done === one.done && other.id > one.id)
    ? other
    : one

export type StopPassages = {
  /** By stop id. A stop without a passage is not in it. */
  readonly byStop: ReadonlyMap<string, Passage>
  /** Passages of the round that fulfil no stop of it. */
  readonly unplanned: readonly Passage[]
}

/**
 * What was recorded at the stops of a round. A week prepared again may give a stop's id to another place: then the place
 * tells which stop a passage fulfils. Empty for an unknown round.
 */
export const stopPassages = (estate: Pick<Estate, 'stop' | 'passage'>, round: string): StopPassages => {
  const stops = stopsOf(estate, round)
  const placeOf = new Map(stops.map(({ id, place }) => [id, place]))
  const byStop = new Map<string, Passage>()
  let loose: Passage[] = []
  for (const passage of byRound(estate.passage).get(round) ?? []) {
    const { stop, place } = passage
    if (stop !== undefined && placeOf.get(stop) === place) byStop.set(stop, better(byStop.get(stop), passage))
    else loose.push(passage)
  }
  for (const { id, place } of stops) {
    if (byStop.has(id)) continue
    const here = loose.filter((passage) => passage.place === place && passage.stop !== undefined)
    if (here.length === 0) continue
    byStop.set(id, here.reduce<Passage | undefined>(better, undefined)!)
    loose = loose.filter((passage) => !here.includes(passage))
  }
  return { byStop, unplanned: loose }
}
