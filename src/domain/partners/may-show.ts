import { SECTOR_MEASURE } from '../published/quarter-figures.ts'
import type { Audience } from '../situation.ts'
import type { MeetingAudience } from './partner-meeting.ts'

/** What an audience may be shown of the records, whatever scene is asked for. */
export type MayShow = {
  /**
   * Situations: facts of A, D and F of every funder, or of the funder met alone, where they are; as totals of the whole
   * mission, without a place; or none, whoever opened one to the audience: published cells are all that it reads.
   */
  readonly situations: 'all' | 'own' | 'totals' | 'none'
  /** Scopes of published cells beside the whole mission: every funder's and sector's, those of the funder met, sectors, none. */
  readonly cells: 'all' | 'own' | 'sectors' | 'none'
  /** Plans of partners, with what each undertook: all, the parts of the funder met, none. */
  readonly plans: 'all' | 'own' | 'none'
  /** Answers of funders: of all, of the funder met, none. */
  readonly answers: 'all' | 'own' | 'none'
  /** Acts of the team by place, actions, projects and the barometer. */
  readonly work: 'all' | 'own' | 'none'
}

const COMMITTEE: MayShow = { situations: 'all', cells: 'all', plans: 'all', answers: 'all', work: 'all' }

/** The audience of a meeting decides; nothing on the screen can widen it. */
export const MAY_SHOW: Readonly<Record<MeetingAudience, MayShow>> = {
  'technical-committee': COMMITTEE,
  'steering-committee': COMMITTEE,
  'watch-group': {
    ...{ situations: 'none', cells: 'sectors', plans: 'none', answers: 'none', work: 'none' },
  },
  funder: { situations: 'own', cells: 'own', plans: 'own', answers: 'own', work: 'own' },
  public: { situations: 'totals', cells: 'none', plans: 'none', answers: 'none', work: 'none' },
}

/** Audiences of a situation that hold the partners of the scheme; what is the team's, or a watch group's, stays there. */
export const OPEN_TO_PARTNERS: readonly Audience[] = ['funder', 'technical-committee', 'public']

/** The measure of published cells whose scope is a sector; those of the others are funders. */
export const isBySector = (measure: string): boolean => measure === SECTOR_MEASURE
