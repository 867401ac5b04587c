import { addDays, addMonths, type CivilDate, firstDayOf, lastDayOf, monthOf } from '../domain/civil-date.ts'
import { type AnyRecord, type Estate, withRecords } from '../domain/estate.ts'
import type { Period } from '../domain/period.ts'
import { rngOf } from '../domain/rng.ts'
import { DEFAULT_SETTINGS, type Settings } from '../domain/settings.ts'
import type { Support } from '../domain/week/round.ts'
import { keptRound } from '../domain/week/without-pairs.ts'
import { withCalls } from './example-calls.ts'
import { exampleClosures } from './example-closures.ts'
import { EXAMPLE_FLARES, flarePlaces } from './example-flares.ts'
import { exampleFollowUps } from './example-follow-ups.ts'
import { withLoopsClosed } from './example-loops.ts'
import { examplePassages } from './example-passages.ts'
import { exampleQuarters } from './example-quarters.ts'
import { exampleRounds } from './example-rounds.ts'
import { exampleScene } from './example-scene.ts'
import { exampleSituations } from './example-situations.ts'
import { withWaitsSettled } from './example-waits.ts'

const MONTHS = 12

/** The twelve whole months that end with the last one over on that day. */
export const examplePeriod = (today: CivilDate): Period => ({
  from: firstDayOf(addMonths(monthOf(today), -MONTHS)),
  until: lastDayOf(addMonths(monthOf(today), -1)),
})

/**
 * A fictional year of a territory: settings marked as fictional, two places to support, situations and passages from the
 * first day of `examplePeriod(today)` to yesterday, the rounds of the last weeks, each week over closed, and what the team
 * followed up to today. A note is there only as long as notes are kept; the same territory, seed and day give the same
 * records, whatever the order of the territory's own. A territory without entrances or public places gets no passage
 * there, one without sectors no situation noted by sector.
 */
export const exampleYear = (
  territory: Estate,
  { seed, today }: { readonly seed: number; readonly today: CivilDate },
): readonly AnyRecord[] => {
  const settings = fictionalSettings(territory)
  const estate = withRecords(territory, [settings])
  const months = examplePeriod(today)
  const period = { from: months.from, until: addDays(today, -1) }
  const situations = exampleSituations(estate, rngOf(seed), (rank) => `situation-x${seed}-${rank + 1}`, {
    first: monthOf(period.from),
    // The month that goes on is told up to yesterday.
    months: period.until > months.until ? MONTHS + 1 : MONTHS,
    ...{ until: period.until, zone: settings.timeZone },
  })
  // A stream of its own, so that a change to one kind of record leaves the other as it was.
  const passages = examplePassages(estate, rngOf(~seed), (rank) => `passage-x${seed}-${rank + 1}`, period)
  const drawn = exampleScene(estate, situations, { seed, from: period.from, today })
  const looped = { ...drawn, situations: withLoopsClosed(drawn, period.until, settings.timeZone) }
  const settled = { ...looped, situations: withWaitsSettled(looped, settings.timeZone) }
  const scene = { ...settled, situations: withCalls(settled, settings.timeZone) }
  const walked = exampleRounds(scene, passages)
  const closures = exampleClosures(scene, walked)
  const closed = withRecords(estate, closures)
  const records = [
    ...[settings, ...supports(estate, period), ...scene.situations, ...walked.passages],
    ...[...walked.rounds.map((round) => keptRound(closed, round)), ...walked.stops, ...closures],
    ...exampleFollowUps(scene),
  ]
  return [...records, ...exampleQuarters(withRecords(estate, records), today)]
}

function fictionalSettings(estate: Estate): Settings {
  const known = estate.settings.get('settings')
  const area = [...estate.perimeter.values()].find(({ part }) => part === 'priority')
  return { ...(known ?? { ...DEFAULT_SETTINGS, territory: area?.name ?? '' }), fictional: true }
}

/** Asked for in the third month of each flare, so that there is an effect to look at. */
function supports(estate: Estate, { from }: Period): Support[] {
  return EXAMPLE_FLARES.flatMap(({ spot, months }) =>
    flarePlaces(estate, spot)
      .slice(0, 1)
      .map((place) => ({
        ...{ kind: 'support' as const, id: `support-${place}`, place, minutes: 12, timesPerWeek: 2 },
        since: firstDayOf(addMonths(monthOf(from), months[2]!)),
      })),
  )
}
