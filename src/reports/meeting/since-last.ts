import type { ReportBlock } from '../../domain/reports/report.ts'
import { meetingScenes as text } from '../../messages/meeting-scenes.ts'
import { materialFigures, passagesFigure } from './material-figures.ts'
import { openedFigure } from './opened-tables.ts'
import { publishedTable } from './published-table.ts'
import type { SceneContext, SceneMaker } from './scene-context.ts'

/** The period, and whose facts these are. */
export const aboutBlock = ({ period, may, funder }: SceneContext): ReportBlock => ({
  kind: 'text',
  text: [
    text.period(period),
    may.situations === 'own' ? text.of.own(funder?.name ?? '') : text.of[may.situations],
  ].join(' '),
})

/** What was noted, settled and done since the last meeting of the same people, and the other families as they were published. */
export const sinceLast: SceneMaker = (context) => {
  const isInsurer = context.funder?.role === 'insurer'
  const figures =
    context.may.situations === 'opened'
      ? [passagesFigure(context), openedFigure(context)]
      : [passagesFigure(context), ...(isInsurer ? [] : materialFigures(context))]
  return [aboutBlock(context), { kind: 'figures', figures }, ...publishedTable(context)]
}
