import { roundProgress } from '../../domain/field/round-progress.ts'
import { type AtPlace, withPassageAt } from '../../domain/field/with-passage-at.ts'
import { refusal } from '../../domain/refusal.ts'
import type { NOT_DONE_REASONS } from '../../domain/week/passage.ts'
import { minuteOf } from '../../domain/when.ts'
import { actions } from '../../messages/actions.ts'
import { debriefing } from '../../messages/debriefing.ts'
import { words } from '../../messages/words.ts'
import type { State } from '../../store/store.ts'
import type { Operation } from '../operation.ts'
import { passageObstacle } from './record-passage.ts'

const leftAt = ({ estate }: Pick<State, 'estate'>, round: string): readonly AtPlace[] =>
  roundProgress(estate, round, new Set()).stops.flatMap(({ stop, passage }) =>
    passage ? [] : [{ place: stop.place, stop: stop.id, round }],
  )

/** *Tout le reste*: each stop of a round of which nothing was said was not done, for one reason; one step, undone as one. */
export const noteRestNotDone: Operation<{
  readonly round: string
  readonly reason: (typeof NOT_DONE_REASONS)[number]
}> = {
  id: 'note-rest-not-done',
  available: (state, { round }) => {
    const [first] = leftAt(state, round)
    return first ? passageObstacle(state, first) : refusal('stop-unknown')
  },
  label: (state, { round }) => actions['note-rest-not-done'](leftAt(state, round).length),
  run: (state, { round, reason }, ports) => {
    const when = { minute: minuteOf(ports.clock()) }
    const rest = leftAt(state, round).map((at) => ({ at, made: { id: ports.newId('passage'), when } }))
    return {
      kind: 'done',
      // A stop that got its passage meanwhile keeps it.
      change: (now) => {
        const still = new Set(leftAt({ estate: now }, round).map(({ stop }) => stop))
        return rest
          .filter(({ at }) => still.has(at.stop))
          .reduce((after, { at, made }) => withPassageAt(after, at, made, { type: 'not-done', reason }), now)
      },
      look: { fieldStop: null, fieldSheet: 'none' },
      say: debriefing.restSaid(rest.length, words.notDone[reason]),
    }
  },
}
