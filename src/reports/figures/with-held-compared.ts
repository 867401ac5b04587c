import type { SectionContext } from '../sections/section-context.ts'
import { isHeld } from './is-held.ts'

/** The context without its period compared where records kept for so many months are no longer all there: half of them is no comparison. */
export const withHeldCompared = (context: SectionContext, months?: number): SectionContext => {
  const { estate, compared, today } = context
  return compared === null || isHeld(estate, compared, today, months)
    ? context
    : { ...context, compared: null }
}
