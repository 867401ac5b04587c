import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AnyRecord, withRecords } from '../../../src/domain/estate.ts'
import { HANDOVER_FORMS } from '../../../src/domain/handover.ts'
import type { ReadContext, ReadResult } from '../../../src/domain/import.ts'
import { isFault, isRefusal } from '../../../src/domain/refusal.ts'
import { roundsText } from '../../../src/exchange/formats/rounds-phone.ts'
import { readFile } from '../../../src/exchange/read-file.ts'
import { writeRounds } from '../../../src/exchange/rounds/write-rounds.ts'
import { verdictOf } from '../../../src/exchange/verdict.ts'
import { sentence } from '../../../src/messages/sentence.ts'
import { roundsHandover } from '../../../src/reports/rounds-handover.ts'
import { passage, situation, street } from '../../domain/build.ts'
import { preparedEstate, WEEK } from '../../ui/semaine/week-scene.ts'
import { readContext, sourceOf } from '../read-context.ts'
import { anyHandover, edition, MADE } from '../rounds/any-handover.ts'
import { handedWeek } from '../rounds/handed-week.ts'

const reading = (text: string, context: Partial<ReadContext> = {}): Promise<ReadResult> =>
  readFile(sourceOf(text, 'remise.json'), readContext({ bounded: false, ...context }))
const read = async (text: string, context: Partial<ReadContext> = {}) => {
  const result = await reading(text, context)
  if (isRefusal(result) || isFault(result)) throw new Error(sentence(result))
  return result
}
const sorted = (records: readonly AnyRecord[]): readonly AnyRecord[] =>
  records.toSorted((a, b) => (a.kind + a.id < b.kind + b.id ? -1 : 1))
test('what is written is read back: pairs, rounds, stops, edition, places, streets', async () => {
  const handover = handedWeek({})
  const result = await read(roundsText(handover))
  expect(result.kind).toBe('rounds')
  expect(result.rounds).toEqual({ week: WEEK, scope: 'week', territory: 'essai', fictional: false })
  expect(sorted(result.records)).toEqual(sorted(handover.records))
  expect(verdictOf(result, 'round', 'remise.json')).toMatchObject({
    verdict: 'accept',
    kind: 'round',
    counts: { rounds: 2, stops: 4 },
  })
})

test('any texts of a week come back as they were, those over 500 characters cut', async () => {
  await fc.assert(
    fc.asyncProperty(anyHandover, async (handover) => {
      if (handover.rounds.length === 0) return
      const { records } = await read(roundsText(handover))
      const isLong = (text: string): boolean => text.length > 500
      expect(records).toHaveLength(handover.records.length)
      for (const record of handover.records) {
        const back = records.find(({ kind, id }) => kind === record.kind && id === record.id)
        for (const [field, value] of Object.entries(record)) {
          const found = (back as unknown as Record<string, unknown>)[field]
          if (typeof value === 'string' && isLong(value)) {
            expect(value.startsWith(String(found))).toBe(true)
            expect(String(found).length).toBeGreaterThan(490)
          } else expect(found).toEqual(value)
        }
      }
    }),
    { numRuns: process.env.TOURNEE_LONG ? 500 : 60 },
  )
})

test('neither notes, situations, passages nor the team’s settings leave in any form, whatever the estate holds', () => {
  const canary = 'canari-7'
  const before = preparedEstate()
  const noted = <Kind extends AnyRecord>(records: ReadonlyMap<string, Kind>, over: object): AnyRecord[] =>
    [...records.values()].map((record) => ({ ...record, note: canary, ...over }) as AnyRecord)
  const estate = withRecords(before, [
    situation('s1', { place: 'e1', note: canary, reference: canary }),
    passage(canary, { place: 'e1' }),
    { kind: 'support', id: 'support-e1', place: 'e1', minutes: 10, timesPerWeek: 1 },
    street('st1', { closures: [{ from: '2026-01-01', reason: canary }] }),
    ...noted(before.entrance, { gapClass: 'close', holding: canary, housing: canary }),
    ...noted(before.landlord, { aliases: [canary], weight: 987_654 }),
    ...noted(before.round, {}),
    ...noted(before.stop, {}),
    ...noted(before.pair, {}),
  ])
  const handover = roundsHandover(estate, { week: WEEK }, edition(), MADE)
  for (const form of HANDOVER_FORMS) {
    const text = new TextDecoder().decode(writeRounds(handover, form).bytes)
    expect(text).toMatch(/e1/)
    expect(text).not.toContain(canary)
    expect(text).not.toMatch(/"(situation|passage|settings|support|note|framework|seed|gapClass|closures)":/)
    expect(text).not.toContain('987654')
  }
})

test('an edition older than the one held is asked about, the same or a newer one is not', async () => {
  const ask = async (held: number) =>
    (await read(roundsText(handedWeek({}, 2)), { editions: { [WEEK]: held } })).questions
  expect(await ask(3)).toEqual([{ code: 'round-older', params: { version: 2, held: 3 } }])
  expect(await ask(2)).toEqual([])
  expect(await ask(1)).toEqual([])
})

test('rounds far from the territory are asked about', async () => {
  const far = { bounded: true, bounds: [2.2, 48.8, 2.4, 48.9] as const }
  expect((await read(roundsText(handedWeek({})), far)).questions.map(({ code }) => code)).toEqual([
    'far-away',
  ])
})

test('a file of a newer format, cut, or whose records do not hold together is refused by name', async () => {
  const good = roundsText(handedWeek({}))
  const codeOf = async (text: string) => {
    const result = await reading(text)
    return isRefusal(result) ? result.code : 'read'
  }
  expect(await codeOf(good)).toBe('read')
  expect(await codeOf(good.replace('"version":1', '"version":2'))).toBe('format-newer')
  expect(await codeOf(good.slice(0, good.length / 2))).toBe('json-truncated')
  expect(await codeOf(good.replace('"week":"2026-W49"', '"week":"2026-W48"'))).toBe('reference-unknown')
  expect(await codeOf(good.replace(/"place":"e1"/g, '"place":"nowhere"'))).toBe('reference-unknown')
  expect(await codeOf(good.replace('"start":"09:30"', '"start":"9:30"'))).toBe('round-file-invalid')
  expect(await codeOf('{"format":"tournee-rounds"}')).toBe('round-file-invalid')
})

test('no bytes within it make the reading throw', async () => {
  const good = roundsText(handedWeek({}))
  await fc.assert(
    fc.asyncProperty(
      fc.nat(good.length - 1),
      fc.string({ maxLength: 5 }),
      fc.nat(40),
      async (at, put, out) => {
        const result = await reading(good.slice(0, at) + put + good.slice(at + out))
        expect(isRefusal(result) || !isFault(result)).toBe(true)
      },
    ),
    { numRuns: process.env.TOURNEE_LONG ? 1000 : 100 },
  )
})
