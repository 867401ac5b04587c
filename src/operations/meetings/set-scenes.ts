import { scenesFor } from '../../domain/partners/meeting-scenes.ts'
import type { Scene, SceneType } from '../../domain/partners/partner-meeting.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { changedRecord } from '../follow-up/changed-record.ts'
import type { Operation } from '../operation.ts'
import { meetingObstacle } from './meeting-obstacle.ts'

export type SceneChange =
  | { readonly add: SceneType }
  | { readonly remove: string }
  /** Scenes are moved one place up (-1) or down (1). */
  | { readonly move: string; readonly by: -1 | 1 }

const obstacleIn = (scenes: readonly Scene[], change: SceneChange): Refusal | null => {
  if ('add' in change) return scenes.some(({ type }) => type === change.add) ? refusal('scene-there') : null
  const id = 'remove' in change ? change.remove : change.move
  const rank = scenes.findIndex((each) => each.id === id)
  if (rank < 0) return refusal('part-gone')
  if ('remove' in change) return null
  return rank + change.by < 0 || rank + change.by >= scenes.length ? refusal('scene-at-end') : null
}

const changed = (scenes: readonly Scene[], change: SceneChange, id: string): readonly Scene[] => {
  if (obstacleIn(scenes, change)) return scenes
  if ('add' in change) return [...scenes, { id, type: change.add }]
  if ('remove' in change) return scenes.filter((each) => each.id !== change.remove)
  const rank = scenes.findIndex((each) => each.id === change.move)
  const moved = [...scenes]
  moved.splice(rank + change.by, 0, ...moved.splice(rank, 1))
  return moved
}

/** Adds a scene to what a meeting shows, takes one out, or moves one up or down. Each is there once, and only where its audience may see it. */
export const setScenes: Operation<{ readonly meeting: string; readonly change: SceneChange }> = {
  id: 'set-scenes',
  available: ({ estate }, { meeting: id, change }) => {
    const obstacle = meetingObstacle(estate, id)
    if (obstacle) return obstacle
    const { audience, scenes } = estate.meeting.get(id)!
    if ('add' in change && !scenesFor(audience).includes(change.add)) return refusal('scene-not-for')
    return obstacleIn(scenes, change)
  },
  label: (_state, { change }) =>
    actions['set-scenes']('add' in change ? 'add' : 'remove' in change ? 'remove' : 'move'),
  run: (_state, { meeting, change }, ports) => {
    const id = 'add' in change ? ports.newId('scene') : ''
    return {
      kind: 'done',
      change: changedRecord('meeting', meeting, (now) => ({
        ...now,
        scenes: changed(now.scenes, change, id),
      })),
    }
  },
}
