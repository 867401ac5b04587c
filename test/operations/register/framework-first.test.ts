import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { noteNothing } from '../../../src/operations/field/note-nothing.ts'
import { setShiftNote } from '../../../src/operations/field/set-shift-note.ts'
import { entrance, estate, settings } from '../../domain/build.ts'
import { anApp } from '../an-app.ts'

const folder = 'src/operations'

/** Records of what happened: the framework is asked for before the first. */
const MADE =
  /newId\('(?:situation|passage|intervention|shiftNote|request|relay|mediation|action|project|jointPlan|meeting)'\)/
const ASKS = /recordObstacle|situationObstacle|passageObstacle|draftObstacle/
/** It adds to a situation that is there: the framework was asked for before that one. */
const AFTER = ['see-again.ts']

test('no operation that makes a record of what happened goes without asking for the framework', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  const making = files.filter((file) => MADE.test(readFileSync(join(folder, file), 'utf8')))
  expect(making.length).toBeGreaterThan(10)
  const unasked = making.filter((file) => !ASKS.test(readFileSync(join(folder, file), 'utf8')))
  expect(unasked.filter((file) => !AFTER.some((name) => file.endsWith(name)))).toEqual([])
})

const frame = {
  purpose: 'p',
  controllers: 'c',
  processor: '',
  legalBasis: 'l',
  notice: 'n',
  impactAssessment: '',
}

test.each([
  ['a real territory without framework', {}, 'framework-missing'],
  ['with its framework', { framework: frame }, null],
  ['the example', { fictional: true }, null],
] as const)('%s', async (_name, over, code) => {
  const { store, run } = anApp(estate(settings(over), entrance('e1')))
  const outcomes = [
    await run(setShiftNote, { type: 'information', text: 'clé au local' }),
    await run(noteNothing, { place: 'e1' }),
  ]
  for (const outcome of outcomes) {
    if (code === null) expect(outcome).toMatchObject({ kind: 'done' })
    else expect(outcome).toMatchObject({ code })
  }
  const { shiftNote, passage } = store.read().estate
  expect([shiftNote.size, passage.size]).toEqual(code === null ? [1, 1] : [0, 0])
})
