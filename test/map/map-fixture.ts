import { ContextProvider } from '@lit/context'
import { type AnyRecord, type Estate, emptyEstate, type Kind, withRecords } from '../../src/domain/estate.ts'
import { type Density, HEAT_STEPS } from '../../src/domain/hotspots/density.ts'
import type { Ranked, Ranking } from '../../src/domain/hotspots/ranking.ts'
import { DEFAULT_SETTINGS } from '../../src/domain/settings.ts'
import type { Position } from '../../src/geometry/position.ts'
import { storeContext } from '../../src/store/context.ts'
import type { Session } from '../../src/store/session.ts'
import type { State, Store } from '../../src/store/store.ts'

const FILES: readonly (readonly [Kind, string])[] = [
  ['perimeter', 'perimeter.geojson'],
  ['sector', 'sectors.geojson'],
  ['street', 'streets.geojson'],
  ['greenSpace', 'green-spaces.geojson'],
  ['landmark', 'landmarks.geojson'],
  ['building', 'buildings.geojson'],
  ['entrance', 'entrances.geojson'],
  ['publicPlace', 'public-places.geojson'],
  ['receptionPlace', 'reception-places.geojson'],
]

type RawFeature = { properties: object; geometry: { type: string; coordinates: unknown } }

/** The embedded quarter, read without ceremony: the files are ours and are tested elsewhere. */
export const quarter = async (read: (file: string) => Promise<string>): Promise<Estate> => {
  const records: unknown[] = [
    { ...DEFAULT_SETTINGS, territory: 'Nouveau Mons', fictional: false },
    ...(JSON.parse(await read('landlords.json')) as object[]).map((each) => ({ ...each, kind: 'landlord' })),
  ]
  for (const [kind, file] of FILES) {
    const { features } = JSON.parse(await read(file)) as { features: RawFeature[] }
    for (const { properties, geometry } of features)
      records.push({
        ...properties,
        kind,
        ...(geometry.type === 'Point' ? { at: geometry.coordinates } : { geometry }),
      })
  }
  return withRecords(emptyEstate(), records as AnyRecord[])
}

export const sessionWith = (part: Partial<Session> = {}): Session =>
  ({
    workspace: 'territoire',
    welcome: false,
    keeping: 'unsaved',
    saving: 'saved',
    today: '2026-11-24',
    view: null,
    fitPerimeter: 0,
    flyToSelection: 0,
    layers: new Set([
      ...(['perimeter', 'sectors', 'streets', 'greenSpaces', 'buildings', 'entrances'] as const),
      ...(['publicPlaces', 'landmarks', 'rounds'] as const),
    ]),
    hover: null,
    selection: null,
    week: '2026-W48',
    round: null,
    planning: null,
    planProgress: 0,
    heat: {
      step: 'month',
      filter: {
        period: { from: '2026-10-01', until: '2026-10-31' },
        families: ['A', 'B', 'C', 'D', 'E'],
        ...{ codes: [], landlords: [], sectors: [], bands: [], origins: [], statuses: [], audiences: [] },
        viewer: 'team',
      },
      ...{
        view: 'places',
        unit: 'per-hectare-month',
        scale: 'fixed',
        playing: false,
        speed: 1,
        level: 'group',
      },
      ...{ density: null, ranking: null, study: null, scan: null, scanProgress: 0, nearRepeat: null },
      ...{ months: null, compared: null, comparedDensities: null },
    },
    importing: null,
    release: { recipient: null, from: '2026-10-01', until: '2026-10-31', made: null, refusal: null },
    sheets: null,
    toast: null,
    dialog: 'none',
    bug: null,
    ...part,
  }) as Session

export type MapStore = Store & { readonly setEstate: (estate: Estate) => void }

/** The part of a store that the map uses. */
export const mapStore = (estate: Estate, session: Session): MapStore => {
  let state: State = { estate, session }
  const listeners = new Set<(state: State) => void>()
  const set = (next: State): void => {
    state = next
    for (const listener of listeners) listener(state)
  }
  const part: Partial<MapStore> = {
    read: () => state,
    look: (change) =>
      set({
        ...state,
        session: {
          ...state.session,
          ...(typeof change === 'function' ? change(state.session) : change),
        },
      }),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    setEstate: (next) => set({ ...state, estate: next }),
  }
  return part as MapStore
}

/** Puts a `<tn-map>` of that size on the page, under a provider of the store. */
export const mountMap = (store: Store, width: string, height: string): HTMLElement => {
  const host = document.createElement('div')
  host.style.setProperty('width', width)
  host.style.setProperty('height', height)
  new ContextProvider(host, { context: storeContext, initialValue: store })
  const map = document.createElement('tn-map')
  map.style.setProperty('height', '100%')
  host.append(map)
  document.body.append(host)
  return map
}

/** Resolves once the map has nothing left to draw; `after` is done in between. */
export const idle = async (map: HTMLElement, after?: () => void): Promise<void> => {
  if (after) {
    map.removeAttribute('data-idle')
    after()
  }
  const start = Date.now()
  while (!map.hasAttribute('data-idle')) {
    if (Date.now() - start > 60_000) throw new Error('the map did not come to rest')
    await new Promise((done) => setTimeout(done, 30))
  }
}

/** A density with one round hill on each of the centres, on 10 m cells of a box around the quarter. */
export const hills = (centres: readonly (readonly [Position, peak: number])[]): Density => {
  const [west, south, east, north] = [3.095, 50.629, 3.124, 50.65]
  const metresByLat = 111_320
  const metresByLng = metresByLat * Math.cos((50.64 * Math.PI) / 180)
  const columns = Math.round(((east - west) * metresByLng) / 10)
  const rows = Math.round(((north - south) * metresByLat) / 10)
  const values = Float32Array.from({ length: columns * rows }, (_, index) => {
    const lng = west + (((index % columns) + 0.5) / columns) * (east - west)
    const lat = north - ((Math.floor(index / columns) + 0.5) / rows) * (north - south)
    return centres.reduce((sum, [[x, y], peak]) => {
      const far = Math.hypot((lng - x) * metresByLng, (lat - y) * metresByLat)
      return sum + peak * Math.exp(-((far / 90) ** 2))
    }, 0)
  })
  return {
    columns,
    rows,
    cellMetres: 10,
    bandwidthMetres: 40,
    corners: [
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
    values,
    unit: 'per-hectare-month',
    greatest: Math.max(...HEAT_STEPS, ...values),
    count: centres.length,
    period: { from: '2026-10-01', until: '2026-10-31' },
  }
}

/** A row of a ranking whose figures are those of no engine. */
export const rankedFixture = (level: Ranked['level'], id: string, verdict: Ranked['verdict']): Ranked => ({
  ...{
    level,
    id,
    verdict,
    situations: 9,
    seen: 9,
    episodes: 8,
    needed: 5,
    change: 'new',
    last: '2026-10-20',
  },
  ...(verdict === 'not-seen'
    ? { passages: 0, expected: null, rate: null, p: null, q: null }
    : { passages: 40, expected: 2, rate: { rate: 20, low: 9, high: 38 }, p: 0.001, q: 0.01 }),
})

export const rankingFixture = (part: Partial<Ranking>): Ranking => ({
  ...{ situations: 60, seen: 55, episodes: 50, passages: 900, effort: 'passages', counted: 'seen' },
  ...{ dispersion: { place: 1, group: 1 }, detectable: { place: 8, group: 3 } },
  ...{ places: [], groups: [], sectors: [] },
  ...part,
})
