import { createReadStream, readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import type { EventColumns } from '../../../src/domain/hotspots/event-columns.ts'
import { isRefusal, type Refusal } from '../../../src/domain/refusal.ts'
import { readEventColumns } from '../../../src/exchange/formats/event-columns.ts'
import { readEventsCsv } from '../../../src/exchange/formats/events-csv.ts'
import { boundsOf } from '../../../src/geometry/bounds.ts'
import type { Position } from '../../../src/geometry/position.ts'
import { densityIndex } from '../../../src/hotspots/density/density-index.ts'
import { BANDWIDTH_METRES, CELL_METRES } from './million.ts'
import { notedEvents } from './noted-events.ts'
import { processor } from './processor.ts'

export type CityFigures = {
  /** From the file to the columns, and on to the first picture. */
  readonly loadMs: number
  readonly firstPictureMs: number
  readonly stepMs: number
  readonly slowestStepMs: number
  readonly memoryMegabytes: number
  readonly situations: number
}

const FAMILIES = ['A'] as const

/** Run in a process of its own, so that its greatest memory is its own: a file loaded, shown, and slid over by weeks. */
const cityRun = async (file: string): Promise<CityFigures> => {
  const columns = await load(file)
  if (isRefusal(columns)) throw new Error(columns.code)
  const loadMs = processor()
  const { day, at } = columns
  if (at.kind !== 'positions') throw new Error('no positions')
  const cover = boundsOf(positionsOf(at.lngLat))!
  const index = densityIndex(notedEvents(day, at.lngLat), {
    ...{ cover, bandwidthMetres: BANDWIDTH_METRES, cellMetres: CELL_METRES },
  })
  const show = (from: number) =>
    index.density({ from, until: from + 364, families: FAMILIES, unit: 'per-hectare-month' })
  show(day[0]!)
  const firstPictureMs = processor()
  const steps: number[] = []
  for (let from = day[0]!; from + 364 <= day.at(-1)!; from += 7) {
    const start = processor()
    show(from)
    steps.push(processor() - start)
  }
  steps.sort((a, b) => a - b)
  return {
    ...{ loadMs, firstPictureMs, stepMs: steps[steps.length >> 1]!, slowestStepMs: steps.at(-1)! },
    ...{ memoryMegabytes: process.resourceUsage().maxRSS / 1024, situations: day.length },
  }
}

async function load(file: string): Promise<EventColumns | Refusal> {
  if (!file.endsWith('.csv')) return readEventColumns(readFileSync(file))
  const stream = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>
  const read = await readEventsCsv(stream, 'Europe/Paris')
  return isRefusal(read) ? read : read.columns
}

function* positionsOf(lngLat: Float64Array): Generator<Position> {
  for (let at = 0; at < lngLat.length; at += 2) yield [lngLat[at]!, lngLat[at + 1]!]
}

const figures = await cityRun(process.argv[2]!)
if (process.send) process.send(figures)
else console.log(JSON.stringify(figures, null, 2))
