import { expect, test } from 'vitest'
import { week } from '../../src/messages/week.ts'

test('days late are told with those that nothing avoids, in the right number', () => {
  const nbsp = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')
  expect(nbsp(week.lateness(1, 0))).toBe('À la dernière préparation : 1 jour de retard.')
  expect(nbsp(week.lateness(2, 1))).toContain('2 jours de retard, dont au moins 1 inévitable dans')
  expect(nbsp(week.lateness(12, 2))).toContain('12 jours de retard, dont au moins 2 inévitables dans')
})
