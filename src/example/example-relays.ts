import { addDays, type CivilDate, daysBetween } from '../domain/civil-date.ts'
import type { DatedStep } from '../domain/follow-up/dated-step.ts'
import { DEFAULT_DELAYS } from '../domain/follow-up/delays.ts'
import { RELAY_DOMAINS, type Relay, type RelayDomain, type RelayStatus } from '../domain/follow-up/relay.ts'
import type { Rng } from '../domain/rng.ts'
import { exampleTexts } from '../messages/example-texts.ts'
import { draw, happens, lotteryOf } from './draw.ts'
import { daysApart, type ExampleScene, noteOf, oneOf, workday, workdayAfter } from './example-scene.ts'
import type { ExamplePartners } from './example-services.ts'

/** Days from the step before, and the chance that it comes rather than its other end. */
const WAY: readonly {
  readonly status: RelayStatus
  readonly days: readonly [number, number]
  readonly chance: number
  readonly else: RelayStatus
}[] = [
  { status: 'agreed', days: [0, 5], chance: 0.88, else: 'declined' },
  { status: 'contact-made', days: [1, 6], chance: 0.95, else: 'no-answer' },
  { status: 'taken-up', days: [3, 13], chance: 0.9, else: 'no-answer' },
  { status: 'continuity-checked', days: [18, 29], chance: 0.97, else: 'declined' },
]
/** A step that waits longer than this is brought back to mind: none is left so. */
const WAITS: Partial<Record<RelayStatus, number>> = {
  proposed: DEFAULT_DELAYS['relay-proposed'],
  agreed: DEFAULT_DELAYS['relay-agreed'],
  'contact-made': DEFAULT_DELAYS['relay-contact-made'],
  'taken-up': DEFAULT_DELAYS['relay-taken-up'],
}
/** A relay that stands still since then is late, not forgotten. */
const RECENT = 40

const DOMAINS = lotteryOf<RelayDomain>(
  RELAY_DOMAINS,
  (each) => ({ social: 7, health: 3, education: 4, employment: 4, justice: 3, housing: 5 })[each],
)

/** Relays of the year, some two or three a month, as far as they got by today; one has waited for a first answer since its delay, today. */
export const exampleRelays = (scene: ExampleScene, partners: ExamplePartners): readonly Relay[] => {
  const { span, today, sectors, buildings, rng: of, idOf } = scene
  if (RELAY_DOMAINS.some((domain) => partners.of[domain].length === 0)) return []
  const rng = of('relay')
  const places = [...sectors, ...buildings]
  const until = addDays(today, -1)
  const begun = [...daysApart(rng, { from: span.from, until }, [8, 16])].map((on) => ({
    on,
    statusSteps: steps(rng, on, today),
  }))
  const waiting = workday(addDays(today, -7))
  const all = [...begun, { on: waiting, statusSteps: [{ status: 'proposed' as const, on: waiting }] }]
  return all.map(({ on, statusSteps }, rank) => {
    const domain = draw(rng, DOMAINS)
    const people = happens(rng, 0.7) ? 1 : rng.int(2, 4)
    return {
      ...{ kind: 'relay', id: idOf('relay', rank), domain, partner: oneOf(rng, partners.of[domain]) },
      ...(places.length > 0 && { place: oneOf(rng, places) }),
      ...{ people, youths: happens(rng, domain === 'education' ? 0.8 : 0.25) ? rng.int(1, people) : 0 },
      statusSteps,
      ...noteOf(today, on, happens(rng, 0.4) ? oneOf(rng, exampleTexts.relays) : undefined),
    }
  })
}

function steps(rng: Rng, first: CivilDate, today: CivilDate): readonly DatedStep<RelayStatus>[] {
  const made: DatedStep<RelayStatus>[] = [{ status: 'proposed', on: first }]
  const mayStall = daysBetween(first, today) < RECENT
  let on = first
  for (const { status, days, chance, else: other } of WAY) {
    const waits = WAITS[made.at(-1)!.status]
    if (mayStall && waits !== undefined && addDays(on, waits) > today && happens(rng, 0.15)) break
    on = workdayAfter(on, rng.int(...days))
    if (on > today) break
    const comes = happens(rng, chance)
    made.push({ status: comes ? status : other, on })
    if (!comes) break
  }
  return made
}
