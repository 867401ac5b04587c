import { dayObstacle, FIRST_DAY } from '../../domain/follow-up/day-obstacle.ts'
import type { Mediation, Party } from '../../domain/follow-up/mediation.ts'
import { isNoted, leastParties, PARTY_LETTERS } from '../../domain/follow-up/mediation-rules.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { familyOf } from '../../domain/taxonomy.ts'
import type { State } from '../../store/store.ts'
import { recordObstacle } from './record-obstacle.ts'

/** What a form says of a case; parties as how many they are. */
export type MediationDraft = Pick<Mediation, 'mode' | 'motif' | 'place' | 'opened' | 'note'> & {
  readonly parties: number
}

/** Families that a mediation may be about. */
export const MOTIF_FAMILIES = ['B', 'C', 'D', 'E'] as const

/** Why a case can't be kept as drafted; null when it can. */
export const draftObstacle = (state: State, draft: MediationDraft): Refusal | null => {
  const { estate, session } = state
  const motif = estate.code.get(draft.motif)
  const families: readonly string[] = MOTIF_FAMILIES
  if (!motif || motif.retired || !families.includes(familyOf(motif.id))) return refusal('motif-needed')
  const obstacle = recordObstacle(state, { places: [draft.place], texts: [draft.note] })
  if (obstacle) return obstacle
  if (motif.finest === 'sector' && !estate.sector.has(draft.place))
    return refusal('place-too-fine', { code: motif.label })
  const [least, most] = [leastParties(draft.mode), PARTY_LETTERS.length]
  if (!(Number.isInteger(draft.parties) && draft.parties >= least && draft.parties <= most))
    return refusal('value-out-of-range', { least, most })
  return dayObstacle(draft.opened, FIRST_DAY, session.today)
}

/** Parties of these letters: those known as they are, further ones as letters alone. */
export const partiesOf = (known: readonly Party[], count: number): readonly Party[] =>
  PARTY_LETTERS.slice(0, count).map((letter, rank) => known[rank] ?? { letter })

/** Why parties can't be taken away: something is noted of one. */
export const partiesObstacle = (mediation: Mediation, count: number): Refusal | null => {
  const noted = mediation.parties.slice(count).find((party) => isNoted(mediation, party))
  return noted ? refusal('party-in-use', { party: noted.letter }) : null
}
