import type { Street } from '../street.ts'
import type { PlanStreet } from './plan-problem.ts'

/**
 * Time that a metre of steps takes against one on the flat, up and down alike: horizontal speeds of 0.61 m/s up and 0.69
 * m/s down against 1.34 m/s on the flat (Weidmann, *Transporttechnik der Fussgänger*, 1993) make 2.2 and 1.9. Fujiyama
 * and Tyler (*Predicting the walking speed of pedestrians on stairs*, 2010) show how steepness moves both; ours is unknown.
 */
const STEPS_SLOWNESS = 2

/** A private way is walked when it saves more than a third of the way: others are taken up to half as long again. Ours. */
const PRIVATE_RELUCTANCE = 1.5

/** A street as the planner wants it: steps take longer, private ways are avoided. */
export const planStreet = (street: Street): PlanStreet => ({
  from: street.from,
  to: street.to,
  lengthMetres: street.lengthMetres,
  line: street.geometry.coordinates,
  ...(street.class === 'steps' && { slowness: STEPS_SLOWNESS }),
  ...(street.private === true && { reluctance: PRIVATE_RELUCTANCE }),
})
