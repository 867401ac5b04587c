import type { Estate } from '../../domain/estate.ts'
import type { PartnerMeeting, SceneType } from '../../domain/partners/partner-meeting.ts'
import type { Act } from '../../operations/act.ts'
import type { ShownScenes } from '../../store/exchange-session.ts'
import { decisionsBeforeBlocks, newDecisionsBlocks } from './decision-blocks.ts'
import type { SceneBlock } from './scene.ts'
import { itemsOf, sceneBlock } from './scene-block.ts'

/** What a scene's blocks act with. */
export type Room = {
  readonly estate: Estate
  readonly today: string
  readonly act: Act
  readonly write: () => void
}

/** Blocks of a scene: decisions from the record itself, all else as it was made for the audience; null while it is not made. */
export const sceneBlocks = (
  room: Room,
  meeting: PartnerMeeting,
  type: SceneType,
  scenes: ShownScenes | null,
): readonly SceneBlock[] | null => {
  if (type === 'last-decisions') return decisionsBeforeBlocks(room, meeting)
  if (type === 'new-decisions') return newDecisionsBlocks(room, meeting, room.write)
  const section = scenes?.report.sections.find(({ id }) => id === type)
  if (!scenes || !section) return null
  return section.blocks.map((block, rank) => ({
    items: itemsOf(block),
    draw: (from, until) => sceneBlock(block, { from, until }, scenes.pictures),
    isLow: block.kind === 'chart',
    fills: block.kind === 'chart' || block.kind === 'map',
    leads: block.kind === 'text' && rank < section.blocks.length - 1,
  }))
}
