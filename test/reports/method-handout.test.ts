import { expect, test } from 'vitest'
import { methodHandout } from '../../src/reports/method-handout.ts'
import { entrance, estate, settings } from '../domain/build.ts'

const pageOf = (over: Parameters<typeof settings>[0]): string =>
  methodHandout(estate(settings(over), entrance('e1')), '2026-11-24')
    .sections.flatMap(({ title, paragraphs, list = [] }) => [title, ...paragraphs, ...list])
    .join('\n')
    .replaceAll('\u00a0', ' ')

test('the page for residents states the gaps that are set', () => {
  expect(pageOf({ maxGapDays: 12 })).toContain('au moins tous les 12 jours')
  expect(pageOf({ maxGapDays: 12 })).toContain('tous les 8 jours')
  expect(pageOf({ maxGapDays: 7 })).toContain('au moins tous les 7 jours')
})

test('it says whether fairness changes the rounds', () => {
  expect(pageOf({})).toContain('il ne change aucune tournée aujourd’hui')
  expect(pageOf({ fairnessWeight: 0.5 })).toContain('L’organisation en tient compte')
  expect(pageOf({})).not.toContain('être juste,')
  expect(pageOf({ fairnessWeight: 0.5 })).toContain('être juste,')
  expect(pageOf({ fairnessWeight: 0.5 })).not.toContain('ne change aucune tournée')
})

test('nothing that is not asked for is promised', () => {
  expect(pageOf({})).not.toMatch(/lieux? reçoi|des 1 /)
})
