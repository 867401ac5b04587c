import { coarsened } from '../../domain/coarsened.ts'
import { settingsOf, withRecords } from '../../domain/estate.ts'
import { mayHavePhoto } from '../../domain/field/photo-rules.ts'
import { refusal } from '../../domain/refusal.ts'
import { type Situation, statusOf } from '../../domain/situation.ts'
import type { SituationDraft } from '../../domain/situation-draft.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { situationObstacle } from './situation-obstacle.ts'

/** Corrects a situation, which loses its photo under a code that may have none; a new status is a dated step added to those before. */
export const editSituation: Operation<{ readonly id: string; readonly draft: SituationDraft }> = {
  id: 'edit-situation',
  available: (state, { id, draft }) => {
    const held = state.estate.situation.get(id)
    return held ? situationObstacle(state, draft, held.code) : refusal('nothing-selected')
  },
  label: ({ estate }, { draft }) =>
    actions['edit-situation'](estate.code.get(draft.code)?.label ?? draft.code),
  run: ({ session }, { id, draft: { status, point: _point, ...draft } }) => ({
    kind: 'done',
    change: (now) => {
      const old = now.situation.get(id)
      if (!old) return now
      const isStep = status !== statusOf(old)
      const statusSteps = isStep ? [...old.statusSteps, { status, on: session.today }] : old.statusSteps
      // The form corrects none of these: they stay as they are now, not as they were when it was opened.
      const { photo, call: _call, seenAgain: _seenAgain, remindOn: _remindOn, ...fields } = draft
      const { call, seenAgain, remindOn } = old
      const edited: Situation = {
        ...{ kind: 'situation', id, ...fields, statusSteps },
        ...(call && { call }),
        ...(seenAgain && { seenAgain }),
        // A date put off spoke of the step before.
        ...(remindOn !== undefined && !isStep && { remindOn }),
        ...(photo !== undefined && mayHavePhoto(draft.code) && { photo }),
      }
      return withRecords(now, [coarsened(edited, settingsOf(now).timeZone)])
    },
    look: { dialog: 'none' },
  }),
}
