import type { Question, ReadChoices, ReadContext } from '../../domain/import.ts'
import { familyOf } from '../../domain/taxonomy.ts'
import { codeAlike } from './code-alike.ts'
import { type LocatedEvent, typeOf } from './located-events.ts'

/** More types than that are a text of its own in each row: the most frequent are asked, the others left aside. */
const MOST_ASKED = 40
const ASIDE = 'none'

export type EventTypes = {
  /** The code of ours that events of a type become; undefined when they are left aside. */
  readonly codeOf: (type: string) => string | undefined
  /** One a type, the most frequent first. */
  readonly questions: readonly Question[]
}

/**
 * What the types of a file become: as chosen, else the code that their words suggest. Codes noted by sector, and those of
 * parts of buildings, are none for a cell of a town. Answers are waited for only where no type has a code yet.
 */
export const eventTypes = (
  events: readonly LocatedEvent[],
  { codes }: ReadContext,
  { codes: chosen = {} }: ReadChoices,
): EventTypes => {
  const counts = new Map<string, number>()
  for (const { row } of events) counts.set(typeOf(row), (counts.get(typeOf(row)) ?? 0) + 1)
  const offered = codes.filter(({ id }) => id !== 'C5' && !['F', 'G'].includes(familyOf(id)))
  const asked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, MOST_ASKED)
  const options = [
    ...offered.map(({ id, label }) => ({ value: id, label: `${id} ${label}` })),
    { value: ASIDE },
  ]
  const taken = new Map(asked.map(([type]) => [type, codeAlike(type, offered)?.id ?? ASIDE]))
  const answerOf = (type: string): string => {
    const answer = Object.hasOwn(chosen, type) ? chosen[type]! : (taken.get(type) ?? ASIDE)
    return options.some(({ value }) => value === answer) ? answer : ASIDE
  }
  const isSettled = asked.some(([type]) => answerOf(type) !== ASIDE)
  return {
    codeOf: (type) => {
      const answer = answerOf(type)
      return answer === ASIDE ? undefined : answer
    },
    questions: asked.map(([type, count]) => ({
      code: 'event-type',
      params: { type, count },
      choice: 'codes',
      key: type,
      options,
      taken: taken.get(type)!,
      ...(isSettled && { settled: true as const }),
    })),
  }
}
