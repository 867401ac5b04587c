import type { Estate } from '../estate.ts'
import { heldDay } from '../follow-up/action-steps.ts'
import { ACTION_FORMS, type ActionForm, type OutreachAction } from '../follow-up/outreach-action.ts'
import { isInPeriod, type Period } from '../period.ts'
import { sectorOfPlace } from '../sector-at.ts'
import { activeEntrances } from '../week/active-entrances.ts'
import { peopleSum } from './people-said.ts'

/** Forms by which residents are heard; the others bring neighbours together. */
export const CONSULTED: readonly ActionForm[] = [
  ...(['walking-diagnosis', 'exploratory-walk', 'meeting', 'citizen-council'] as const),
  ...(['survey', 'stall', 'door-to-door'] as const),
]

/** Actions of a quarter that a landlord may account for, as acts of the team, and people met there. */
export type OutreachHeld = {
  readonly landlord: string
  /** By form, in its order; forms without an action are absent. */
  readonly held: readonly { readonly form: ActionForm; readonly count: number }[]
  /** People where residents were heard, and at the other actions: of actions of 5 or more alone; null where none may be told. */
  readonly consulted: number | null
  readonly animated: number | null
}

type Placed = { readonly places: readonly string[]; readonly partners: readonly string[] }

/** Whether something was for the whole quarter, with the landlord, or in a sector where it has stock: nothing is told more finely. */
export const inSectorsOf = (estate: Estate, landlord: string): ((of: Placed) => boolean) => {
  const sectors = new Set(
    activeEntrances(estate)
      .filter((each) => each.landlord === landlord)
      .flatMap(({ id }) => sectorOfPlace(estate, id) ?? []),
  )
  return ({ places, partners }) =>
    places.length === 0 ||
    partners.includes(landlord) ||
    places.some((place) => sectors.has(sectorOfPlace(estate, place) ?? ''))
}

/** Actions held in a period in the landlord's sectors, as they are there. */
export const actionsFor = (estate: Estate, landlord: string, period: Period): readonly OutreachAction[] => {
  const isTheirs = inSectorsOf(estate, landlord)
  return [...estate.action.values()].filter((action) => {
    const day = heldDay(action)
    return day !== undefined && isInPeriod(day, period) && isTheirs(action)
  })
}

export const outreachHeld = (estate: Estate, landlord: string, period: Period): OutreachHeld => {
  const actions = actionsFor(estate, landlord, period)
  const isHeard = ({ form }: OutreachAction): boolean => CONSULTED.includes(form)
  return {
    landlord,
    held: ACTION_FORMS.flatMap((form) => {
      const count = actions.filter((action) => action.form === form).length
      return count === 0 ? [] : [{ form, count }]
    }),
    consulted: peopleSum(actions.filter(isHeard)).people,
    animated: peopleSum(actions.filter((action) => !isHeard(action))).people,
  }
}
