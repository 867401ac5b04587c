import { expect, test } from 'vitest'
import { settingsOf } from '../../../src/domain/estate.ts'
import { DEFAULT_FUNDING } from '../../../src/domain/funding/funding.ts'
import { fundingShares } from '../../../src/domain/funding/funding-shares.ts'
import { setFunding } from '../../../src/operations/funding/set-funding.ts'
import { setWeight } from '../../../src/operations/funding/set-weight.ts'
import { undoLast } from '../../../src/operations/undo-last.ts'
import { estate, settings } from '../../domain/build.ts'
import { anApp } from '../an-app.ts'

const app = () => anApp(estate(settings({ fictional: true })))
const code = (outcome: unknown) => (outcome as { code?: string }).code

test('the key is set with its source, to the cent, and taken back whole', async () => {
  const { store, run } = app()
  const key = { objective: 170_000.005, townShare: 27.5, townCap: 46_000, source: ' Avenant 2 de 2027 ' }
  await run(setFunding, key)
  expect(settingsOf(store.read().estate).funding).toEqual({
    ...{ objective: 170_000.01, townShare: 27.5, townCap: 46_000, source: 'Avenant 2 de 2027' },
  })
  await run(undoLast, undefined)
  expect(settingsOf(store.read().estate).funding).toBeUndefined()
})

test('the contract’s first day is set with the key and taken back; what is no day is refused', async () => {
  const { store, run } = app()
  const key = { ...DEFAULT_FUNDING, contractStart: '2025-07-01' }
  await run(setFunding, key)
  expect(settingsOf(store.read().estate).funding).toEqual(key)
  for (const contractStart of ['', '2025-02-30', '1er juillet'])
    expect(code(await run(setFunding, { ...key, contractStart }))).toBe('date-needed')
  await run(undoLast, undefined)
  expect(settingsOf(store.read().estate).funding).toBeUndefined()
})

test('the council’s own words are taken as a source', async () => {
  const { store, run } = app()
  await run(setFunding, DEFAULT_FUNDING)
  expect(settingsOf(store.read().estate).funding).toEqual(DEFAULT_FUNDING)
})

test('a key is refused where a value is none: negative, beyond a hundred percent, no number, no source, a name', async () => {
  const { store, run } = app()
  const before = store.read().estate
  for (const wrong of [
    { objective: -1 },
    { objective: 10_000_001 },
    { objective: Number.NaN },
    { townShare: -0.5 },
    { townShare: 100.5 },
    { townCap: -1 },
  ])
    expect([wrong, code(await run(setFunding, { ...DEFAULT_FUNDING, ...wrong }))]).toEqual([
      ...[wrong, 'value-out-of-range'],
    ])
  expect(code(await run(setFunding, { ...DEFAULT_FUNDING, source: ' ' }))).toBe('text-needed')
  expect(code(await run(setFunding, { ...DEFAULT_FUNDING, source: 'x'.repeat(201) }))).toBe('text-needed')
  expect(code(await run(setFunding, { ...DEFAULT_FUNDING, source: 'Courriel de Mme Durand' }))).toBe(
    'note-names-someone',
  )
  for (const edge of [{ objective: 0 }, { townShare: 0 }, { townShare: 100 }, { townCap: 0 }])
    expect(setFunding.available(store.read(), { ...DEFAULT_FUNDING, ...edge })).toBeNull()
  expect(store.read().estate).toBe(before)
})

test('a weight is set with its source, changes who pays what, and is taken back', async () => {
  const { store, run } = app()
  const paid = () =>
    fundingShares(store.read().estate).shares.find(({ funder }) => funder.id === 'ag2r-la-mondiale')!
  await run(setWeight, { funder: 'ag2r-la-mondiale', weight: 0.3333, source: 'Convention constitutive' })
  expect(store.read().estate.landlord.get('ag2r-la-mondiale')).toMatchObject({
    ...{ weight: 0.333, weightSource: 'Convention constitutive', role: 'insurer' },
  })
  const { cents } = paid()
  expect(Math.abs(cents - (11_520_000 * 0.333) / 2.333)).toBeLessThan(1)
  await run(setWeight, { funder: 'ag2r-la-mondiale', weight: 0, source: '' })
  expect(store.read().estate.landlord.get('ag2r-la-mondiale')).not.toHaveProperty('weightSource')
  expect(paid()).toMatchObject({ cents: 0, isUnset: true })
  await run(undoLast, undefined)
  expect(paid().cents).toBe(cents)
})

test('a weight is refused below 0, without a source, for the town, for nobody, and where its source names somebody', async () => {
  const { run } = app()
  const of = async (over: object) =>
    code(await run(setWeight, { funder: 'vilogia', weight: 10, source: 'Convention', ...over }))
  expect(await of({ weight: -1 })).toBe('value-out-of-range')
  expect(await of({ weight: Number.NaN })).toBe('value-out-of-range')
  expect(await of({ source: '  ' })).toBe('text-needed')
  expect(await of({ weight: 0, source: 'x'.repeat(201) })).toBe('text-needed')
  expect(await of({ funder: 'ville' })).toBe('town-share-fixed')
  expect(await of({ funder: 'nobody' })).toBe('nothing-selected')
  expect(await of({ source: 'Dit par M. Martin' })).toBe('note-names-someone')
  expect(await of({ weight: 0, source: '' })).toBeUndefined()
})
