import { withRecords } from '../../domain/estate.ts'
import type { TakenPhoto } from '../../domain/field/photo-rules.ts'
import { isFault, isRefusal, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { keptPhoto } from './kept-photo.ts'
import { photoObstacle } from './photo-obstacle.ts'

/** Keeps a photo, then names it in its situation, in place of the one before. */
export const attachPhoto: Operation<{ readonly situation: string; readonly photo: TakenPhoto }> = {
  id: 'attach-photo',
  available: ({ estate }, { situation, photo }) => {
    const found = estate.situation.get(situation)
    return found ? photoObstacle(found.code, photo) : refusal('nothing-selected')
  },
  label: ({ estate }, { situation }) => {
    const code = estate.situation.get(situation)?.code ?? ''
    return actions['attach-photo'](estate.code.get(code)?.label ?? code)
  },
  run: async (_state, { situation, photo }, ports) => {
    const kept = await keptPhoto(ports, photo.bytes)
    if (isRefusal(kept) || isFault(kept)) return kept
    return {
      kind: 'done',
      change: (now) => {
        const found = now.situation.get(situation)
        return found ? withRecords(now, [{ ...found, photo: kept }]) : now
      },
    }
  },
}
