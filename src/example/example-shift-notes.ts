import { addDays } from '../domain/civil-date.ts'
import type { ShiftNote } from '../domain/field/shift-note.ts'
import { lastWorkingDay } from '../domain/last-working-day.ts'
import { exampleTexts } from '../messages/example-texts.ts'
import { type ExampleScene, oneOf, workday } from './example-scene.ts'

const { notes: texts } = exampleTexts

/** What pairs left in the last weeks, settled but four: one since yesterday, one due today, one for the week, a place to avoid. */
export const exampleShiftNotes = ({
  entrances,
  today,
  rng: of,
  idOf,
}: ExampleScene): readonly ShiftNote[] => {
  if (entrances.length === 0) return []
  const rng = of('shiftNote')
  const place = (): string => oneOf(rng, entrances)
  const yesterday = lastWorkingDay(today)
  const past = texts.past.map((text, rank): Omit<ShiftNote, 'kind' | 'id'> => {
    const on = workday(addDays(today, -8 - 5 * rank - rng.int(0, 3)))
    const settled = workday(addDays(on, rng.int(2, 6)))
    const type = rank % 3 === 2 ? 'to-do' : 'information'
    return { ...{ type, text, on, settled }, ...(rank % 2 === 0 && { place: place() }) }
  })
  const open: readonly Omit<ShiftNote, 'kind' | 'id'>[] = [
    { type: 'information', text: texts.fresh, on: yesterday, place: place(), until: addDays(today, 4) },
    { type: 'to-do', text: texts.today, on: lastWorkingDay(yesterday), place: place(), until: today },
    { type: 'to-do', text: texts.rest, on: yesterday, until: addDays(today, 3) },
    { type: 'place-to-avoid', text: texts.avoid, on: yesterday, place: place(), until: addDays(today, 5) },
  ]
  return [...past, ...open].map((note, rank) => ({ kind: 'shiftNote', id: idOf('shiftNote', rank), ...note }))
}
