import { expect, test } from 'vitest'
import { draftOf, presetInput, resumedInput } from '../../../src/ui/territoire/situation-input.ts'
import { entrance, estate, settings } from '../../domain/build.ts'
import { code } from '../../domain/code.ts'

const now = estate(settings({ fictional: true }), code('A1'), entrance('E1'))
const typed = presetInput(now, '2026-11-24', '2026-11-24T08:15Z', 'A1', 'E1')
const savedAt = (minute: string) => draftOf(resumedInput(typed, now, minute), minute).when

test('what was typed in the morning and is saved at the debriefing, or the day after, happened in the morning', () => {
  expect(savedAt('2026-11-24T16:40Z')).toEqual({ day: '2026-11-24', band: typed.band })
  expect(savedAt('2026-11-25T08:20Z')).toEqual({ day: '2026-11-24', band: typed.band })
})

test('taken up again at once, as after a killed tab, it is now by the clock', () => {
  expect(savedAt('2026-11-24T08:16Z')).toEqual({ minute: '2026-11-24T08:16Z' })
})
