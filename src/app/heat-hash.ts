import { isCivilDate } from '../domain/civil-date.ts'
import { HOUR_BANDS } from '../domain/half-day.ts'
import { DENSITY_UNITS } from '../domain/hotspots/density.ts'
import { type HeatFilter, VIEWERS } from '../domain/hotspots/heat-filter.ts'
import { RANK_LEVELS } from '../domain/hotspots/ranking.ts'
import { AUDIENCES, STATUSES } from '../domain/situation.ts'
import { FAMILIES } from '../domain/taxonomy.ts'
import { type HeatSession, OBSERVATORY_VIEWS, TIME_STEPS } from '../store/heat-session.ts'

const SCALES = ['fixed', 'relative'] as const
const ORIGINS = ['seen', 'reported'] as const
/** What is looked at before anything was chosen. */
const FIRST_FAMILIES = ['A', 'B', 'C', 'D', 'E'] as const

/** Lists of a filter by their name in the address; null: any text, as ids are. */
const LISTS = [
  ['codes', 'codes', null],
  ['landlords', 'bailleurs', null],
  ['sectors', 'secteurs', null],
  ['bands', 'moments', HOUR_BANDS],
  ['origins', 'origines', ORIGINS],
  ['statuses', 'statuts', STATUSES],
  ['audiences', 'lecteurs', AUDIENCES],
] as const satisfies readonly (readonly [keyof HeatFilter, string, readonly string[] | null])[]

/** Ids may hold any character: each is written apart, with spaces between. */
const written = (values: readonly string[]): string => values.map(encodeURIComponent).join(' ')

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

const listIn = (text: string | null, known: readonly string[] | null): readonly string[] => [
  ...new Set(
    (text ?? '')
      .split(' ')
      .map(decoded)
      .filter((value): value is string => value !== null && value !== '' && (known?.includes(value) ?? true)),
  ),
]

const oneOf = <Value extends string>(text: string | null, values: readonly Value[], first: Value): Value =>
  values.find((value) => value === text) ?? first

/** What an address says of the observatory; what it does not say is as at first, the period as it is now. */
export const heatOfParams = (params: URLSearchParams, now: HeatSession): HeatSession => {
  const [from, until] = [params.get('du') ?? '', params.get('au') ?? '']
  const isDated = isCivilDate(from) && isCivilDate(until) && from <= until
  const families = params.get('familles')
  const filter = {
    ...Object.fromEntries(LISTS.map(([list, name, known]) => [list, listIn(params.get(name), known)])),
    families: families === null ? FIRST_FAMILIES : listIn(families, FAMILIES),
    viewer: oneOf(params.get('pour'), VIEWERS, 'team'),
    period: isDated ? { from, until } : now.filter.period,
  } as HeatFilter
  return {
    ...now,
    view: oneOf(params.get('observatoire'), OBSERVATORY_VIEWS, 'places'),
    step: oneOf(params.get('pas'), TIME_STEPS, now.step),
    unit: oneOf(params.get('unite'), DENSITY_UNITS, 'per-hectare-month'),
    scale: oneOf(params.get('echelle'), SCALES, 'fixed'),
    level: oneOf(params.get('niveau'), RANK_LEVELS, 'place'),
    // The same choices stay the same object: they are not asked for anew.
    filter:
      JSON.stringify(filterParts(filter)) === JSON.stringify(filterParts(now.filter)) ? now.filter : filter,
  }
}

/** Writes the observatory into an address: what is as at first is left out, save the dates and the step. */
export const addHeatParams = (params: URLSearchParams, heat: HeatSession): void => {
  const { filter } = heat
  const add = (name: string, value: string, first: string): void => {
    if (value !== first) params.set(name, value)
  }
  params.set('du', filter.period.from)
  params.set('au', filter.period.until)
  params.set('pas', heat.step)
  add('observatoire', heat.view, 'places')
  add('familles', written(filter.families), written(FIRST_FAMILIES))
  for (const [list, name] of LISTS) add(name, written(filter[list]), '')
  add('pour', filter.viewer, 'team')
  add('unite', heat.unit, 'per-hectare-month')
  add('echelle', heat.scale, 'fixed')
  add('niveau', heat.level, 'place')
}

function filterParts(filter: HeatFilter): readonly unknown[] {
  const { from, until } = filter.period
  return [from, until, filter.viewer, filter.families, ...LISTS.map(([list]) => filter[list])]
}
