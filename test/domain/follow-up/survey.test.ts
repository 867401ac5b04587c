import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Survey } from '../../../src/domain/follow-up/outreach-action.ts'
import { surveyShares, type Tally, tallied, withQuestions } from '../../../src/domain/follow-up/survey.ts'

const survey = (counts: readonly number[], over: Partial<Survey> = {}): Survey => ({
  ...{ asked: 0, answered: 0 },
  questions: [
    { id: 'q', text: 'Le hall ?', answers: counts.map((count, rank) => ({ label: `r${rank}`, count })) },
  ],
  ...over,
})

test('shares are of all answers to a question, and none is given under five answers', () => {
  expect(surveyShares(survey([3, 1]).questions[0]!).map(({ share }) => share)).toEqual([null, null])
  expect(surveyShares(survey([3, 2]).questions[0]!).map(({ share }) => share)).toEqual([0.6, 0.4])
})

test('one who answers was asked too; who does not is asked only', () => {
  const one = tallied(survey([0, 0]), { what: 'answered', by: 1 })
  expect(one).toMatchObject({ asked: 1, answered: 1 })
  expect(tallied(one, { what: 'refused', by: 1 })).toMatchObject({ asked: 2, answered: 1 })
})

test('any taps leave counts at 0 or more, with no more answered than asked; a tap and its contrary leave nothing', () => {
  const tap = fc.oneof(
    fc.record({ what: fc.constantFrom('answered', 'refused'), by: fc.constantFrom(1, -1) }),
    fc.record({
      what: fc.constant('answer'),
      question: fc.constantFrom('q', 'gone'),
      rank: fc.integer({ min: 0, max: 3 }),
      by: fc.constantFrom(1, -1),
    }),
  ) as fc.Arbitrary<Tally>
  fc.assert(
    fc.property(fc.array(tap, { maxLength: 40 }), tap, (taps, last) => {
      const now = taps.reduce(tallied, survey([0, 0, 0]))
      expect(now.answered).toBeLessThanOrEqual(now.asked)
      const counts = [now.answered, ...now.questions[0]!.answers.map(({ count }) => count)]
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(0)
      const more = tallied(now, { ...last, by: 1 })
      expect(more === now ? now : tallied(more, { ...last, by: -1 })).toEqual(now)
    }),
  )
})

test('questions written anew keep the counts of the answers that stay, and lose those that go', () => {
  const now = withQuestions(survey([4, 2], { asked: 9, answered: 6 }), [
    { id: 'q', text: 'Le hall, le matin ?', answers: ['r1', 'neuf'] },
  ])
  expect(now).toEqual({
    ...{ asked: 9, answered: 6 },
    questions: [
      {
        id: 'q',
        text: 'Le hall, le matin ?',
        answers: [
          { label: 'r1', count: 2 },
          { label: 'neuf', count: 0 },
        ],
      },
    ],
  })
})
