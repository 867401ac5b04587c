import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeRecords } from '../../src/domain/backups/merge-records.ts'
import { stamped } from '../../src/domain/backups/stamped.ts'
import { type Estate, withRecords } from '../../src/domain/estate.ts'
import type { OutreachAction, Survey } from '../../src/domain/follow-up/outreach-action.ts'
import { type Tally, tallied, withQuestions } from '../../src/domain/follow-up/survey.ts'
import { joinedSurvey, uniteSurvey } from '../../src/domain/unite-survey.ts'
import type { Store } from '../../src/store/store.ts'
import { anEstate, aStore, canonical } from '../store/builders.ts'
import { runs } from '../store/some-changes.ts'

const asked = withQuestions(undefined, [
  { id: 'q1', text: 'Le hall est-il propre ?', answers: ['oui', 'non'] },
  { id: 'q2', text: 'Le local est-il ouvert ?', answers: ['oui', 'non', 'parfois'] },
])
const action = (survey?: Survey): OutreachAction => ({
  ...{ kind: 'action', id: 'a', aim: 'mobilisation', form: 'survey', theme: 'shared-spaces' },
  ...{ title: 'Enquête', days: ['2026-03-02'], places: ['e1'], partners: [], expectations: [], points: [] },
  statusSteps: [{ status: 'planned', on: '2026-03-01' }],
  ...(survey && { survey }),
})
const surveyOf = (estate: Estate): Survey => estate.action.get('a')!.survey!
const changed = (change: (survey: Survey) => Survey) => (now: Estate) =>
  withRecords(now, [action(change(surveyOf(now)))])
const phone = (name: string, survey = asked): Store =>
  aStore({ estate: anEstate(action(survey)), device: name })
const tap = (store: Store, tally: Tally): void => {
  store.commit(
    'count',
    changed((now) => tallied(now, tally)),
  )
}
const exchange = (...stores: readonly Store[]): void => {
  const all = stores.flatMap((store) => store.journal())
  for (const store of stores) store.receive(all)
}
/** All counts of a survey in one list. */
const countsOf = (survey: Survey): readonly number[] => [
  survey.asked,
  survey.answered,
  ...survey.questions.flatMap(({ answers }) => answers.map(({ count }) => count)),
]

const what = fc.oneof(
  fc.constantFrom({ what: 'answered' as const }, { what: 'refused' as const }),
  fc.record({
    what: fc.constant('answer' as const),
    question: fc.constantFrom('q1', 'q2'),
    rank: fc.nat(1),
  }),
)
/** Neighbours counted and taken back by three phones, which hear of each other now and then, some things twice. */
const moves = fc.array(
  fc.record({
    at: fc.nat(2),
    from: fc.nat(2),
    kind: fc.constantFrom('tap', 'tap', 'tap', 'back', 'hear' as const),
    what,
  }),
  { maxLength: 40 },
)

test('phones that count one survey apart have all that each counted, whatever they heard when, and however often', () => {
  fc.assert(
    fc.property(moves, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (all, order) => {
      const phones = ['a', 'b', 'c'].map((name) => phone(name))
      // What each phone counted by itself: it takes back no more than that.
      const own = phones.map(() => asked)
      for (const { at, from, kind, what: each } of all) {
        const store = phones[at]!
        if (kind === 'hear') store.receive(phones[from]!.journal())
        else {
          const tally = { ...each, by: kind === 'tap' ? 1 : -1 } as Tally
          const counted = tallied(own[at]!, tally)
          if (counted === own[at]) continue
          own[at] = counted
          tap(store, tally)
        }
      }
      const sums = own.map(countsOf).reduce((sum, counts) => sum.map((count, rank) => count + counts[rank]!))
      for (const rank of order)
        for (const other of order) phones[rank]!.receive(phones[other]!.journal().toReversed())
      exchange(...phones)
      for (const store of phones) {
        expect(countsOf(surveyOf(store.read().estate))).toEqual(sums)
        expect(canonical(store.read().estate)).toBe(canonical(phones[0]!.read().estate))
      }
    }),
    { numRuns: runs },
  )
})

test('a count taken back by undo on one phone leaves those of the other', () => {
  const [a, b] = [phone('a'), phone('b')]
  tap(a, { what: 'answered', by: 1 })
  tap(b, { what: 'answered', by: 1 })
  tap(b, { what: 'answer', question: 'q1', rank: 0, by: 1 })
  a.undo()
  exchange(a, b)
  expect(countsOf(surveyOf(a.read().estate))).toEqual([1, 1, 1, 0, 0, 0, 0])
})

test('the same neighbour taken back twice counts once: nothing goes below none, nobody answers who was not asked', () => {
  const one = tallied(asked, { what: 'answered', by: 1 })
  const [a, b] = [phone('a', one), phone('b', one)]
  for (const store of [a, b]) tap(store, { what: 'answered', by: -1 })
  exchange(a, b)
  expect(countsOf(surveyOf(b.read().estate)).slice(0, 2)).toEqual([0, 0])
})

test('a question reworded, added or taken away on one phone meets what was counted on the other', () => {
  const [a, b] = [phone('a'), phone('b')]
  a.commit(
    'questions',
    changed((now) =>
      withQuestions(now, [
        { id: 'q1', text: 'Votre hall est-il propre ?', answers: ['oui', 'non', 'ça dépend'] },
        { id: 'q3', text: 'Venez-vous à la fête ?', answers: ['oui', 'non'] },
      ]),
    ),
  )
  tap(b, { what: 'answer', question: 'q1', rank: 1, by: 1 })
  exchange(a, b)
  expect(surveyOf(a.read().estate).questions).toEqual([
    {
      ...{ id: 'q1', text: 'Votre hall est-il propre ?' },
      answers: [
        { label: 'oui', count: 0 },
        { label: 'non', count: 1 },
        { label: 'ça dépend', count: 0 },
      ],
    },
    expect.objectContaining({ id: 'q3' }),
  ])
  expect(canonical(a.read().estate)).toBe(canonical(b.read().estate))
})

const anySurvey: fc.Arbitrary<Survey> = fc
  .array(what, { maxLength: 12 })
  .map((taps) => taps.reduce<Survey>((now, each) => tallied(now, { ...each, by: 1 } as Tally), asked))

test('what nobody else changed is as it was written', () => {
  fc.assert(
    fc.property(anySurvey, anySurvey, (from, to) => {
      expect(uniteSurvey(from, from, to)).toEqual(to)
      expect(uniteSurvey(undefined, undefined, to)).toBe(to)
    }),
  )
})

test('joined without their steps, tallies are the same in any order and however often, and lose no count of either', () => {
  const join = joinedSurvey as (one: Survey, other: Survey) => Survey
  fc.assert(
    fc.property(anySurvey, anySurvey, anySurvey, (a, b, c) => {
      expect(join(a, b)).toEqual(join(b, a))
      expect(join(join(a, b), c)).toEqual(join(a, join(b, c)))
      expect(join(join(a, b), b)).toEqual(join(a, b))
      const [ours, theirs] = [countsOf(a), countsOf(b)]
      expect(countsOf(join(a, b))).toEqual(ours.map((count, rank) => Math.max(count, theirs[rank]!)))
    }),
    { numRuns: runs },
  )
})

test('backups of phones that counted apart hold the greater counts, whichever is reopened first', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ at: fc.nat(2), what }), { maxLength: 20 }), (taps) => {
      const phones = ['a', 'b', 'c'].map((name) => phone(name))
      for (const { at, what: each } of taps) tap(phones[at]!, { ...each, by: 1 } as Tally)
      const [a, b, c] = phones.map((store) => stamped(store.read().estate, store.journal()))
      const once = mergeRecords(mergeRecords(a!, b!), c!)
      const again = mergeRecords(mergeRecords(c!, mergeRecords(b!, a!)), b!)
      expect(canonical(again.estate)).toBe(canonical(once.estate))
      const all = phones.map((store) => countsOf(surveyOf(store.read().estate)))
      expect(countsOf(surveyOf(once.estate))).toEqual(
        all[0]!.map((_, rank) => Math.max(...all.map((counts) => counts[rank]!))),
      )
    }),
    { numRuns: runs },
  )
})
