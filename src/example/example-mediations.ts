import { addDays, type CivilDate } from '../domain/civil-date.ts'
import { DEFAULT_DELAYS } from '../domain/follow-up/delays.ts'
import type {
  AgreementResult,
  Mediation,
  MediationOutcome,
  Meeting,
  Party,
} from '../domain/follow-up/mediation.ts'
import type { Rng } from '../domain/rng.ts'
import { exampleTexts } from '../messages/example-texts.ts'
import { draw, lotteryOf } from './draw.ts'
import { daysApart, type ExampleScene, noteOf, oneOf, workday, workdayAfter } from './example-scene.ts'

const AGREEMENTS: Readonly<Record<string, readonly string[]>> = exampleTexts.agreements
type Course = 'table' | 'shuttles' | 'withdrawn' | 'real-time'
const COURSES = lotteryOf<Course>(
  ['table', 'shuttles', 'withdrawn', 'real-time'],
  (each) => ({ table: 5, shuttles: 3, withdrawn: 1, 'real-time': 3 })[each],
)
const KEPT = lotteryOf<AgreementResult>(
  ['kept', 'partly', 'broken'],
  (each) => ({ kept: 6, partly: 3, broken: 1 })[each],
)

type Case = Omit<Mediation, 'kind' | 'id' | 'caseCode' | 'motif' | 'place' | 'mode'> & {
  readonly mode?: Mediation['mode']
}

/**
 * Cases of the year, about one a month, closed but three: one whose agreement is to be checked today, one in which nothing
 * has happened since its delay, today, one just opened.
 */
export const exampleMediations = (scene: ExampleScene): readonly Mediation[] => {
  const { estate, span, today, buildings, publicPlaces, rng: of, idOf } = scene
  const places = [...buildings, ...publicPlaces]
  const motifs = Object.keys(AGREEMENTS).filter((code) => estate.code.has(code))
  if (places.length === 0 || motifs.length === 0) return []
  const rng = of('mediation')
  const past = [...daysApart(rng, { from: span.from, until: addDays(today, -90) }, [18, 40])].map((opened) =>
    closedCase(rng, opened, draw(rng, COURSES), today),
  )
  const open: readonly Case[] = [
    talked(rng, workday(addDays(today, -52)), today, { checkOn: today }),
    waiting(workday(addDays(today, -DEFAULT_DELAYS['mediation-waits']))),
    { opened: workday(addDays(today, -3)), parties: twoParties(), meetings: [], agreements: [] },
  ]
  const ranks = new Map<string, number>()
  return [...past, ...open].map(({ mode = 'deferred', opened, ...course }, rank) => {
    const motif = oneOf(rng, motifs)
    const year = opened.slice(0, 4)
    const inYear = (ranks.get(year) ?? 0) + 1
    ranks.set(year, inYear)
    return {
      ...{ kind: 'mediation', id: idOf('mediation', rank) },
      caseCode: `M-${year}-${String(inYear).padStart(2, '0')}`,
      ...{ mode, motif, place: oneOf(rng, places), opened },
      ...course,
      agreements: course.agreements.map((each) => ({ ...each, text: oneOf(rng, AGREEMENTS[motif]!) })),
    }
  })
}

const twoParties = (consent?: CivilDate): readonly Party[] =>
  ['A', 'B'].map((letter) => ({ letter, ...(consent !== undefined && { consent }) }))

const shuttle = (letter: string, on: CivilDate, today: CivilDate, note: string): Meeting => ({
  ...{ id: `meeting-${letter}-${on}`, type: 'shuttle', on, parties: [letter] },
  ...noteOf(today, on, note),
})

/** Two shuttles, a round table, an agreement to check. */
function talked(rng: Rng, opened: CivilDate, today: CivilDate, ends: { readonly checkOn?: CivilDate }): Case {
  const first = workdayAfter(opened, rng.int(1, 4))
  const second = workdayAfter(first, rng.int(1, 4))
  const table = workdayAfter(second, rng.int(4, 9))
  const notes = exampleTexts.meetings
  return {
    ...{ opened, parties: twoParties(second) },
    meetings: [
      shuttle('A', first, today, notes[0]),
      shuttle('B', second, today, notes[1]),
      { id: `meeting-table-${table}`, type: 'round-table', on: table, parties: ['A', 'B'] },
    ],
    agreements: [
      // What it says goes with the motif of the case.
      { id: `agreement-${table}`, text: '', on: table, checkOn: ends.checkOn ?? workdayAfter(table, 21) },
    ],
  }
}

const waiting = (on: CivilDate): Case => {
  return {
    ...{ opened: workday(addDays(on, -3)), parties: twoParties(), agreements: [] },
    meetings: [{ id: `meeting-A-${on}`, type: 'shuttle', on, parties: ['A'] }],
  }
}

function closedCase(rng: Rng, opened: CivilDate, course: Course, today: CivilDate): Case {
  if (course === 'real-time')
    return {
      ...{ mode: 'real-time', opened, parties: [], meetings: [], agreements: [] },
      closed: { on: opened, outcome: 'calmed' },
    }
  const talks = talked(rng, opened, today, {})
  if (course === 'table') {
    const [agreement] = talks.agreements
    const result = { on: agreement!.checkOn, kept: draw(rng, KEPT) }
    const outcome: MediationOutcome = result.kept === 'kept' ? 'agreement' : 'partial-agreement'
    return { ...talks, agreements: [{ ...agreement!, result }], closed: { on: result.on, outcome } }
  }
  const meetings = talks.meetings.filter(({ type }) => type === 'shuttle')
  const on = workdayAfter(talks.meetings.at(-1)!.on, rng.int(2, 10))
  const [a, b] = talks.parties
  return course === 'withdrawn'
    ? {
        ...{ ...talks, agreements: [], meetings, parties: [a!, { ...b!, withdrawn: on }] },
        closed: { on, outcome: 'withdrawn' },
      }
    : {
        ...talks,
        agreements: [],
        meetings,
        closed: { on, outcome: oneOf(rng, ['calmed', 'calmed', 'relayed', 'no-agreement']) },
      }
}
