import type { ReportBlock } from '../../domain/reports/report.ts'
import { meetingScenes as text } from '../../messages/meeting-scenes.ts'
import { materialFigures, passagesFigure } from './material-figures.ts'
import { publishedFamilies, publishedQuarters, publishedSectors } from './published-table.ts'
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
  const { situations } = context.may
  const figures = [
    passagesFigure(context),
    ...(isInsurer || situations === 'none' ? [] : materialFigures(context)),
  ]
  return [
    aboutBlock(context),
    { kind: 'figures', figures },
    // Sectors are all that a watch group reads of where: they stand in that scene.
    ...(situations === 'none' ? [publishedQuarters(context)] : []),
    ...publishedFamilies(context),
    ...(situations === 'none' ? [] : publishedSectors(context)),
  ]
}
