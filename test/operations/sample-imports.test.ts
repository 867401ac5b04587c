import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Estate } from '../../src/domain/estate.ts'
import type { ReadChoices, Source } from '../../src/domain/import.ts'
import { readFile as readBytes } from '../../src/exchange/read-file.ts'
import { answerImport } from '../../src/operations/imports/answer-import.ts'
import { applyImport } from '../../src/operations/imports/apply-import.ts'
import { questionKey, unanswered, withAnswer } from '../../src/operations/imports/import-answers.ts'
import { readFile } from '../../src/operations/imports/read-file.ts'
import { undoLast } from '../../src/operations/undo-last.ts'
import { embeddedEstate } from '../example/embedded-estate.ts'
import { canonical } from '../store/builders.ts'
import { anApp } from './an-app.ts'
import { reading } from './import-scene.ts'

const SAMPLES = new URL('../../../shared/corpus/samples/', import.meta.url)
const hasSamples = existsSync(SAMPLES)
const runs = process.env.TOURNEE_LONG ? 30 : 3

const FILES = [
  'qpv2024-sample.geojson',
  'adresses-59410-sample.csv',
  'cadastre-59410-batiments-sample.json',
  'rpls-2025-dido-layout-sample.csv',
  'landlord-sample-cp1252.csv',
  'overpass-geom-sample.json',
]

const sourceOf = (name: string): Source => {
  const bytes = new Uint8Array(readFileSync(new URL(name, SAMPLES)))
  return { name, size: bytes.length, bytes: async () => bytes, stream: () => new Blob([bytes]).stream() }
}

/** What a person would answer: the quarter's own outline, each reading as it was taken, everything else confirmed. */
const answers = (app: ReturnType<typeof anApp>) => {
  const preview = app.store.read().session.importing!.result!
  let choices: ReadChoices = preview.choices
  for (const question of unanswered(preview)) {
    const values = question.choice === 'areas' ? ['QN05978M'] : (question.taken?.split(',') ?? [])
    if (question.options) choices = withAnswer(choices, question, values)
  }
  return choices
}

const importOne = async (app: ReturnType<typeof anApp>, name: string): Promise<void> => {
  await app.run(readFile, { source: sourceOf(name) })
  if (!app.store.read().session.importing?.result)
    throw new Error(`${name}: ${JSON.stringify(app.store.read().session.toast)}`)
  await app.run(answerImport, { choices: answers(app) })
  const { importing } = app.store.read().session
  const result = importing!.result!
  const confirmed = new Set(result.read.questions.map(questionKey))
  app.store.look({ importing: { ...importing!, result: { ...result, confirmed } } })
  const outcome = await app.run(applyImport, undefined)
  if (outcome.kind !== 'done') throw new Error(`${name}: ${JSON.stringify(outcome)}`)
}

const importAll = async (estate: Estate, names: readonly string[]) => {
  const app = anApp(estate, { ports: reading((source, context, asked) => readBytes(source, context, asked)) })
  for (const name of names) await importOne(app, name)
  return app
}

test.skipIf(!hasSamples)(
  'the samples, in any order, make the same territory; again, they change nothing; undone, it is as before',
  async () => {
    const start = embeddedEstate()
    const app = await importAll(start, FILES)
    const { estate } = app.store.read()
    const made = canonical(estate)
    const entrances = [...estate.entrance.values()]
    expect(entrances.filter(({ holding }) => holding !== undefined).length).toBeGreaterThan(5)
    expect(entrances.some(({ precision }) => precision === 'demonstration')).toBe(false)
    expect([...estate.building.values()].some(({ footprint }) => footprint !== undefined)).toBe(true)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(FILES, { minLength: FILES.length }), async (order) => {
        expect(canonical((await importAll(start, order)).store.read().estate)).toBe(made)
        expect(canonical((await importAll(estate, order)).store.read().estate)).toBe(made)
      }),
      { numRuns: runs },
    )
    while (app.store.undoLabel() !== null) await app.run(undoLast, undefined)
    expect(canonical(app.store.read().estate)).toBe(canonical(start))
  },
  600_000,
)
