import { MISSION } from '../../domain/published/quarter-figures.ts'
import type { Figure } from '../../domain/reports/report.ts'
import { reportPresence as text } from '../../messages/report-presence.ts'
import type { SectionContext } from '../sections/section-context.ts'
import { lastFrozenQuarter } from './quarter-cells.ts'
import { quarterFigure } from './quarter-figure.ts'

const MEASURES = ['people', 'youths'] as const

/**
 * People whom the team talked with on passages, and the young among them: of the whole mission, as quarters were frozen, so
 * that neither two periods nor two readers tell a few by a subtraction. A month repeats the last quarter frozen and names it;
 * a week says nothing.
 */
export const peopleFigures = ({
  estate,
  span,
  period,
  compared,
  today,
}: SectionContext): readonly Figure[] => {
  if (span === 'week') return []
  const figuresOf = (of: Pick<SectionContext, 'period' | 'compared'>): readonly Figure[] =>
    MEASURES.map((measure) =>
      quarterFigure(
        estate,
        { ...of, today },
        { id: measure, ...text[measure], unit: text.atLeast, measure, scope: MISSION },
      ),
    )
  if (span !== 'month') return figuresOf({ period, compared })
  const last = lastFrozenQuarter(estate, [period.until, today].sort()[0]!)
  if (!last) return []
  return figuresOf({ period: last, compared: null })
    .filter(({ value }) => value !== null)
    .map((each) => ({ ...each, uncertainty: text.lastFrozen(last) }))
}
