import { refusal } from '../../domain/refusal.ts'
import { screenCodeActions } from '../../messages/screen-code.ts'
import type { Operation } from '../operation.ts'

/** Hides the screen until its code is given; the territory stays open, and what is typed stays as it is. */
export const hideScreen: Operation = {
  id: 'hide-screen',
  available: ({ session }) => {
    if (session.keeping !== 'sealed') return refusal('not-sealed')
    if (!session.screenCode) return refusal('screen-code-none')
    return session.hidden ? refusal('screen-hidden') : null
  },
  label: () => screenCodeActions['hide-screen'](),
  run: () => ({ kind: 'done', quiet: true, look: { hidden: { wrong: 0 } } }),
}
