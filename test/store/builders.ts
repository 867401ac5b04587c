import { type AnyRecord, type Estate, emptyEstate, withRecords } from '../../src/domain/estate.ts'
import type { JournalEntry } from '../../src/domain/journal.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings.ts'
import type { Situation } from '../../src/domain/situation.ts'
import type { Pair } from '../../src/domain/week/pair.ts'
import type { Passage } from '../../src/domain/week/passage.ts'
import type { Round, Stop } from '../../src/domain/week/round.ts'
import { createStore } from '../../src/store/create-store.ts'
import type { Session } from '../../src/store/session.ts'
import type { Persist, Store } from '../../src/store/store.ts'

export const aSettings = (some: Partial<Settings> = {}): Settings => ({
  ...DEFAULT_SETTINGS,
  territory: 'Quartier',
  fictional: true,
  ...some,
})

export const aPair = (id: string, some: Partial<Pair> = {}): Pair => ({
  kind: 'pair',
  id,
  name: `Binôme ${id}`,
  rank: 1,
  ...some,
})

export const aPassage = (id: string, some: Partial<Passage> = {}): Passage => ({
  kind: 'passage',
  id,
  place: 'entrance-1',
  when: { minute: '2026-03-02T09:30Z' },
  done: true,
  ...some,
})

export const aSituation = (id: string, some: Partial<Situation> = {}): Situation => ({
  kind: 'situation',
  id,
  code: 'A1',
  place: 'entrance-1',
  when: { day: '2026-03-02', band: 'morning' },
  severity: 2,
  recurrence: 'new',
  origin: 'seen',
  by: 'team',
  responsible: 'vilogia',
  statusSteps: [{ status: 'noted', on: '2026-03-02' }],
  audience: 'funder',
  ...some,
})

export const anEstate = (...records: AnyRecord[]): Estate =>
  withRecords(emptyEstate(), [aSettings(), ...records])

export const aSession = (some: Partial<Session> = {}): Session =>
  ({
    workspace: 'territoire',
    welcome: false,
    keeping: 'example',
    saving: 'saved',
    today: '2026-03-02',
    view: null,
    layers: new Set(),
    hover: null,
    selection: null,
    toast: null,
    dialog: 'none',
    ...some,
  }) as Session

export const aStore = (
  some: {
    estate?: Estate
    journal?: readonly JournalEntry[]
    device?: string
    persist?: Persist
    session?: Partial<Session>
    now?: () => string
  } = {},
): Store =>
  createStore({
    estate: some.estate ?? anEstate(aPair('one')),
    session: aSession(some.session),
    journal: some.journal ?? [],
    device: some.device ?? 'here',
    now: some.now ?? (() => '2026-03-02T09:30Z'),
    persist: some.persist ?? (async () => null),
  })

/** Records and fields in one order: two estates of the same content give the same text. */
export const canonical = (estate: Estate): string =>
  JSON.stringify(
    Object.values(estate).flatMap((records: ReadonlyMap<string, AnyRecord>) =>
      [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(sortedKeys),
    ),
  )

const sortedKeys = (record: AnyRecord): unknown =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))

export const aRound = (id: string, some: Partial<Round> = {}): Round => ({
  kind: 'round',
  id,
  week: '2026-W48',
  day: '2026-11-24',
  pair: 'one',
  start: '09:00',
  end: '12:00',
  startPlace: 'reception-1',
  endPlace: 'reception-1',
  breakMinutes: 15,
  unplannedShare: 0.3,
  walkMetres: 1_200,
  walkMinutes: 18,
  line: [],
  ...some,
})

export const aStop = (id: string, round: string, some: Partial<Stop> = {}): Stop => ({
  kind: 'stop',
  id,
  round,
  place: 'entrance-1',
  stopKind: 'passage',
  rank: 0,
  arrive: '09:10',
  leave: '09:20',
  serviceMinutes: 10,
  locked: false,
  ...some,
})
