import type { ShownFigure } from '../../domain/partners/partner-meeting.ts'
import type { Figure, ReportBlock, ReportSection } from '../../domain/reports/report.ts'
import { meetings } from '../../messages/meetings.ts'

const nothings: readonly string[] = Object.values(meetings.nothing)

/** Sections of a closed meeting with the figures kept at its close in place of those counted now, whatever is left of the records. */
export const withShown = (
  sections: readonly ReportSection[],
  shown: readonly ShownFigure[],
): readonly ReportSection[] =>
  sections.map((section) => {
    const figures = shown.flatMap(({ scene, ...each }): readonly Figure[] =>
      scene === section.id ? [each] : [],
    )
    if (figures.length === 0) return section
    const rest = section.blocks.filter((block) => block.kind !== 'figures' && !saysNothing(block, figures))
    const first = section.blocks.findIndex(({ kind }) => kind === 'figures')
    // Where none is counted now, they stand under the period.
    const at = Math.min(first < 0 ? 1 : first, rest.length)
    return { ...section, blocks: [...rest.slice(0, at), { kind: 'figures', figures }, ...rest.slice(at)] }
  })

/** That there is nothing to show, beside figures that say otherwise. */
const saysNothing = (block: ReportBlock, figures: readonly Figure[]): boolean =>
  block.kind === 'text' && nothings.includes(block.text) && figures.some(({ value }) => value !== 0)
