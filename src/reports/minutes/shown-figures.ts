import type { CivilDate } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import type { PartnerMeeting, ShownFigure } from '../../domain/partners/partner-meeting.ts'
import { sceneSection } from '../meeting/scene-section.ts'

/** The figures that the scenes of a meeting show its audience on a day, without the ids of what they count. */
export const shownFigures = (
  estate: Estate,
  meeting: PartnerMeeting,
  today: CivilDate,
): readonly ShownFigure[] =>
  meeting.scenes.flatMap((scene) =>
    sceneSection(estate, meeting, scene, { today, maps: [] }).blocks.flatMap((block) =>
      block.kind === 'figures'
        ? block.figures.map(
            ({ id, label, value, shown, definition, was, change }): ShownFigure => ({
              ...{ scene: scene.type, id, label, value, shown, definition },
              ...(was && { was }),
              ...(change !== undefined && { change }),
            }),
          )
        : [],
    ),
  )
