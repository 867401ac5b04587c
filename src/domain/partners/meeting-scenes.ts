import type { MeetingAudience, SceneType } from './partner-meeting.ts'

/**
 * What may be put on the screen before each audience, in the order in which it is proposed. What waits for a partner is said
 * to partners alone, and where it is only to those who may know the place.
 */
export const MEETING_SCENES: Readonly<Record<MeetingAudience, readonly SceneType[]>> = {
  'technical-committee': [
    'last-decisions',
    'since-last',
    'where-when',
    'calmed',
    'needs-you',
    'presence',
    'new-decisions',
  ],
  'steering-committee': ['last-decisions', 'since-last', 'presence', 'calmed', 'needs-you', 'new-decisions'],
  'watch-group': ['last-decisions', 'since-last', 'where-when', 'presence', 'new-decisions'],
  funder: ['last-decisions', 'since-last', 'where-when', 'calmed', 'needs-you', 'presence', 'new-decisions'],
  public: ['last-decisions', 'since-last', 'presence', 'calmed', 'new-decisions'],
}

/** Scenes that may be added to what an audience is shown beside those that are proposed. */
const MORE: Readonly<Partial<Record<MeetingAudience, readonly SceneType[]>>> = {
  'steering-committee': ['where-when'],
  public: ['where-when'],
}

/** Every scene that an audience may be shown. */
export const scenesFor = (audience: MeetingAudience): readonly SceneType[] => [
  ...MEETING_SCENES[audience],
  ...(MORE[audience] ?? []),
]
