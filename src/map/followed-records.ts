import type { Feature } from 'geojson'
import type { Estate } from '../domain/estate.ts'
import { isOpenPoint } from '../domain/follow-up/walk-points.ts'
import { placePoint } from '../domain/place-point.ts'
import type { FollowView } from '../store/follow-session.ts'
import type { Session } from '../store/session.ts'
import { feature, pointFeature } from './feature.ts'

/** Kinds of followed records that a map may show. */
export const FOLLOWED_KINDS = ['action', 'project', 'jointPlan'] as const
type FollowedKind = (typeof FOLLOWED_KINDS)[number]

/** Records of people: nothing is drawn of them even where one is open, and a shared screen shows no more than its list. */
const OF_PEOPLE: readonly string[] = ['request', 'relay', 'mediation']
export const isOfPeople = (kind: string): boolean => OF_PEOPLE.includes(kind)

const KIND_OF: Partial<Record<FollowView, FollowedKind>> = {
  actions: 'action',
  projects: 'project',
  plans: 'jointPlan',
}

/** What of the followed records is drawn: all of the register that is open, and the one that is chosen or at hand. */
export type FollowedShown = {
  readonly register: FollowedKind | null
  readonly chosen: { readonly kind: FollowedKind; readonly id: string } | null
  /** Whether marks bear what was typed as a title: beside the registers only, not on a map shown for something else. */
  readonly titled: boolean
}

const isFollowed = (kind: string): kind is FollowedKind =>
  (FOLLOWED_KINDS as readonly string[]).includes(kind)

/** Titles of actions, projects and plans are words of the team: a map says them in Suivis alone. */
export const areTitled = ({ workspace }: Pick<Session, 'workspace'>): boolean => workspace === 'suivis'

export const followedShown = ({
  workspace,
  followView,
  selection,
  heldAction,
}: Pick<Session, 'workspace' | 'followView' | 'selection' | 'heldAction'>): FollowedShown => {
  const register = (workspace === 'suivis' && KIND_OF[followView]) || null
  const held = register === 'action' && heldAction ? { kind: register, id: heldAction } : null
  const { kind = '', id = '' } = selection ?? {}
  const chosen = held ?? (isFollowed(kind) ? { kind, id } : null)
  return { register, chosen, titled: areTitled({ workspace }) }
}

export type FollowedFeatures = {
  readonly marks: readonly Feature[]
  readonly ways: readonly Feature[]
  /** Points of the walk that is open, numbered as in its list. */
  readonly points: readonly Feature[]
}

/** Marks at the places of records, a way of each walk, the points of the one that is open. Records without a place have none. */
export const followedFeatures = (
  estate: Estate,
  { register, chosen, titled }: FollowedShown,
): FollowedFeatures => {
  const marks: Feature[] = []
  const ways: Feature[] = []
  const points: Feature[] = []
  for (const kind of FOLLOWED_KINDS)
    for (const record of estate[kind].values()) {
      const { id } = record
      const isChosen = chosen?.kind === kind && chosen.id === id
      if (kind !== register && !isChosen) continue
      const [title, places] =
        record.kind === 'jointPlan' ? [record.objective, [record.place]] : [record.title, record.places]
      const name = titled ? title : ''
      for (const place of places) {
        const at = placePoint(estate, place)
        if (at) marks.push(pointFeature(id, at, { kind, name, chosen: isChosen ? 1 : 0 }))
      }
      if (record.kind !== 'action') continue
      // One that is open is alone on the map with its way.
      if (record.path && (isChosen || chosen === null))
        ways.push(feature(id, { type: 'LineString', coordinates: record.path }, { chosen: isChosen ? 1 : 0 }))
      if (isChosen)
        record.points.forEach((point, rank) => {
          points.push(
            pointFeature(point.id, point.at, { rank: String(rank + 1), open: isOpenPoint(point) ? 1 : 0 }),
          )
        })
    }
  return { marks, ways, points }
}
