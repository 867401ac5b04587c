import type { Estate } from '../../domain/estate.ts'
import { isActionOver } from '../../domain/follow-up/action-steps.ts'
import { isProjectOver } from '../../domain/follow-up/project-steps.ts'
import { isRelayOver } from '../../domain/follow-up/relay-steps.ts'
import { isOpenSituation } from '../../domain/follow-up/situation-loop.ts'
import { familyOf } from '../../domain/taxonomy.ts'
import type { FollowView } from '../../store/follow-session.ts'

const count = <T>(all: ReadonlyMap<string, T>, isOpen: (each: T) => boolean): number => {
  let open = 0
  for (const each of all.values()) if (isOpen(each)) open++
  return open
}

/** How many records of a register are under way; undefined for views that hold none. */
export const openCount = (estate: Estate, view: FollowView): number | undefined => {
  switch (view) {
    case 'requests':
      return count(estate.request, ({ answer }) => !answer)
    case 'relays':
      return count(estate.relay, (relay) => !isRelayOver(relay))
    case 'mediations':
      return count(estate.mediation, ({ closed }) => !closed)
    case 'actions':
      return count(estate.action, (action) => !isActionOver(action))
    case 'projects':
      return count(estate.project, (project) => !isProjectOver(project))
    case 'plans':
      return count(estate.jointPlan, ({ evaluation }) => !evaluation)
    case 'technical':
      return count(estate.situation, (each) => familyOf(each.code) === 'F' && isOpenSituation(each))
    default:
      return undefined
  }
}
