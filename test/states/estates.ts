import type { Estate } from '../../src/domain/estate.ts'
import { EXAMPLE, MINE } from '../../src/domain/kept-territory.ts'
import { isFault, isRefusal } from '../../src/domain/refusal.ts'
import { NOT_DONE_REASONS } from '../../src/domain/week/passage.ts'
import { roundsOfWeek } from '../../src/domain/week/round-palette.ts'
import { stopsOf } from '../../src/domain/week/stops-of.ts'
import { setShiftNote } from '../../src/operations/field/set-shift-note.ts'
import type { Operation } from '../../src/operations/operation.ts'
import { setFramework } from '../../src/operations/situations/set-framework.ts'
import { closeWeek } from '../../src/operations/week/close-week.ts'
import { planWeek } from '../../src/operations/week/plan-week.ts'
import { recordStop } from '../../src/operations/week/record-stop.ts'
import type { Store } from '../../src/store/store.ts'
import { embeddedEstate, exampleEstate } from '../example/embedded-estate.ts'
import { anApp } from '../operations/an-app.ts'
import { planningPorts } from '../operations/planning-ports.ts'

/** A Wednesday morning in the quarter, at which the clock of a device stands whose state was prepared. */
export const PREPARED_NOW = '2026-11-25T09:30:00+01:00'
/** The evening on which the week is closed. */
const CLOSING = '2026-11-27T18:00:00+01:00'
/** Before the week's first round. */
const MONDAY = '2026-11-23T07:30:00+01:00'
const WEEK = '2026-W48'
const NEXT_WEEK = '2026-W49'
const SEED = 1

/** What a device holds before a test begins, made by the operations that a person would have used. */
export type PreparedState = {
  readonly territory: string
  /** An instant, ISO 8601. */
  readonly now: string
  readonly store: Store
  /** Absent: it is not sealed. */
  readonly passphrase?: string
}

/** What opens every sealed state. */
export const PASSPHRASE = 'quatre mots sans lien'

/** Stated before the first real record. */
const FRAMEWORK = {
  purpose: 'Médiation sociale dans le quartier',
  controllers: 'Ville et bailleurs',
  processor: 'Prestataire de médiation',
  legalBasis: 'Mission d’intérêt public',
  notice: 'Affichée dans les halls',
  impactAssessment: '',
}

const civilDay = (instant: string): string => instant.slice(0, 10)

type Device = ReturnType<typeof anApp> & { readonly at: (instant: string) => void }

const device = (estate: Estate, first: string): Device => {
  let now = first
  const app = anApp(estate, {
    session: { today: civilDay(first), week: WEEK },
    ports: { ...planningPorts, clock: () => Date.parse(now) },
  })
  const at = (instant: string): void => {
    now = instant
    app.store.look({ today: civilDay(instant) })
  }
  return { ...app, at }
}

/** An operation that must succeed, as a state made of half of its steps would test nothing. */
const must = async <Target>({ run }: Device, operation: Operation<Target>, target: Target): Promise<void> => {
  const outcome = await run(operation, target)
  if (isRefusal(outcome) || isFault(outcome)) throw new Error(`${operation.id}: ${outcome.code}`)
}

const plan = (app: Device, week: string): Promise<void> =>
  must(app, planWeek, { week, weeks: 1, budget: { iterations: 40 } })

/** Records the stops of the week's rounds up to a day: one in nine was not done, for each reason in turn. */
const walk = async (app: Device, until: string): Promise<void> => {
  const { estate } = app.store.read()
  const rounds = roundsOfWeek(estate.round.values(), WEEK).filter(({ day }) => day <= until)
  const stops = rounds.flatMap(({ id, day, start }) =>
    stopsOf(estate, id).map(({ id: stop }) => ({ stop, day, start })),
  )
  for (const [n, { stop, day, start }] of stops.entries()) {
    const reason = n % 9 === 4 ? NOT_DONE_REASONS[n % NOT_DONE_REASONS.length] : undefined
    const band = start < '13:00' ? 'morning' : 'afternoon'
    await must(app, recordStop, { stop, day, band, ...(reason && { reason }) })
  }
}

/** The fictional year up to the Wednesday, on a device whose clock may stand before it. */
const example = (first = PREPARED_NOW): Device => device(exampleEstate(SEED, civilDay(PREPARED_NOW)), first)

const prepared = ({ store }: Device, now = PREPARED_NOW): PreparedState => ({
  territory: EXAMPLE,
  now,
  store,
})

/** This week planned on its Monday morning, walked until a day. */
const walked = async (until: string): Promise<Device> => {
  const app = example(MONDAY)
  await plan(app, WEEK)
  app.at(until)
  await walk(app, civilDay(until))
  return app
}

/** Each prepared state by its name. */
export const STATES = {
  /** The fictional year, nothing done in it. */
  example: async () => prepared(example()),
  /** The example, its next week planned. */
  planned: async () => {
    const app = example()
    await plan(app, NEXT_WEEK)
    return prepared(app)
  },
  /** The example on a Wednesday morning: this week's rounds of Monday and Tuesday are recorded, today's are not begun, the next week is planned. */
  'half-walked': async () => {
    const app = await walked('2026-11-24T18:00:00+01:00')
    app.at(PREPARED_NOW)
    await plan(app, NEXT_WEEK)
    return prepared(app)
  },
  /** The example on a Friday evening: the week is walked and closed, the next one is planned. */
  closed: async () => {
    const app = await walked(CLOSING)
    await must(app, closeWeek, { week: WEEK })
    await plan(app, NEXT_WEEK)
    return prepared(app, CLOSING)
  },
  /** The quarter with nothing recorded but a note left, sealed: it opens locked. */
  mine: async (): Promise<PreparedState> => {
    const app = device(embeddedEstate(), PREPARED_NOW)
    await must(app, setFramework, FRAMEWORK)
    await must(app, setShiftNote, { type: 'information', text: 'Clés au local.' })
    return { territory: MINE, now: PREPARED_NOW, store: app.store, passphrase: PASSPHRASE }
  },
} as const satisfies Readonly<Record<string, () => Promise<PreparedState>>>

export type StateName = keyof typeof STATES
