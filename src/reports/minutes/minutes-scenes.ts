import type { PartnerMeeting, Scene, SceneType } from '../../domain/partners/partner-meeting.ts'

/** Said first and last, shown or not. */
const FIRST: SceneType = 'last-decisions'
const LAST: SceneType = 'new-decisions'

/** The scenes of minutes in their order: what was decided last time, what was shown, what is decided now. */
export const minutesScenes = ({ scenes }: PartnerMeeting): readonly Scene[] => {
  const always = (type: SceneType): Scene => scenes.find((each) => each.type === type) ?? { id: type, type }
  return [always(FIRST), ...scenes.filter(({ type }) => type !== FIRST && type !== LAST), always(LAST)]
}
