import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { addDays } from '../../src/domain/civil-date.ts'
import { type Estate, settingsOf, withRecords } from '../../src/domain/estate.ts'
import { estateBounds } from '../../src/domain/estate-bounds.ts'
import {
  AGREEMENT_RESULTS,
  MEDIATION_MODES,
  MEDIATION_OUTCOMES,
  MEETING_TYPES,
  type Mediation,
} from '../../src/domain/follow-up/mediation.ts'
import { HANDOVER_FORMS } from '../../src/domain/handover.ts'
import type { HeatFilter } from '../../src/domain/hotspots/heat-filter.ts'
import { observationsOf } from '../../src/domain/hotspots/observations-of.ts'
import { viewOf } from '../../src/domain/hotspots/view-of.ts'
import { isRefusal } from '../../src/domain/refusal.ts'
import { territoryZip } from '../../src/exchange/formats/territory-zip.ts'
import { readZip } from '../../src/exchange/packages/read-zip.ts'
import { writeRelease } from '../../src/exchange/packages/write-release.ts'
import { writePicture } from '../../src/exchange/pictures/write-picture.ts'
import { writeRounds } from '../../src/exchange/rounds/write-rounds.ts'
import { density } from '../../src/hotspots/density/density.ts'
import { answersHandout } from '../../src/reports/answers-handout.ts'
import { heatPicture } from '../../src/reports/heat-picture.ts'
import { methodHandout } from '../../src/reports/method-handout.ts'
import { makeRelease } from '../../src/reports/release.ts'
import { roundSheet } from '../../src/reports/round-sheet.ts'
import { roundsHandover } from '../../src/reports/rounds-handover.ts'
import { servicesHandout } from '../../src/reports/services-handout.ts'
import { exampleEstate } from '../example/embedded-estate.ts'
import { edition, MADE, WEEK } from '../exchange/rounds/any-handover.ts'

const TODAY = '2026-11-26'
/** Nothing that a territory holds by itself. */
const CANARY = 'zyxcanari'
const PERIOD = { from: '2026-07-01', until: '2026-09-30' }
const filter: HeatFilter = {
  period: { from: '2026-10-01', until: '2026-10-31' },
  families: ['A', 'B', 'C', 'D', 'E'],
  ...{ codes: [], landlords: [], sectors: [], bands: [], origins: [], statuses: [], audiences: [] },
  viewer: 'team',
}

/** Everything that leaves: each file as its bytes, each printed page as its data, by name. */
const outputs = (estate: Estate): ReadonlyMap<string, string> => {
  const made = new Map<string, string>()
  const put = (name: string, bytes: Uint8Array): void => {
    made.set(name, Buffer.from(bytes).toString('latin1'))
  }
  for (const { id } of estate.landlord.values()) {
    const release = makeRelease(estate, id, PERIOD, TODAY)
    made.set(`release ${id}`, JSON.stringify(release))
    if (isRefusal(release)) continue
    put(`release ${id} geojson`, writeRelease(release, 'geojson').bytes)
    unzipped(writeRelease(release, 'zip').bytes, (file, bytes) => put(`release ${id} ${file}`, bytes))
  }
  const handover = roundsHandover(estate, { week: WEEK }, edition(), MADE)
  for (const form of HANDOVER_FORMS) put(`rounds ${form}`, writeRounds(handover, form).bytes)
  unzipped(territoryZip(estate, TODAY).bytes, (file, bytes) => put(`territory ${file}`, bytes))
  made.set('sheet', JSON.stringify(roundSheet(estate, 'round-canary', TODAY)))
  made.set('services', JSON.stringify(servicesHandout(estate, TODAY)))
  made.set('method', JSON.stringify(methodHandout(estate, TODAY)))
  made.set('answers', JSON.stringify(answersHandout(estate, TODAY)))
  put('picture', picture(estate))
  return made
}

const unzipped = (zip: Uint8Array, take: (file: string, bytes: Uint8Array) => void): void => {
  const entries = readZip(zip, { entries: 99, bytes: 1e9 })
  if (isRefusal(entries)) throw new Error(entries.code)
  for (const [file, bytes] of entries) take(file, bytes)
}

const picture = (estate: Estate): Uint8Array => {
  const { view } = viewOf(estate, filter, TODAY)
  const grid = { cover: estateBounds(estate), bandwidthMetres: 60, cellMetres: 40 }
  const of = density(observationsOf(estate, filter), { ...view, ...grid, unit: 'per-hectare-month' })
  const scale = { unit: 'per-hectare-month', stops: [1, 2, 3, 4, 5], isRelative: false } as const
  return writePicture(
    heatPicture(estate, { shown: { kind: 'one', density: of }, scale, ranking: null, filter, today: TODAY }),
  ).bytes
}

let estate: Estate
let without: ReadonlyMap<string, string>
beforeAll(() => {
  const example = exampleEstate(1, TODAY)
  const places = [...example.entrance.values()].slice(0, 3)
  const pair = [...example.pair.keys()][0]!
  estate = withRecords(example, [
    {
      ...{
        kind: 'round',
        id: 'round-canary',
        week: WEEK,
        day: '2026-11-30',
        pair,
        start: '09:30',
        end: '11:30',
      },
      ...{ startPlace: places[0]!.id, endPlace: places[0]!.id, breakMinutes: 10, unplannedShare: 0.3 },
      ...{ walkMetres: 560, walkMinutes: 8, line: places.map(({ at }) => at) },
    },
    ...places.map(({ id }, rank) => ({
      ...{ kind: 'stop' as const, id: `stop-${rank}`, round: 'round-canary', place: id, rank },
      ...{ stopKind: 'passage' as const, serviceMinutes: 2, arrive: '09:40', leave: '09:42', locked: false },
    })),
  ])
  without = outputs(estate)
})

const word = fc.stringMatching(/^[a-z]{3,12}$/).map((text) => `${CANARY} ${text}`)
const day = fc.nat(400).map((back) => addDays(TODAY, -back))
const someMediation = (rank: number): fc.Arbitrary<Mediation> => {
  const { place, id } = [...estate.situation.values()][rank * 37]!
  const codes = [...estate.code.values()]
    .filter(({ family }) => 'BCDE'.includes(family))
    .map((code) => code.id)
  return fc.record({
    kind: fc.constant('mediation' as const),
    id: fc.constant(`mediation-${CANARY}-${rank}`),
    caseCode: fc.constant(`M-2026-${CANARY}${rank}`),
    mode: fc.constantFrom(...MEDIATION_MODES),
    motif: fc.constantFrom(...codes),
    // At the place of a situation, of the first entrances that are walked by, or of a sector.
    place: fc.constantFrom(place, [...estate.entrance.keys()][0]!, [...estate.sector.keys()][0]!),
    opened: day,
    situation: fc.constant(id),
    parties: fc.constant([
      { letter: `A ${CANARY}`, consent: PERIOD.from },
      { letter: `B ${CANARY}`, consent: PERIOD.from, withdrawn: PERIOD.until },
    ]),
    meetings: fc.array(
      fc.record({
        id: fc.constant(`meeting-${CANARY}`),
        type: fc.constantFrom(...MEETING_TYPES),
        on: day,
        parties: fc.constant([`A ${CANARY}`]),
        note: word,
      }),
      { maxLength: 4 },
    ),
    agreements: fc.array(
      fc.record({
        ...{ id: fc.constant(`agreement-${CANARY}`), text: word, on: day, checkOn: day },
        result: fc.record({ on: day, kept: fc.constantFrom(...AGREEMENT_RESULTS) }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    closed: fc.record({ on: day, outcome: fc.constantFrom(...MEDIATION_OUTCOMES) }),
    note: word,
  })
}

test('whatever the team notes of mediations, no file and no printed page holds a word of it, nor changes by a byte', () => {
  expect(without.size).toBeGreaterThan(30)
  const cases = fc
    .integer({ min: 1, max: 12 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, rank) => someMediation(rank))))
  fc.assert(
    fc.property(cases, (mediations) => {
      const settings = { ...settingsOf(estate), spentCases: [`M-2026-${CANARY}99`] }
      const held = outputs(withRecords(estate, [settings, ...mediations]))
      for (const [name, bytes] of held) {
        expect([name, bytes.toLowerCase().includes(CANARY)]).toEqual([name, false])
        expect([name, bytes === without.get(name)]).toEqual([name, true])
      }
      expect([...held.keys()]).toEqual([...without.keys()])
    }),
    { numRuns: process.env.TOURNEE_LONG ? 60 : 6 },
  )
})

test('the search would find it: a canary in what does leave is seen', () => {
  const [landlord] = estate.landlord.values()
  const seen = outputs(withRecords(estate, [{ ...landlord!, name: CANARY }]))
  expect([...seen.values()].filter((bytes) => bytes.includes(CANARY)).length).toBeGreaterThan(3)
})
