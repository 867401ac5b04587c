import { expect, test } from 'vitest'
import { mayHavePhoto, needsMask } from '../../../src/domain/field/photo-rules.ts'
import { COMPONENTS, DEFECTS } from '../../../src/domain/taxonomy.ts'

test('photos are of things: families A and F and D2, nothing else', () => {
  expect(['A1', 'A7', 'D2', 'F-lift-broken'].map(mayHavePhoto)).toEqual([true, true, true, true])
  const others = ['', 'B1', 'C5', 'D1', 'D3', 'D20', 'E2', 'G1']
  expect(others.filter(mayHavePhoto)).toEqual([])
})

test('what carries names must be masked, and may have a photo', () => {
  const codes = COMPONENTS.flatMap((component) => DEFECTS.map((defect) => `F-${component}-${defect}`))
  const named = codes.filter(needsMask)
  expect(named).toHaveLength(2 * DEFECTS.length)
  expect(named.every((code) => /letterbox|access-control/.test(code) && mayHavePhoto(code))).toBe(true)
  expect(needsMask('A1')).toBe(false)
})
