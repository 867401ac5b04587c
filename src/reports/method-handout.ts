import type { CivilDate } from '../domain/civil-date.ts'
import type { Estate } from '../domain/estate.ts'
import type { MethodHandout } from '../domain/method-handout.ts'
import { methodFacts } from '../domain/week/method-facts.ts'
import { methodPlain } from '../messages/method-plain.ts'

/** The page on the method given to residents and funders, with the rules as they are set on that day. */
export const methodHandout = (estate: Estate, day: CivilDate): MethodHandout => {
  const facts = methodFacts(estate)
  const { territory, fictional } = facts
  return { title: methodPlain.title, territory, fictional, day, sections: methodPlain.sections(facts) }
}
