import { calmed } from '../sections/calmed.ts'
import { areSituationsHeld, notHeldBlock } from './held-records.ts'
import { settledFigure } from './material-figures.ts'
import type { SceneMaker } from './scene-context.ts'
import { aboutBlock } from './since-last.ts'

/** What was calmed, as reports say it of what the audience may see; before residents how much was settled, without a place. */
export const calmedSince: SceneMaker = (context) => {
  if (context.may.situations === 'totals')
    return [aboutBlock(context), { kind: 'figures', figures: [settledFigure(context)] }]
  if (!areSituationsHeld(context)) return [aboutBlock(context), notHeldBlock]
  const { maps: _, now: _now, ...rest } = context
  const section = calmed({ ...rest, span: 'quarter' })
  return section ? [aboutBlock(context), ...section.blocks] : []
}
