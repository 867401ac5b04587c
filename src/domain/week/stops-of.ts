import type { Estate } from '../estate.ts'
import type { Stop } from './round.ts'

const cache = new WeakMap<Estate['stop'], ReadonlyMap<string, readonly Stop[]>>()

/** Stops by round, each in the order walked: the same lists for the same records. */
const byRound = (stops: Estate['stop']): ReadonlyMap<string, readonly Stop[]> => {
  const known = cache.get(stops)
  if (known) return known
  const lists = new Map<string, Stop[]>()
  for (const stop of stops.values()) {
    const list = lists.get(stop.round)
    if (list) list.push(stop)
    else lists.set(stop.round, [stop])
  }
  for (const list of lists.values()) list.sort((a, b) => a.rank - b.rank)
  cache.set(stops, lists)
  return lists
}

/** The stops of a round in the order walked; none for an unknown round. */
export const stopsOf = ({ stop }: Pick<Estate, 'stop'>, round: string): readonly Stop[] =>
  byRound(stop).get(round) ?? []
