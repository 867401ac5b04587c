import { addDays, type CivilDate, weekday } from '../domain/civil-date.ts'
import { DEFAULT_DELAYS } from '../domain/follow-up/delays.ts'
import type {
  ActionForm,
  ActionTheme,
  Expectation,
  OutreachAction,
  Survey,
  WalkPoint,
} from '../domain/follow-up/outreach-action.ts'
import { isWalk } from '../domain/follow-up/walk-points.ts'
import type { Rng } from '../domain/rng.ts'
import { situationPlace } from '../domain/situation-place.ts'
import { distanceMetres } from '../geometry/distance.ts'
import type { Position } from '../geometry/position.ts'
import { exampleTexts as texts } from '../messages/example-texts.ts'
import { draw, happens, lotteryOf } from './draw.ts'
import { daysApart, type ExampleScene, oneOf, workday, workdayAfter } from './example-scene.ts'
import type { ExamplePartners } from './example-services.ts'
import { shortTour } from './short-tour.ts'

const DELAY = DEFAULT_DELAYS['expectation-answer']

/** Forms with how often they come, whether they inform or mobilise, their themes and the people they meet. */
const FORMS: Readonly<
  Record<
    Exclude<ActionForm, 'other'>,
    {
      readonly share: number
      readonly aim: OutreachAction['aim']
      readonly themes: readonly ActionTheme[]
      readonly people: readonly [number, number]
    }
  >
> = {
  stall: {
    share: 6,
    aim: 'information',
    themes: ['neighbour-life', 'cleanliness', 'rights'],
    people: [12, 40],
  },
  'door-to-door': { share: 4, aim: 'information', themes: ['renovation', 'energy'], people: [15, 45] },
  workshop: { share: 3, aim: 'information', themes: ['bulky-waste', 'energy', 'health'], people: [6, 16] },
  meeting: { share: 3, aim: 'mobilisation', themes: ['renovation', 'shared-spaces'], people: [10, 35] },
  'citizen-council': { share: 2, aim: 'mobilisation', themes: ['shared-spaces'], people: [6, 14] },
  'walking-diagnosis': {
    share: 3,
    aim: 'mobilisation',
    themes: ['cleanliness', 'shared-spaces'],
    people: [6, 15],
  },
  'exploratory-walk': { share: 1, aim: 'mobilisation', themes: ['shared-spaces'], people: [8, 14] },
  survey: { share: 2, aim: 'mobilisation', themes: ['neighbour-life'], people: [20, 50] },
  festivity: { share: 2, aim: 'mobilisation', themes: ['neighbour-life', 'youth'], people: [25, 70] },
}
type Form = keyof typeof FORMS
const LOTTERY = lotteryOf(Object.keys(FORMS) as Form[], (form) => FORMS[form].share)

/** Forms that each year has, whatever chance says. */
const ALWAYS: readonly Form[] = [
  'stall',
  'walking-diagnosis',
  'survey',
  'festivity',
  'door-to-door',
  'meeting',
]

/** Actions of the year, about two a month: closed, one with an answer still due, one held to be closed, two planned. */
export const exampleActions = (scene: ExampleScene, partners: ExamplePartners): readonly OutreachAction[] => {
  const { span, today, publicPlaces, rng: of, idOf } = scene
  if (publicPlaces.length === 0) return []
  const rng = of('action')
  const past = [...daysApart(rng, { from: span.from, until: addDays(today, -20) }, [11, 20])].map(
    (day, rank) => action(scene, partners, rng, ALWAYS[rank] ?? draw(rng, LOTTERY), day, 'closed'),
  )
  const meeting = action(scene, partners, rng, 'meeting', nextWorkday(addDays(today, -DELAY)), 'closed')
  const open = [
    // What residents asked there has waited for its answer since the delay, today.
    { ...meeting, expectations: meeting.expectations.map(({ answer: _given, ...each }) => each) },
    action(scene, partners, rng, 'stall', workday(addDays(today, -4)), 'held'),
    action(scene, partners, rng, 'workshop', workday(addDays(today, 8)), 'planned'),
    action(scene, partners, rng, 'exploratory-walk', workday(addDays(today, 16)), 'planned'),
  ]
  return [...past, ...open].map((each, rank) => ({ kind: 'action', id: idOf('action', rank), ...each }))
}

function action(
  scene: ExampleScene,
  partners: ExamplePartners,
  rng: Rng,
  form: Form,
  day: CivilDate,
  status: 'planned' | 'held' | 'closed',
): Omit<OutreachAction, 'kind' | 'id'> {
  const { today, publicPlaces, landlords } = scene
  const { aim, themes, people: most } = FORMS[form]
  const planned = workday(addDays(day < today ? day : today, -rng.int(6, 20)))
  const people = rng.int(...most)
  const helpers = [...partners.of.social, ...partners.of.education, ...landlords]
  const walks = isWalk(form)
  const places = walks ? walkPlaces(scene, rng, publicPlaces) : [oneOf(rng, publicPlaces)]
  const isHeld = status !== 'planned'
  const path = walks
    ? places.map((id) => situationPlace(scene.estate, id)?.at).filter((at) => at !== undefined)
    : []
  return {
    ...{ aim, form, theme: oneOf(rng, themes), title: texts.titles[form], days: [day], places },
    ...(path.length > 1 && { path: scene.ways(path).line }),
    partners: helpers.length > 0 ? [oneOf(rng, helpers)] : [],
    ...(isHeld && { people, youths: Math.round(people * (form === 'festivity' ? 0.5 : 0.2) * rng.unit()) }),
    expectations: isHeld && aim === 'mobilisation' ? expectations(scene, rng, day) : [],
    points: isHeld && walks ? points(scene, rng, places, day) : [],
    ...(isHeld && form === 'survey' && { survey: survey(rng, people) }),
    statusSteps: [
      { status: 'planned', on: planned },
      ...(isHeld ? [{ status: 'held' as const, on: day }] : []),
      ...(status === 'closed' ? [{ status: 'closed' as const, on: workdayAfter(day, rng.int(2, 7)) }] : []),
    ],
  }
}

/** That day, or the Monday after it: what is asked then is not late today. */
const nextWorkday = (day: CivilDate): CivilDate => (weekday(day) > 5 ? addDays(day, 8 - weekday(day)) : day)

/** A place and up to three near by, in an order that is short to walk. */
const walkPlaces = ({ estate }: ExampleScene, rng: Rng, all: readonly string[]): readonly string[] => {
  const spots = all.flatMap((id) => {
    const at = situationPlace(estate, id)?.at
    return at ? [{ id, at }] : []
  })
  const first = spots[rng.int(0, spots.length - 1)]
  if (!first) return []
  const away = (spot: { readonly at: Position }): number => distanceMetres(first.at, spot.at)
  const near = [...spots].sort((a, b) => away(a) - away(b) || (a.id < b.id ? -1 : 1)).slice(1, 4)
  return [first.id, ...shortTour(near, first.at, first.at).map(({ id }) => id)]
}

/** What residents expect: answered within the month, but the last ones. */
const expectations = ({ today, landlords }: ExampleScene, rng: Rng, day: CivilDate): readonly Expectation[] =>
  Array.from({ length: rng.int(1, 2) }, (_, rank) => {
    const answered = workdayAfter(day, rng.int(8, 28))
    const isAnswered = answered <= today && (day < addDays(today, -DELAY) || happens(rng, 0.5))
    const first = rng.int(0, texts.expectations.length - 1)
    return {
      ...{ id: `expectation-${day}-${rank + 1}`, text: texts.expectations[first]!, raisedOn: day },
      ...(landlords.length > 0 && happens(rng, 0.5) && { to: oneOf(rng, landlords) }),
      ...(isAnswered && { answer: { on: answered, text: oneOf(rng, texts.answersGiven) } }),
    }
  })

const points = (
  { estate }: ExampleScene,
  rng: Rng,
  places: readonly string[],
  day: CivilDate,
): readonly WalkPoint[] =>
  places.slice(0, rng.int(2, 4)).flatMap((place, rank) => {
    const at = situationPlace(estate, place)?.at
    const text = texts.walkPoints[(rank + rng.int(0, 2)) % texts.walkPoints.length]!
    return at
      ? [{ id: `point-${day}-${rank + 1}`, place, at, text, settled: workdayAfter(day, rng.int(1, 20)) }]
      : []
  })

/** People asked, of whom so many answered; each question's answers add up to them. */
function survey(rng: Rng, asked: number): Survey {
  const answered = asked - rng.int(2, 8)
  return {
    ...{ asked, answered },
    questions: texts.survey.questions.map(({ text, answers }, rank) => {
      const first = rng.int(Math.ceil(answered / 3), Math.floor(answered / 2))
      const second = rng.int(1, answered - first - 1)
      const counts = [first, second, answered - first - second]
      return {
        ...{ id: `question-${rank + 1}`, text },
        answers: answers.map((label, index) => ({ label, count: counts[index]! })),
      }
    }),
  }
}
