import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { dayNumberOf, isCivilDate } from '../domain/civil-date.ts'
import type { EventColumns } from '../domain/hotspots/event-columns.ts'
import { EVENT_FAMILY, eventObservations } from '../domain/hotspots/event-observations.ts'
import type { Ranked } from '../domain/hotspots/ranking.ts'
import { isRefusal, type Notice } from '../domain/refusal.ts'
import { readEventsCsv } from '../exchange/formats/events-csv.ts'
import { ranking } from '../hotspots/chance/ranking.ts'
import { sentence } from '../messages/sentence.ts'
import type { Arguments } from './arguments.ts'
import { bandStatistics } from './hotspots-band.ts'
import type { Printed } from './printed.ts'
import { Usage } from './usage.ts'

const ZONE = 'Europe/Paris'
const CELL_METRES = 100

/** Ranks the places of a file of elsewhere on a window of days: what is more than chance, given where people looked. */
export const hotspotsFile = async (args: Arguments): Promise<Printed> => {
  const [path, ...more] = args.operands
  if (path === undefined || more.length > 0) throw new Usage('hotspots takes one FILE, or --golden DIR')
  const [from = '', until = ''] = (args.text('window') ?? '').split('/')
  if (!isCivilDate(from) || !isCivilDate(until) || from > until)
    throw new Usage('--window takes two dates, FROM/UNTIL, like 2026-01-01/2026-03-31')
  const cellMetres = cellsOf(args.text('places'))
  const events = await read(path)
  if ('refused' in events) return events.refused
  const passed = args.text('passages') === undefined ? null : await read(args.text('passages')!)
  if (passed && 'refused' in passed) return passed.refused
  if (passed && events.columns.at.kind !== passed.columns.at.kind)
    throw new Usage('--passages needs the places of FILE, by their names')
  const { observations, setAside } = eventObservations(events.columns, passed?.columns ?? null, cellMetres)
  const families = [EVENT_FAMILY]
  const days = { from: dayNumberOf(from), until: dayNumberOf(until) }
  const keptFrom = observations.situations.day[0] ?? days.from
  const found = ranking(observations, { ...days, families, keptFrom })
  const asked = args.text('band')
  const near = asked === undefined ? null : bandStatistics(observations, found, asked)
  const rankOf = new Map(observations.places.map((id, rank) => [id, rank]))
  const json = {
    n: found.situations,
    episodes: found.episodes,
    setAside: { ...setAside, ...unread(events.notices) },
    effort: found.effort,
    passages: found.passages,
    dispersion: found.dispersion.place,
    ...(near && { band: near.band }),
    places: found.places.map((place) => {
      const rank = rankOf.get(place.id)!
      return { ...row(place, rank, observations.positions), ...(near && { giStar: near.giStarOf(rank) }) }
    }),
  }
  const lines = found.places
    .slice(0, 20)
    .map(
      ({ id, episodes, expected, q, verdict }) =>
        `  ${id}: ${episodes}, expected ${expected?.toFixed(1) ?? '-'}, q ${q?.toPrecision(2) ?? '-'}, ${verdict}`,
    )
  const effort =
    found.effort === 'equal'
      ? 'no passages: counts against an equal share, not risk'
      : `${found.passages} passages`
  return {
    json,
    text: [`${found.situations} situations, ${found.episodes} episodes, ${effort}`, ...lines].join('\n'),
  }
}

function cellsOf(given: string | undefined): number {
  if (given === undefined) return CELL_METRES
  const metres = Number(/^grid:(\d+(?:\.\d+)?)$/.exec(given)?.[1])
  if (!(metres >= 1)) throw new Usage('--places takes grid:METRES, like grid:100')
  return metres
}

async function read(
  path: string,
): Promise<
  { readonly columns: EventColumns; readonly notices: readonly Notice[] } | { readonly refused: Printed }
> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) throw new Usage(`no file ${path}`)
  const stream = Readable.toWeb(createReadStream(path)) as unknown as ReadableStream<Uint8Array>
  const events = await readEventsCsv(stream, ZONE)
  if (!isRefusal(events)) return events
  const text = sentence(events)
  const message = { code: events.code, file: path, text }
  return { refused: { json: { n: 0, episodes: 0, setAside: {}, places: [], messages: [message] }, text } }
}

/** Rows that could not be read, by what was missing. */
function unread(notices: readonly Notice[]): Readonly<Record<string, number>> {
  const counts = { noDate: 0, noPlace: 0 }
  for (const { code, at, count } of notices) {
    if (!code.startsWith('row-')) continue
    if (at?.field === 'date') counts.noDate += count
    else counts.noPlace += count
  }
  return counts
}

function row(ranked: Ranked, rank: number, positions: Float64Array) {
  const { id, situations, episodes, passages, expected, rate, p, q, verdict, needed } = ranked
  const [lng, lat] = [positions[2 * rank]!, positions[2 * rank + 1]!]
  return {
    ...{ place: id, count: situations, episodes, passages, expected },
    ...{ rate100: rate?.rate ?? null, low: rate?.low ?? null, high: rate?.high ?? null },
    ...{ p, q, class: verdict, needed },
    ...(Number.isFinite(lng) && { lngLat: [lng, lat] }),
  }
}
