import type { Estate } from '../estate.ts'
import { familyOf } from '../taxonomy.ts'
import { isActionOver } from './action-steps.ts'
import { isProjectOver } from './project-steps.ts'
import { isRelayOver } from './relay-steps.ts'
import { isOpenSituation } from './situation-loop.ts'

const count = <T>(all: ReadonlyMap<string, T>, isOpen: (each: T) => boolean): number => {
  let open = 0
  for (const each of all.values()) if (isOpen(each)) open++
  return open
}

const OPEN_OF = {
  requests: ({ request }) => count(request, ({ answer }) => !answer),
  relays: ({ relay }) => count(relay, (each) => !isRelayOver(each)),
  mediations: ({ mediation }) => count(mediation, ({ closed }) => !closed),
  actions: ({ action }) => count(action, (each) => !isActionOver(each)),
  projects: ({ project }) => count(project, (each) => !isProjectOver(each)),
  plans: ({ jointPlan }) => count(jointPlan, ({ evaluation }) => !evaluation),
  technical: ({ situation }) =>
    count(situation, (each) => familyOf(each.code) === 'F' && isOpenSituation(each)),
} satisfies Readonly<Record<string, (estate: Estate) => number>>

/** A register whose records are open until something ends them. */
export type OpenRegister = keyof typeof OPEN_OF
export const isOpenRegister = (view: string): view is OpenRegister => Object.hasOwn(OPEN_OF, view)

/** How many records of a register are under way. */
export const openCount = (estate: Estate, register: OpenRegister): number => OPEN_OF[register](estate)
