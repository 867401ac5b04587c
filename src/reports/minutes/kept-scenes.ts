import type { CivilDate } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import type { KeptBlock, KeptFigure, KeptMap, KeptScene } from '../../domain/partners/kept-scene.ts'
import type { PartnerMeeting, SceneType } from '../../domain/partners/partner-meeting.ts'
import type { Figure, ReportBlock } from '../../domain/reports/report.ts'
import type { MeetingMap } from '../meeting/meeting-map.ts'
import { sceneSection } from '../meeting/scene-section.ts'
import { minutesScenes } from './minutes-scenes.ts'
import { settledUntil } from './settled-until.ts'

/** A map with what it is drawn of. */
type DrawnMap = MeetingMap & { readonly kept: KeptMap }

/** What a meeting decides is its own, and is told of its record. */
const OWN: SceneType = 'new-decisions'

/** What the minutes of a meeting closed on a day say of its scenes, as plain data: the records that it is made of may go. */
export const keptScenes = (
  estate: Estate,
  meeting: PartnerMeeting,
  { today, maps }: { readonly today: CivilDate; readonly maps: readonly DrawnMap[] },
): readonly KeptScene[] => {
  const then = settledUntil(estate, today)
  return minutesScenes(meeting)
    .filter(({ type }) => type !== OWN)
    .map((scene) => ({
      scene: scene.type,
      blocks: sceneSection(then, meeting, scene, { today, maps }).blocks.flatMap((block) =>
        keptBlock(block, maps),
      ),
    }))
}

const keptBlock = (block: ReportBlock, maps: readonly DrawnMap[]): readonly KeptBlock[] => {
  if (block.kind === 'figures') return [{ kind: 'figures', figures: block.figures.map(keptFigure) }]
  if (block.kind !== 'map') return [block]
  const map = maps.find(({ picture }) => picture === block.picture)
  return map ? [{ kind: 'map', map: map.kept }] : []
}

/** Named one by one: what else a figure knows leads to records. */
const keptFigure = (figure: Figure): KeptFigure => {
  const { id, label, value, shown, definition, of, was, change, uncertainty } = figure
  return {
    ...{ id, label, value, shown, definition },
    ...(of !== undefined && { of }),
    ...(was && { was }),
    ...(change !== undefined && { change }),
    ...(uncertainty !== undefined && { uncertainty }),
  }
}

/** Blocks kept, as a report has them; maps are those drawn of what was kept, in their order. */
export const keptBlocks = (
  blocks: readonly KeptBlock[],
  maps: readonly MeetingMap[],
): readonly ReportBlock[] => {
  const left = [...maps]
  return blocks.flatMap((block): readonly ReportBlock[] => {
    if (block.kind !== 'map') return [block]
    const map = left.shift()
    return map ? [{ kind: 'map', picture: map.picture }] : []
  })
}
