import { addDays, type CivilDate } from '../domain/civil-date.ts'
import { DEFAULT_DELAYS } from '../domain/follow-up/delays.ts'
import type { Request, Requester, RequestOutcome } from '../domain/follow-up/request.ts'
import type { Rng } from '../domain/rng.ts'
import { exampleTexts } from '../messages/example-texts.ts'
import { draw, happens, lotteryOf } from './draw.ts'
import { daysApart, type ExampleScene, noteOf, oneOf, workdayAfter } from './example-scene.ts'
import type { ExamplePartners } from './example-services.ts'

const { requests: texts } = exampleTexts
const CODES = ['B1', 'B2', 'B3', 'B5', 'B7', 'C1', 'C4', 'A1', 'A5', 'F-lift-out-of-order']
const DELAY = DEFAULT_DELAYS['request-answer']

const FROM = lotteryOf<Requester>(['resident', 'caretaker', 'funder', 'partner'], (each) =>
  each === 'resident' ? 5 : each === 'partner' ? 1 : 2,
)
const OUTCOMES = lotteryOf<RequestOutcome>(
  ['answered', 'mediation', 'relay', 'transmitted', 'not-ours', 'withdrawn'],
  (each) => ({ answered: 8, mediation: 2, relay: 2, transmitted: 5, 'not-ours': 1, withdrawn: 1 })[each],
)

/** Requests of the year, three a month, answered most of the time within their delay; four wait: one late, one due today. */
export const exampleRequests = (scene: ExampleScene, partners: ExamplePartners): readonly Request[] => {
  const { estate, entrances, span, today, rng: of, idOf } = scene
  const codes = CODES.filter((code) => estate.code.has(code))
  if (entrances.length === 0 || codes.length === 0) return []
  const rng = of('request')
  const until = addDays(today, -DELAY - 6)
  const past = [...daysApart(rng, { from: span.from, until }, [6, 13])].map((on) => {
    const late = happens(rng, 0.12)
    const answered = workdayAfter(on, late ? rng.int(DELAY + 2, DELAY + 5) : rng.int(1, DELAY))
    const answer = { on: answered, outcome: draw(rng, OUTCOMES) }
    const { note: text } = noteOf(today, answer.on, oneOf(rng, texts.answers))
    return {
      ...asked(scene, partners, rng, codes, on),
      dueOn: addDays(on, DELAY),
      answer: { ...answer, ...(text && { text }) },
    }
  })
  const open = [-DELAY - 3, -DELAY, -4, -1].map((since) => ({
    ...asked(scene, partners, rng, codes, addDays(today, since)),
    dueOn: addDays(today, since + DELAY),
  }))
  // Something that no code says: the note does.
  const { code: _code, ...other } = open[2]!
  open[2] = { ...other, note: texts.other }
  return [...past, ...open].map((each, rank) => ({ kind: 'request', id: idOf('request', rank), ...each }))
}

function asked(
  { estate, entrances, today }: ExampleScene,
  partners: ExamplePartners,
  rng: Rng,
  codes: readonly string[],
  on: CivilDate,
): Omit<Request, 'kind' | 'id' | 'dueOn' | 'answer'> {
  const place = oneOf(rng, entrances)
  const drawn = draw(rng, FROM)
  const partner = [...partners.of.social, ...partners.of.housing]
  const from = drawn === 'partner' && partner.length === 0 ? 'resident' : drawn
  const fromId =
    from === 'funder'
      ? estate.entrance.get(place)!.landlord
      : from === 'partner'
        ? oneOf(rng, partner)
        : undefined
  return {
    ...{ from, code: oneOf(rng, codes), place, on },
    ...(fromId !== undefined && { fromId }),
    ...noteOf(today, on, happens(rng, 0.5) ? oneOf(rng, texts.notes) : undefined),
  }
}
