import type { Estate } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import type { Round } from '../../domain/week/round.ts'
import { roundsOfWeek } from '../../domain/week/round-palette.ts'
import { actions } from '../../messages/actions.ts'
import { roundSheet } from '../../reports/round-sheet.ts'
import type { Operation } from '../operation.ts'

/** Shows the printed pages of a week's rounds, of those of a pair, or of one of them, as they will come out of the printer. */
export const printWeek: Operation<{
  readonly week: string
  readonly pair?: string
  readonly round?: string
}> = {
  id: 'print-week',
  available: ({ estate }, target) => (roundsPrinted(estate, target).length > 0 ? null : refusal('no-plan')),
  label: (_state, { week }) => actions['print-week'](week),
  run: ({ estate, session }, target) => ({
    kind: 'done',
    quiet: true,
    look: {
      handout: null,
      sheets: roundsPrinted(estate, target).map(({ id }) => roundSheet(estate, id, session.today)),
    },
  }),
}

const roundsPrinted = (
  { round }: Estate,
  target: { readonly week: string; readonly pair?: string; readonly round?: string },
): readonly Round[] => {
  const one = target.round === undefined ? undefined : round.get(target.round)
  if (target.round !== undefined) return one ? [one] : []
  return roundsOfWeek(round.values(), target.week).filter(
    ({ pair }) => target.pair === undefined || pair === target.pair,
  )
}
