import type { Period } from '../../domain/period.ts'
import type { ReportBlock } from '../../domain/reports/report.ts'
import { familyRetentionMonths } from '../../domain/retention.ts'
import { type Family, MATERIAL_FAMILIES } from '../../domain/taxonomy.ts'
import { meetingScenes as text } from '../../messages/meeting-scenes.ts'
import { isHeld } from '../figures/is-held.ts'
import type { SceneContext } from './scene-context.ts'

type Read = Pick<SceneContext, 'estate' | 'period' | 'now'>

/** Whether all passages of a period are still there on the day of reading. */
export const arePassagesHeld = ({ estate, now }: Read, period: Period): boolean => isHeld(estate, period, now)

/** Whether all situations of these families are, of the scene's own period unless another is given. */
export const areSituationsHeld = (
  { estate, period: own, now }: Read,
  period: Period = own,
  families: readonly Family[] = MATERIAL_FAMILIES,
): boolean => families.every((each) => isHeld(estate, period, now, familyRetentionMonths(estate, each)))

/** In place of what is made of records that are gone. */
export const notHeldBlock: ReportBlock = { kind: 'text', text: text.recordsGone }
