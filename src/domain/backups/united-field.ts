import { sameValue } from '../change.ts'
import type { Kind } from '../estate.ts'
import { ACTION_STATUSES } from '../follow-up/outreach-action.ts'
import { PROJECT_STATUSES } from '../follow-up/project.ts'
import { RELAY_STATUSES } from '../follow-up/relay.ts'
import { FACTS } from '../merge.ts'
import type { Period } from '../period.ts'
import { STATUSES } from '../situation.ts'
import { PARTS } from '../unite-parts.ts'
import { joinedSurvey } from '../unite-survey.ts'
import { type Seen, seenByEither } from './field-stamps.ts'

/** The trade's order of steps, for those of one day. */
const STEPS: readonly string[] = [...STATUSES, ...RELAY_STATUSES, ...ACTION_STATUSES, ...PROJECT_STATUSES]

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? ''

/** Of two values that nothing else tells apart, the same on every device: the greater number, else the later text; a value before none. */
export const laterValue = <Value>(one: Value, other: Value): Value => {
  if (typeof one === 'number' && typeof other === 'number') return one >= other ? one : other
  return canonical(one) >= canonical(other) ? one : other
}

/** Whether a field of both sides holds what is of both, whoever wrote last: dated facts, and what a territory has gone through. */
export const isUnited = (kind: Kind, field: string): boolean =>
  FACTS.includes(field) || (kind === 'settings' && (field === 'missingDays' || field === 'seen'))

/** What both sides have of such a field. */
export const unitedField = (field: string, one: unknown, other: unknown): unknown => {
  if (one === undefined || other === undefined) return one ?? other
  if (field === 'seen') return seenByEither(one as Seen, other as Seen)
  return field === 'missingDays' ? unitedDays(one as Period[], other as Period[]) : unitedFacts(one, other)
}

const unitedDays = (one: readonly Period[], other: readonly Period[]): readonly Period[] =>
  [...new Map([...one, ...other].map((period) => [`${period.from} ${period.until}`, period]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, period]) => period)

type Fact = { readonly on: string; readonly status?: string } | string
const dayOf = (fact: Fact): string => (typeof fact === 'string' ? fact : fact.on)
const rankOf = (fact: Fact): number => (typeof fact === 'string' ? 0 : STEPS.indexOf(fact.status ?? ''))

/** Dated facts of both, each as often as the side that has it more often, oldest day first and in the trade's order within a day. */
const unitedFacts = (one: unknown, other: unknown): unknown => {
  if (!Array.isArray(one) || !Array.isArray(other)) return laterValue(one, other)
  const [a, b] = [numbered(one), numbered(other)]
  const all = new Map([...a, ...b])
  // Who holds all of the other's facts keeps its own order.
  if (all.size === a.size && all.size === b.size) return laterValue(one, other)
  if (all.size === a.size) return one
  if (all.size === b.size) return other
  return [...all]
    .sort(
      ([key, fact], [otherKey, otherFact]) =>
        (dayOf(fact) < dayOf(otherFact) ? -1 : dayOf(fact) > dayOf(otherFact) ? 1 : 0) ||
        rankOf(fact) - rankOf(otherFact) ||
        (key < otherKey ? -1 : 1),
    )
    .map(([, fact]) => fact)
}

/** By content and by occurrence, as a step may come twice in a day. */
const numbered = (facts: readonly Fact[]): Map<string, Fact> => {
  const times = new Map<string, number>()
  return new Map(
    facts.map((fact) => {
      const content = canonical(fact)
      const time = (times.get(content) ?? 0) + 1
      times.set(content, time)
      return [`${content} ${time}`, fact]
    }),
  )
}

type Part = Readonly<Record<string, unknown>>
const partKey = (part: Part): string => String(part.id ?? part.letter)

/** Parts of two lists written apart: those of either, and of one in both that of the list that stays; of a tally the greater counts. Other fields stay as they are. */
export const unitedParts = (field: string, stays: unknown, other: unknown): unknown => {
  if (field === 'survey') return joinedSurvey(stays, other)
  if (!PARTS.includes(field) || !Array.isArray(stays) || !Array.isArray(other)) return stays
  const known = new Set((stays as Part[]).map(partKey))
  const more = (other as Part[]).filter((part) => !known.has(partKey(part)))
  return more.length === 0 || sameValue(stays, other) ? stays : [...stays, ...more]
}
