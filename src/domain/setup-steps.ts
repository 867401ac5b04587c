import type { CivilDate } from './civil-date.ts'
import { type LayerQuality, layerQuality, type QualityKind, type SourceShare } from './data-quality.ts'
import type { Estate } from './estate.ts'
import type { Landlord } from './landlord.ts'

/** What makes a territory a real one, in order (*Monter mon quartier en une heure*). */
export const SETUP_STEPS = [
  'priority-area',
  'footprints',
  'addresses',
  'housing',
  'landlord-lists',
  'streets',
  'doubts',
  'week',
] as const
export type SetupStepName = (typeof SETUP_STEPS)[number]

export type SetupStep = {
  readonly step: SetupStepName
  readonly state: 'done' | 'partly' | 'todo'
  /** Where it came from, most first; empty while nothing did. */
  readonly sources: readonly SourceShare[]
  /** The last day on which one of these was read here; absent when not known. */
  readonly imported?: CivilDate
  /** How many there are; of `doubts`, how many are left. */
  readonly count: number
  /** Landlords without a list. */
  readonly missing: readonly Landlord[]
}

type Found = Omit<SetupStep, 'step' | 'imported' | 'sources' | 'missing'> & {
  readonly sources?: readonly SourceShare[]
  readonly missing?: readonly Landlord[]
}

/** How far the territory is, step by step. `today` tells a week to come from one that is past. */
export const setupSteps = (estate: Estate, today: CivilDate): readonly SetupStep[] => {
  const found: Readonly<Record<SetupStepName, Found>> = {
    'priority-area': priorityArea(estate),
    footprints: ofKind(estate, 'footprint'),
    addresses: ofKind(estate, 'address'),
    housing: ofKind(estate, 'housing'),
    'landlord-lists': landlordLists(estate),
    streets: streets(estate),
    doubts: doubts(estate),
    week: week(estate, today),
  }
  return SETUP_STEPS.map((step) => {
    const { sources = [], missing = [], ...rest } = found[step]
    const days = sources.flatMap(({ dataset }) => dataset?.imported ?? []).sort()
    const imported = days.at(-1)
    return { step, ...rest, sources, missing, ...(imported !== undefined && { imported }) }
  })
}

const taken = ({ count, sources }: LayerQuality): Found => ({
  state: count > 0 ? 'done' : 'todo',
  count,
  sources,
})
const ofKind = (estate: Estate, kind: QualityKind): Found => taken(layerQuality(estate, kind))

/** Only the official outline counts as done: a drawn one is a beginning. */
const priorityArea = (estate: Estate): Found => {
  const parts = new Map([...estate.perimeter].filter(([, { part }]) => part === 'priority'))
  const { count, shares, sources } = layerQuality({ ...estate, perimeter: parts }, 'perimeter')
  return { state: shares.official > 0 ? 'done' : count > 0 ? 'partly' : 'todo', count, sources }
}

const landlordLists = (estate: Estate): Found => {
  const { count, sources } = layerQuality(estate, 'holding')
  const listed = new Set(
    [...estate.holding.values()].filter(({ retired }) => !retired).map(({ landlord }) => landlord),
  )
  const owners = [...estate.landlord.values()].filter(({ role }) => role === 'landlord')
  const missing = owners.filter(({ id }) => !listed.has(id))
  const state = count === 0 ? 'todo' : missing.length === 0 ? 'done' : 'partly'
  return { state, count, sources, missing }
}

const streets = (estate: Estate): Found => {
  const quality = layerQuality(estate, 'street')
  const sure = quality.shares.official + quality.shares.surveyed
  return { ...taken(quality), ...(sure === 0 && quality.count > 0 && { state: 'partly' }) }
}

/** Nothing to decide is done only once something was joined. */
const doubts = (estate: Estate): Found => {
  const left = [...estate.link.values()].filter(({ state }) => state === 'doubtful').length
  return { state: estate.link.size === 0 ? 'todo' : left === 0 ? 'done' : 'partly', count: left }
}

const week = (estate: Estate, today: CivilDate): Found => {
  const rounds = [...estate.round.values()]
  const coming = rounds.filter(({ day }) => day >= today).length
  return { state: coming > 0 ? 'done' : rounds.length > 0 ? 'partly' : 'todo', count: coming }
}
