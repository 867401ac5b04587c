import { expect, test } from 'vitest'
import { dayNumberOf } from '../../../src/domain/civil-date.ts'
import type { Density, DensityView } from '../../../src/domain/hotspots/density.ts'
import type { Observations } from '../../../src/domain/hotspots/observations.ts'
import { refusal } from '../../../src/domain/refusal.ts'
import type { Report, ReportRequest } from '../../../src/domain/reports/report.ts'
import type { Ports } from '../../../src/operations/ports.ts'
import { prepareReport } from '../../../src/operations/reports/prepare-report.ts'
import { stopReport } from '../../../src/operations/reports/stop-report.ts'
import type { ReportsPorts } from '../../../src/operations/reports-ports.ts'
import { entrance, estate, landlord, passage, publicPlace, situation } from '../../domain/build.ts'
import { wholeReport } from '../../exchange/papers/made-up-report.ts'
import { anApp } from '../an-app.ts'

const month = { from: '2026-10-01', until: '2026-10-31' }
const before = { from: '2026-09-01', until: '2026-09-30' }
const request = (over: Partial<ReportRequest> = {}): ReportRequest => ({
  ...{ span: 'month', period: month, compared: null, audience: 'all' },
  ...over,
})

const scene = estate(
  passage('first', { when: { day: '2026-09-01', band: 'morning' } }),
  ...[landlord('vilogia'), landlord('partenord'), landlord('ville', { role: 'town' })],
  ...[landlord('ag2r', { role: 'insurer' }), entrance('e1'), entrance('e2', { landlord: 'partenord' })],
  publicPlace('p1'),
  situation('s1', { code: 'A1', place: 'e1', when: { day: '2026-10-05', band: 'morning' } }),
  situation('s2', { code: 'B1', place: 'e1', when: { day: '2026-10-05', band: 'morning' } }),
  situation('s3', { code: 'D2', place: 'e2', when: { day: '2026-10-06', band: 'morning' } }),
  situation('s4', { code: 'A6', place: 'p1', when: { day: '2026-10-07', band: 'morning' } }),
)

/** An app whose maps and reports tell what they were asked, and answer when told. */
const listening = (make?: ReportsPorts['make']) => {
  const densities: { ids: readonly string[]; view: DensityView }[] = []
  const made: { request: ReportRequest; maps: number; captions: readonly string[]; notes: string }[] = []
  let stopped = 0
  const app = anApp(scene, {
    ports: {
      hotspots: {
        density: async (observations: Observations, view: DensityView): Promise<Density> => {
          densities.push({ ids: observations.situations.ids, view })
          return {
            ...{ columns: 1, rows: 1, cellMetres: 10, values: Float32Array.of(1), greatest: 1, count: 1 },
            ...{ unit: 'per-hectare-month', bandwidthMetres: 40, period: month },
            corners: [
              [3.11, 50.64],
              [3.111, 50.64],
              [3.111, 50.639],
              [3.11, 50.639],
            ],
          }
        },
      } as unknown as Ports['hotspots'],
      reports: {
        make:
          make ??
          (async (_estate, asked, { maps }) => {
            const [map] = maps
            made.push({
              ...{
                request: asked,
                maps: maps.length,
                captions: map?.maps.map(({ caption }) => caption) ?? [],
              },
              notes: JSON.stringify(map?.lines ?? []),
            })
            return wholeReport
          }),
        stop: () => {
          stopped++
        },
      } as unknown as ReportsPorts,
    },
  })
  return { ...app, densities, made, stopped: () => stopped }
}

test('a report is made with a map of its period, of what partners may see where it happened', async () => {
  const { run, store, densities, made } = listening()
  await run(prepareReport, request())
  expect(store.read().session.report).toEqual({ request: request(), state: 'done', result: wholeReport })
  expect(made[0]).toMatchObject({ request: request(), maps: 1 })
  expect(densities).toHaveLength(1)
  // Life together leaves the team as counts of a quarter, never as a place.
  expect(densities[0]!.ids).toEqual(['s1', 's3', 's4'])
  expect(densities[0]!.view.families).toEqual(['A', 'D', 'F'])
  expect(made[0]!.notes).toMatch(/Pour les partenaires\s: aucune entrée n’est nommée/)
})

test('a funder sees its own places alone, the town its public space, an insurer no map', async () => {
  const { run, densities, made } = listening()
  await run(prepareReport, request({ audience: 'vilogia' }))
  await run(prepareReport, request({ audience: 'ville' }))
  await run(prepareReport, request({ audience: 'ag2r' }))
  expect(made.map(({ maps }) => maps)).toEqual([1, 1, 0])
  expect(densities.map(({ ids }) => ids)).toEqual([['s1'], ['s4']])
})

test('two periods are two maps of one picture; the page of a week has none', async () => {
  const { run, densities, made } = listening()
  await run(prepareReport, request({ compared: before }))
  expect(densities).toHaveLength(2)
  expect(made[0]!.captions).toHaveLength(2)
  // The current one first; A and B would be read as families.
  expect(densities.map(({ view }) => view.from)).toEqual([dayNumberOf(month.from), dayNumberOf(before.from)])
  expect(made[0]!.captions[0]).toMatch(/^Période\s·/)
  expect(made[0]!.captions[1]).toMatch(/^Avant\s·/)
  await run(prepareReport, request({ span: 'week' }))
  expect(densities).toHaveLength(2)
  expect(made[1]!.maps).toBe(0)
})

test('a period from before the records has no map, as it has no column', async () => {
  const { run, densities, made } = listening()
  await run(prepareReport, request({ compared: { from: '2026-08-01', until: '2026-08-31' } }))
  expect(densities.map(({ view }) => view.from)).toEqual([dayNumberOf(month.from)])
  expect(made[0]!.captions).toHaveLength(1)
  expect(made[0]!.captions[0]).not.toMatch(/Avant|Août/)
})

test('the newest request wins, whichever answer comes last', async () => {
  const waiting: ((report: Report) => void)[] = []
  const { run, store } = listening(() => new Promise((resolve) => waiting.push(resolve)))
  const first = run(prepareReport, request({ span: 'week' }))
  await expect.poll(() => waiting.length).toBe(1)
  const second = run(prepareReport, request({ span: 'week', audience: 'vilogia' }))
  await expect.poll(() => waiting.length).toBe(2)
  waiting[1]!({ ...wholeReport, title: 'Second' })
  await second
  waiting[0]!({ ...wholeReport, title: 'First' })
  await first
  expect(store.read().session.report).toMatchObject({ state: 'done', result: { title: 'Second' } })
})

test('what is stopped is not shown when it comes', async () => {
  const waiting: ((report: Report) => void)[] = []
  const { run, store, stopped } = listening(() => new Promise((resolve) => waiting.push(resolve)))
  expect(await run(stopReport, undefined)).toMatchObject({ code: 'no-report-running' })
  const under = run(prepareReport, request({ span: 'week' }))
  await expect.poll(() => waiting.length).toBe(1)
  await run(stopReport, undefined)
  expect(stopped()).toBe(1)
  waiting[0]!(wholeReport)
  await under
  expect(store.read().session.report).toBeNull()
})

test('what can’t be made says why', async () => {
  const { run, store } = listening(async () => refusal('stopped'))
  expect(await run(prepareReport, request({ span: 'week' }))).toMatchObject({ code: 'stopped' })
  expect(store.read().session.report).toMatchObject({ state: 'failed', failure: { code: 'stopped' } })
  expect(await run(prepareReport, request({ audience: 'gone' }))).toMatchObject({ code: 'no-recipient' })
  const turned = { from: '2026-10-31', until: '2026-10-01' }
  expect(await run(prepareReport, request({ period: turned }))).toMatchObject({ code: 'period-reversed' })
  expect(await run(prepareReport, request({ compared: turned }))).toMatchObject({ code: 'period-reversed' })
})
