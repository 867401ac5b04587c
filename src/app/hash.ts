import { isIsoWeek } from '../domain/civil-date.ts'
import { KINDS, type Kind } from '../domain/estate.ts'
import { EXAMPLE, isTerritoryId, MINE } from '../domain/kept-territory.ts'
import { EXCHANGE_VIEWS, type ExchangeView } from '../store/exchange-session.ts'
import { FIELD_VIEWS, type FieldView } from '../store/field-session.ts'
import { FOLLOW_VIEWS, type FollowView } from '../store/follow-session.ts'
import {
  LAYERS,
  type LayerId,
  type Session,
  TERRITORY_VIEWS,
  type TerritoryView,
  WORKSPACES,
  type Workspace,
} from '../store/session.ts'
import { WEEK_VIEWS, type WeekView } from '../store/week-session.ts'
import { addHeatParams, heatOfParams } from './heat-hash.ts'

/** How the address names the two first territories; the others go by their id. */
const SEGMENTS: Readonly<Record<string, string>> = { exemple: EXAMPLE, quartier: MINE }

const finite = (text: string | null, least: number, most: number): number | null => {
  const value = Number(text)
  return text !== null && text !== '' && value >= least && value <= most ? value : null
}

/** Id of the territory named by `#exemple/semaine?…`; null when there is none. */
export const territoryOf = (hash: string): string | null => {
  const segment = hash.replace(/^#/, '').split(/[/?]/)[0] ?? ''
  return Object.hasOwn(SEGMENTS, segment)
    ? SEGMENTS[segment]!
    : /^territory-/.test(segment) && isTerritoryId(segment)
      ? segment
      : null
}

/** What a URL hash says of the session: place, view, selection, layers, dates. What it does not say, or says wrongly, is left out. */
export const sessionOf = (hash: string, now: Session): Partial<Session> => {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?')
  const place = path.split('/').at(-1)
  const params = new URLSearchParams(query)
  const lng = finite(params.get('lng'), -180, 180)
  const lat = finite(params.get('lat'), -90, 90)
  const zoom = finite(params.get('z'), 0, 24)
  const [kind, ...id] = (params.get('objet') ?? '').split(':')
  const layers = params
    .get('couches')
    ?.split(' ')
    .filter((layer): layer is LayerId => LAYERS.includes(layer as LayerId))
  const week = params.get('semaine') ?? ''
  const shown = params.get('vue')
  const weekShown = params.get('preparation')
  const followed = params.get('suivi')
  const step = params.get('etape')
  const exchanged = params.get('echange')
  const weeks = finite(params.get('semaines'), 1, 4)
  return {
    ...(WORKSPACES.includes(place as Workspace) && { workspace: place as Workspace }),
    territoryView: TERRITORY_VIEWS.includes(shown as TerritoryView) ? (shown as TerritoryView) : 'places',
    weekView: WEEK_VIEWS.includes(weekShown as WeekView) ? (weekShown as WeekView) : 'week',
    followView: FOLLOW_VIEWS.includes(followed as FollowView) ? (followed as FollowView) : 'due',
    exchangeView: EXCHANGE_VIEWS.includes(exchanged as ExchangeView) ? (exchanged as ExchangeView) : 'files',
    fieldView: FIELD_VIEWS.includes(step as FieldView) ? (step as FieldView) : 'start',
    weeks: weeks !== null && Number.isInteger(weeks) ? weeks : 1,
    ...(lng !== null && lat !== null && zoom !== null && { view: { lng, lat, zoom } }),
    selection:
      KINDS.includes(kind as Kind) && id.length > 0 ? { kind: kind as Kind, id: id.join(':') } : null,
    ...(layers && { layers: new Set(layers) }),
    ...(isIsoWeek(week) && { week }),
    round: params.get('tournee'),
    heat: heatOfParams(params, now.heat),
  }
}

/** The hash that says this session: enough to bookmark it, and to go back and forward. */
export const hashOf = (session: Session): string => {
  const { heat, layers, round, selection, view, week } = session
  const params = new URLSearchParams()
  if (view) {
    params.set('lng', view.lng.toFixed(5))
    params.set('lat', view.lat.toFixed(5))
    params.set('z', view.zoom.toFixed(2))
  }
  if (session.territoryView !== 'places') params.set('vue', session.territoryView)
  if (session.weekView !== 'week') params.set('preparation', session.weekView)
  if (session.followView !== 'due') params.set('suivi', session.followView)
  if (session.exchangeView !== 'files') params.set('echange', session.exchangeView)
  if (session.fieldView !== 'start') params.set('etape', session.fieldView)
  if (session.weeks !== 1) params.set('semaines', String(session.weeks))
  if (selection) params.set('objet', `${selection.kind}:${selection.id}`)
  params.set('couches', LAYERS.filter((layer) => layers.has(layer)).join(' '))
  params.set('semaine', week)
  if (round) params.set('tournee', round)
  addHeatParams(params, heat)
  return `${territoryHash(session)}/${session.workspace}?${params}`
}

/** The hash that names the territory alone. */
export const territoryHash = ({ territory }: Pick<Session, 'territory'>): string =>
  `#${Object.keys(SEGMENTS).find((each) => SEGMENTS[each] === territory) ?? territory}`
