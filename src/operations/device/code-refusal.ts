import { type Refusal, refusal } from '../../domain/refusal.ts'
import type { State } from '../../store/store.ts'

/** Why the code that hides the screen can't be chosen nor changed here; null when it can. */
export const codeRefusal = ({ session }: State): Refusal | null => {
  if (session.keeping === 'locked') return refusal('territory-locked')
  if (session.keeping === 'unsaved') return refusal('territory-unsaved')
  if (session.keeping !== 'sealed') return refusal('not-sealed')
  if (session.hidden) return refusal('screen-hidden')
  return session.follows ? refusal('follows-other-tab') : null
}
