import type { Period } from '../../domain/period.ts'
import type { Figure } from '../../domain/reports/report.ts'
import { meetingScenes as text } from '../../messages/meeting-scenes.ts'
import { passagesIn } from '../figures/dated-records.ts'
import { figure } from '../figures/figure.ts'
import { arePassagesHeld } from './held-records.ts'
import { passagesFigure } from './material-figures.ts'
import type { SceneContext, SceneMaker } from './scene-context.ts'
import { aboutBlock } from './since-last.ts'

/** How often the team was there and talked with people. */
export const teamPresence: SceneMaker = (context) => {
  const passages = passagesFigure(context)
  if (passages.value === 0 && (passages.was?.value ?? 0) === 0) return []
  return [aboutBlock(context), { kind: 'figures', figures: [passages, talksFigure(context)] }]
}

const talksIn = ({ estate }: SceneContext, period: Period): number =>
  passagesIn(estate, period).filter(
    ({ record: { done, exchanges } }) => done && exchanges !== undefined && exchanges !== '0',
  ).length

/** Passages on which somebody was talked with, beside as many days before. */
const talksFigure = (context: SceneContext): Figure =>
  figure({
    ...{ id: 'talks', label: text.talks, definition: text.talksDefinition },
    ...(arePassagesHeld(context, context.period)
      ? { value: talksIn(context, context.period) }
      : { value: null, unsaid: text.notHeld }),
    ...(context.compared &&
      arePassagesHeld(context, context.compared) && { was: talksIn(context, context.compared) }),
  })
