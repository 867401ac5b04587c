import { debriefing as text } from '../../../messages/debriefing.ts'
import type { FollowView } from '../../../store/follow-session.ts'
import type { Session } from '../../../store/session.ts'

type DraftKind = keyof typeof text.draftKinds

/** Registers of Suivis by the kind that a draft's key begins with. */
const VIEWS: Partial<Record<DraftKind, FollowView>> = {
  request: 'requests',
  relay: 'relays',
  mediation: 'mediations',
  action: 'actions',
  project: 'projects',
  jointPlan: 'plans',
}

/** What a draft is of, by the first word of its key. */
export const draftKind = (key: string): DraftKind => {
  const [word = ''] = key.split(' ')
  return word in text.draftKinds ? (word as DraftKind) : 'other'
}

/** What the screen looks at to go on with a draft; null where it is not known, or is on this very screen. */
export const draftPlace = (key: string): Partial<Session> | null => {
  const [word = '', id] = key.split(' ')
  if (word === 'situation' || word === 'defect') return { fieldView: 'round', fieldSheet: word }
  if (word === 'visit') return { fieldView: 'round', fieldSheet: 'unplanned' }
  if (word === 'passage') return { fieldView: 'round', fieldSheet: 'none', fieldStop: id ?? null }
  const kind = draftKind(key)
  const followView = VIEWS[kind]
  if (!followView) return null
  return {
    ...{ workspace: 'suivis', followView },
    ...(id === undefined || id === 'new'
      ? { following: { view: followView }, selection: null }
      : { following: null, selection: { kind: word as 'request', id } }),
  }
}
