import { recordsBegin } from '../../domain/hotspots/records-begin.ts'
import type { Period } from '../../domain/period.ts'
import { reportSteps as text } from '../../messages/report-steps.ts'
import { knownIn, type Told } from './known-in.ts'
import type { PeriodStep } from './period-steps.ts'

/** A count for each step of a chart; null for one that was over before the records began, or is to come: nothing is known of it. */
export const stepValues = (
  of: Told,
  steps: readonly PeriodStep[],
  countOf: (period: Period) => number,
): readonly (number | null)[] => {
  const isKnown = knownIn(of)
  return steps.map(({ period }) => (isKnown(period) ? countOf(period) : null))
}

/** The same of a period set beside, by rank; null too where one of the two steps is cut: their days differ. */
export const stepValuesBeside = (
  of: Told,
  steps: readonly PeriodStep[],
  beside: readonly PeriodStep[],
  countOf: (period: Period) => number,
): readonly (number | null)[] => {
  const isKnown = knownIn(of)
  return steps.map((step, rank) => {
    const other = beside[rank]
    if (!other || step.isCut || other.isCut || !isKnown(other.period)) return null
    return countOf(other.period)
  })
}

/** What is said under a chart of its steps that are cut or unknown. */
export const stepNotes = (
  of: Told,
  steps: readonly PeriodStep[],
  beside: readonly PeriodStep[] = [],
): readonly string[] => {
  const isKnown = knownIn(of)
  const begin = recordsBegin(of.estate)
  const isCut = [...steps, ...beside].some((step) => step.isCut)
  return [
    ...(steps.some(({ isCut }) => isCut) ? [text.cut] : []),
    ...(isCut && beside.length > 0 ? [text.wholeAlone] : []),
    ...(steps.some(({ period }) => !isKnown(period))
      ? [text.unknown(begin !== undefined && steps[0]!.period.until < begin ? begin : null)]
      : []),
  ]
}
