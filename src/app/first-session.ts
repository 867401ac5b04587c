import { addDays, type CivilDate, isoWeekOf } from '../domain/civil-date.ts'
import { MINE } from '../domain/kept-territory.ts'
import { lastFullMonth } from '../domain/period.ts'
import { lastWholeMonth, type PublishedFile } from '../domain/published-file.ts'
import type { LayerId, Session } from '../store/session.ts'

const SHOWN_FIRST: readonly LayerId[] = [
  'footprints',
  'perimeter',
  'streets',
  'greenSpaces',
  'buildings',
  'entrances',
  'publicPlaces',
  'landmarks',
  'services',
  'rounds',
  'heat',
  'recency',
  'release',
]

/**
 * The session before anything was asked: next week, last full month; of a published file its own last one, and without
 * its cells, thousands of them, as marks.
 */
export const firstSession = (today: CivilDate, published?: PublishedFile): Session => {
  const period = published ? lastWholeMonth(published) : lastFullMonth(today)
  return {
    workspace: 'territoire',
    welcome: false,
    territory: MINE,
    territories: null,
    keeping: 'unsaved',
    saving: 'saved',
    today,
    view: null,
    fitPerimeter: 0,
    flyToSelection: 0,
    layers: new Set(SHOWN_FIRST.filter((layer) => !published || layer !== 'publicPlaces')),
    hover: null,
    selection: null,
    week: isoWeekOf(addDays(today, 7)),
    round: null,
    weeks: 1,
    weekView: 'week',
    effect: null,
    comparison: null,
    advice: null,
    planning: null,
    planProgress: 0,
    heat: {
      step: 'month',
      filter: {
        ...{ period, families: ['A', 'B', 'C', 'D', 'E'], codes: [], landlords: [], sectors: [], bands: [] },
        ...{ origins: [], statuses: [], audiences: [], viewer: 'team' },
      },
      view: 'places',
      unit: 'per-hectare-month',
      scale: 'fixed',
      playing: false,
      speed: 1,
      level: 'place',
      ...{ density: null, ranking: null, study: null, scan: null, scanProgress: 0, nearRepeat: null },
      ...{ months: null, compared: null, comparedDensities: null },
    },
    fieldView: 'start',
    fieldRound: null,
    fieldStop: null,
    fieldPlace: null,
    fieldKind: 'passage',
    fieldSheet: 'none',
    skipped: new Set(),
    presence: null,
    drafts: new Map(),
    draftsUnkept: false,
    followView: 'due',
    exchangeView: 'files',
    ...{
      report: null,
      paper: null,
      leftPaper: null,
      returned: null,
      received: null,
      answers: null,
      meetingShown: null,
      meetingScenes: null,
    },
    following: null,
    importing: null,
    importProgress: 0,
    work: null,
    territoryView: 'places',
    editing: null,
    flaws: null,
    release: { recipient: null, ...period, made: null, refusal: null },
    sheets: null,
    handout: null,
    toast: null,
    dialog: 'none',
    sealing: false,
    bug: null,
  }
}
