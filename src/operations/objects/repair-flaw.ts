import { keyOf } from '../../domain/change.ts'
import { type AnyRecord, type Estate, withoutRecords, withRecords } from '../../domain/estate.ts'
import { CHECKED_KINDS, type Flaw, type FlawRule } from '../../domain/flaw.ts'
import { isFault, isRefusal, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { flawWords } from '../../messages/flaws.ts'
import type { State } from '../../store/store.ts'
import type { Operation } from '../operation.ts'
import { checkedPart } from './checked-part.ts'

/** One flaw by its id, or all of a rule that have a safe repair. */
export type RepairTarget = { readonly rule: FlawRule; readonly id?: string }
type Repair = NonNullable<Flaw['repair']>

/** Repairs of one object may follow from each other: looked for anew this many times at most. */
const TURNS = 10

const repairable = ({ rule, id }: RepairTarget, flaws: readonly Flaw[]): readonly Flaw[] =>
  flaws.filter((flaw) => flaw.repair && flaw.rule === rule && (id === undefined || flaw.id === id))

const known = ({ session }: State, target: RepairTarget): readonly Flaw[] =>
  repairable(target, session.flaws?.result ?? [])

const applied = (estate: Estate, { put, remove }: Repair): Estate =>
  remove.reduce((next, { kind, id }) => withoutRecords(next, kind, [id]), withRecords(estate, put))

/** Those that touch no record twice: the first of each. */
const apart = (flaws: readonly Flaw[]): readonly Repair[] => {
  const touched = new Set<string>()
  return flaws.flatMap(({ repair }) => {
    if (!repair) return []
    const keys = [...repair.put, ...repair.remove].map((each) => keyOf(each as AnyRecord))
    if (keys.some((key) => touched.has(key))) return []
    for (const key of keys) touched.add(key)
    return [repair]
  })
}

/**
 * Mends a flaw, or all flaws of a rule, in one undo step. The flaws are looked for again first: what changed since the
 * list was made is refused, never overwritten.
 */
export const repairFlaw: Operation<RepairTarget> = {
  id: 'repair-flaw',
  available: (state, target) => (known(state, target).length > 0 ? null : refusal('flaw-gone')),
  label: ({ estate, session }, target) => {
    const one = session.flaws?.result?.find(({ id }) => id === target.id)
    const { title } = flawWords.rules[target.rule]
    return actions['repair-flaw'](one ? `${title}, ${flawWords.name(one, estate)}` : title)
  },
  run: async ({ estate }, target, ports) => {
    const repairs: Repair[] = []
    let mended = checkedPart(estate)
    for (let turn = 0; turn < TURNS; turn++) {
      const flaws = await ports.flaws(mended)
      if (isFault(flaws) || isRefusal(flaws)) return flaws
      const found = apart(repairable(target, flaws))
      if (found.length === 0) break
      repairs.push(...found)
      mended = found.reduce(applied, mended)
      if (target.id !== undefined) break
    }
    if (repairs.length === 0) return refusal('flaw-gone')
    return {
      kind: 'done',
      change: (now) => repairs.reduce(applied, now),
      holds: (now) => CHECKED_KINDS.every((kind) => now[kind] === estate[kind]),
    }
  },
}
