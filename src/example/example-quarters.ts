import { addDays, type CivilDate } from '../domain/civil-date.ts'
import type { Estate } from '../domain/estate.ts'
import type { QuarterFigures } from '../domain/published/quarter-figures.ts'
import { FREEZE_AFTER_DAYS, withFrozenQuarters } from '../domain/published/with-frozen-quarters.ts'

/** Figures of the quarters of the fictional year that its records hold whole, each frozen in its time. */
export const exampleQuarters = (estate: Estate, today: CivilDate): readonly QuarterFigures[] =>
  [...withFrozenQuarters(estate, today).quarterFigures.values()].map((figures) => ({
    ...figures,
    on: addDays(figures.quarter.until, FREEZE_AFTER_DAYS),
  }))
