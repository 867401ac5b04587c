import type { IsoWeek } from '../../domain/civil-date.ts'
import type { WeekFigures } from '../../domain/week/week-figures.ts'
import type { ShownFigure } from '../parts/figure.ts'

/** The figures of a prepared week by name, for whatever says them. */
export const weekFiguresShown = (
  week: IsoWeek,
  { rounds, stops, met, places, unserved, walkMetres, walkMinutes }: WeekFigures,
): Readonly<Record<keyof WeekFigures, ShownFigure>> => {
  const filter = { week }
  return {
    rounds: { name: 'rounds-of-week', filter, value: rounds },
    stops: { name: 'stops-planned', filter, value: stops },
    met: { name: 'places-met', filter, value: met },
    // Of the territory as it stands, whatever the week.
    places: { name: 'places-in-use', filter: {}, value: places },
    unserved: { name: 'places-unserved', filter, value: unserved.length },
    walkMetres: { name: 'walk-metres', filter, value: Math.round(walkMetres) },
    walkMinutes: { name: 'walk-minutes', filter, value: Math.round(walkMinutes) },
  }
}
