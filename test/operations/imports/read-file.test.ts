import { expect, test } from 'vitest'
import type { Question, ReadChoices } from '../../../src/domain/import.ts'
import { refusal } from '../../../src/domain/refusal.ts'
import { answerImport } from '../../../src/operations/imports/answer-import.ts'
import { applyImport } from '../../../src/operations/imports/apply-import.ts'
import { cancelImport } from '../../../src/operations/imports/cancel-import.ts'
import { questionKey } from '../../../src/operations/imports/import-answers.ts'
import { readFile } from '../../../src/operations/imports/read-file.ts'
import { stopReading } from '../../../src/operations/imports/stop-reading.ts'
import { takeFile } from '../../../src/operations/imports/take-file.ts'
import { situation } from '../../domain/build.ts'
import { embeddedEstate } from '../../example/embedded-estate.ts'
import { anApp } from '../an-app.ts'
import { read, reading, source, south } from '../import-scene.ts'

test('an import waits for its questions: a choice reads the file again with it, a sentence is ticked', async () => {
  const part: Question = {
    code: 'several-areas',
    choice: 'part',
    options: [{ value: 'priority' }, { value: 'extension' }],
    taken: 'priority',
  }
  const sentence: Question = { code: 'swapped-axes' }
  const asked: (ReadChoices | undefined)[] = []
  const app = anApp(embeddedEstate(), {
    ports: reading(async (_source, _context, { choices }) => {
      asked.push(choices)
      return read('perimeter', [south()], { questions: [part, sentence, { code: 'islands', settled: true }] })
    }),
  })
  await app.run(takeFile, { source })
  expect(await app.run(applyImport, undefined)).toMatchObject({ code: 'import-unanswered' })
  await app.run(answerImport, { choices: { part: 'priority' }, asRead: true })
  expect(asked).toHaveLength(1)
  await app.run(answerImport, { choices: { part: 'extension' } })
  expect(asked.at(-1)).toEqual({ part: 'extension' })
  expect(await app.run(applyImport, undefined)).toMatchObject({ code: 'import-unanswered' })
  app.store.look(({ importing }) => ({
    importing: {
      ...importing!,
      result: { ...importing!.result!, confirmed: new Set([questionKey(sentence)]) },
    },
  }))
  expect(await app.run(applyImport, undefined)).toMatchObject({ kind: 'done' })
})

test('a bad file is refused by name and changes nothing', async () => {
  const app = anApp(embeddedEstate(), {
    ports: reading(refusal('file-is-html', {}, { file: 'fichier.geojson' })),
  })
  const before = app.store.read().estate
  expect(await app.run(takeFile, { source })).toMatchObject({ code: 'file-is-html' })
  expect(app.store.read().session.importing).toBeNull()
  expect(app.store.read().session.toast?.text).toContain('fichier.geojson')
  expect(app.store.read().estate).toBe(before)
})

test('a file that is not recognised waits for the user to say what it contains', async () => {
  const app = anApp(embeddedEstate(), {
    ports: reading(async (_source, _context, { as }) =>
      as === 'perimeter' ? read('perimeter', [south()]) : refusal('unknown-format'),
    ),
  })
  await app.run(takeFile, { source })
  expect(app.store.read().session.importing).toMatchObject({
    state: 'failed',
    failure: { code: 'unknown-format' },
  })
  const { importing } = app.store.read().session
  await app.run(readFile, { source: importing!.source!, as: 'perimeter' })
  expect(app.store.read().session.importing?.result?.as).toBe('perimeter')
})

test('progress is shown, a reading stopped leaves nothing, and one read again leaves what was there', async () => {
  const shown: number[] = []
  let stop = (): void => undefined
  const app = anApp(embeddedEstate(), {
    ports: {
      ...reading(async (_source, _context, { choices, onProgress }) => {
        if (choices?.part === undefined) return read('perimeter', [south()])
        for (const bytes of [10, 50, 90]) {
          onProgress?.(bytes, 100)
          shown.push(app.store.read().session.importProgress)
        }
        return new Promise((resolve) => {
          stop = () => resolve(refusal('stopped'))
        })
      }),
      stopReading: () => stop(),
    },
  })
  await app.run(takeFile, { source })
  const before = app.store.read().session.importing?.result
  const again = app.run(answerImport, { choices: { part: 'extension' } })
  await Promise.resolve()
  expect(app.store.read().session.importing?.state).toBe('running')
  expect(await app.run(answerImport, { choices: {} })).toMatchObject({ code: 'import-running' })
  expect(await app.run(applyImport, undefined)).toMatchObject({ code: 'import-running' })
  await app.run(stopReading, undefined)
  expect(await again).toMatchObject({ kind: 'done', quiet: true })
  expect(shown).toEqual([0.1, 0.5, 0.9])
  expect(app.store.read().session.importing?.result).toBe(before)
})

test('the newest file wins, whatever order they are read in', async () => {
  const waiting = new Map<string, () => void>()
  const app = anApp(embeddedEstate(), {
    ports: reading(
      ({ name }) =>
        new Promise((resolve) => {
          waiting.set(name, () => resolve(read('perimeter', [south()])))
        }),
    ),
  })
  const slow = app.run(readFile, { source: { ...source, name: 'lent.csv' } })
  const quick = app.run(readFile, { source: { ...source, name: 'vite.csv' } })
  waiting.get('vite.csv')!()
  await quick
  waiting.get('lent.csv')!()
  await slow
  expect(app.store.read().session.importing?.result?.file).toBe('vite.csv')
})

test('real situations wait for the framework, the preview stays to come back to', async () => {
  const app = anApp(embeddedEstate(), {
    ports: reading(read('situations', [situation('s1', { place: 'E001' })])),
  })
  await app.run(takeFile, { source })
  expect(await app.run(applyImport, undefined)).toMatchObject({ code: 'framework-missing' })
  expect(app.store.read().session.importing).not.toBeNull()
})

test('a preview put aside changes nothing; without a preview there is nothing to apply', async () => {
  const app = anApp(embeddedEstate(), { ports: reading(read('perimeter', [south()])) })
  const before = app.store.read().estate
  await app.run(takeFile, { source })
  await app.run(cancelImport, undefined)
  expect(app.store.read().estate).toBe(before)
  expect(await app.run(applyImport, undefined)).toMatchObject({ code: 'nothing-to-import' })
})

test('what was said before leaves with a new file: its « Annuler » would stand over the preview', async () => {
  const app = anApp(embeddedEstate(), { ports: reading(read('perimeter', [south()])) })
  app.store.look({
    toast: { id: 1, text: 'Fait', tone: 'done', undo: true },
    hover: { kind: 'building', id: 'b1' },
  })
  await app.run(takeFile, { source })
  expect(app.store.read().session).toMatchObject({ toast: null, hover: null })
})
