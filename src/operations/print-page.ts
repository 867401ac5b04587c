import type { Estate } from '../domain/estate.ts'
import { refusal } from '../domain/refusal.ts'
import { nextEdition, withEdition } from '../domain/week/week-edition-of.ts'
import { actions } from '../messages/actions.ts'
import { handover } from '../messages/handover.ts'
import type { Operation } from './operation.ts'

/** Hands the pages on the screen to the printer; weeks of rounds so printed become the version that their pages say. */
export const printPage: Operation = {
  id: 'print-page',
  available: ({ session }) => (session.sheets || session.handout ? null : refusal('no-plan')),
  label: () => actions['print-page'](),
  run: async ({ estate, session }, _target, ports) => {
    await ports.print()
    const weeks = [...new Set(session.sheets?.map(({ week }) => week) ?? [])].filter(
      (week) => withEdition(estate, week, session.today) !== estate,
    )
    const [first] = weeks
    if (first === undefined) return { kind: 'done', quiet: true }
    return {
      kind: 'done',
      change: (now: Estate) => weeks.reduce((next, week) => withEdition(next, week, session.today), now),
      say: handover.printed(nextEdition(estate, first, session.today).version),
    }
  },
}
