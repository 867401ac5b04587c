import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { roundSheet } from '../../reports/round-sheet.ts'
import type { Operation } from '../operation.ts'

/** Shows the printed pages of a week's rounds, or of one of them, as they will come out of the printer. */
export const printWeek: Operation<{ readonly week: string; readonly round?: string }> = {
  id: 'print-week',
  available: ({ estate }, { week, round }) => {
    const ready =
      round === undefined
        ? [...estate.round.values()].some((each) => each.week === week)
        : estate.round.has(round)
    return ready ? null : refusal('no-plan')
  },
  label: (_state, { week }) => actions['print-week'](week),
  run: ({ estate }, { week, round }) => {
    const rounds = [...estate.round.values()]
      .filter((each) => (round === undefined ? each.week === week : each.id === round))
      .sort((a, b) => (a.day + a.start + a.pair < b.day + b.start + b.pair ? -1 : 1))
    return {
      kind: 'done',
      quiet: true,
      look: { handout: null, sheets: rounds.map((each) => roundSheet(estate, each.id)) },
    }
  },
}
