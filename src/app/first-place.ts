import type { Estate } from '../domain/estate.ts'
import { roundsOfDay } from '../domain/field/day-rounds.ts'
import { type Session, WORKSPACES, type Workspace } from '../store/session.ts'

/** The place named by `#exemple/semaine?…`; null when it names none. */
export const placeIn = (hash: string): Workspace | null => {
  const last = hash.replace(/^#/, '').split('?')[0]?.split('/').at(-1)
  return WORKSPACES.find((each) => each === last) ?? null
}

const isPhone = (): boolean => matchMedia('(width < 45rem)').matches

/** Where the app opens when the address does not say: on a phone with a round of today, at its next stop, or at its debriefing where that was begun. */
export const firstPlace = (
  estate: Estate,
  { today, fieldView, fieldRound }: Pick<Session, 'today' | 'fieldView' | 'fieldRound'>,
  isNarrow = isPhone(),
): Partial<Session> => {
  if (!isNarrow || roundsOfDay(estate, today).length === 0) return {}
  const isOfToday = fieldRound !== null && estate.round.get(fieldRound)?.day === today
  return { workspace: 'terrain', fieldView: isOfToday && fieldView === 'debriefing' ? fieldView : 'round' }
}

/** Asks early for what the first place may be made of, as while a passphrase is typed. */
export const askForField = (hash: string): void => {
  if (!isPhone() || (placeIn(hash) ?? 'terrain') !== 'terrain') return
  void import('../ui/terrain/terrain.ts')
  void import('../ui/terrain/round/field-round.ts')
}
