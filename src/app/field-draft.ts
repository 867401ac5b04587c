import type { Estate } from '../domain/estate.ts'
import { STOP_KINDS } from '../domain/week/round.ts'
import {
  FIELD_SHEETS,
  FIELD_VIEWS,
  type FieldLooks,
  type FieldSession,
  type LookStep,
  type Presence,
} from '../store/field-session.ts'
import type { Session } from '../store/session.ts'

type Field = Omit<FieldSession, 'drafts' | 'draftsUnkept'>
/** As JSON writes it. */
type Kept = Omit<Field, 'skipped'> & { readonly skipped: readonly string[] }

export const fieldDraftOf = (session: Session): Kept => ({
  fieldView: session.fieldView,
  fieldRound: session.fieldRound,
  fieldStop: session.fieldStop,
  fieldPlace: session.fieldPlace,
  fieldKind: session.fieldKind,
  fieldSheet: session.fieldSheet,
  skipped: [...session.skipped],
  presence: session.presence,
  lookSteps: session.lookSteps ?? [],
  lookUndone: session.lookUndone ?? [],
})

/** The session of such a draft; null of one that this version or estate can't go on from. What it names and the estate no longer has is left out, as is what another version wrote. */
export const fieldOf = (value: unknown, estate: Estate): Field | null => {
  if (typeof value !== 'object' || value === null) return null
  const kept = value as Partial<Kept>
  const known = (id: unknown, of: ReadonlyMap<string, unknown>): string | null =>
    typeof id === 'string' && of.has(id) ? id : null
  const view = FIELD_VIEWS.find((each) => each === kept.fieldView)
  const round = known(kept.fieldRound, estate.round)
  if (!view || (kept.fieldRound && round === null)) return null
  return {
    fieldView: view,
    fieldRound: round,
    fieldStop: known(kept.fieldStop, estate.stop),
    fieldPlace: typeof kept.fieldPlace === 'string' ? kept.fieldPlace : null,
    fieldKind: STOP_KINDS.find((each) => each === kept.fieldKind) ?? 'passage',
    fieldSheet: FIELD_SHEETS.find((each) => each === kept.fieldSheet) ?? 'none',
    skipped: new Set((Array.isArray(kept.skipped) ? kept.skipped : []).filter((id) => estate.stop.has(id))),
    presence: presenceOf(kept.presence),
    lookSteps: stepsOf(kept.lookSteps, estate),
    lookUndone: stepsOf(kept.lookUndone, estate),
  }
}

/** Steps that undo can still take; one that leads to what the estate no longer has is left out with those before it. */
const stepsOf = (steps: unknown, estate: Estate): readonly LookStep[] => {
  const read = (Array.isArray(steps) ? steps : []) as LookStep[]
  const at = read.findLastIndex(
    (step) => !isStep(step) || ![step.from, step.to].every((looks) => isOf(looks, estate)),
  )
  return read.slice(at + 1)
}

const isStep = (step: Partial<LookStep> | null): boolean =>
  typeof step?.label === 'string' &&
  typeof step.at === 'string' &&
  typeof step.isWith === 'boolean' &&
  [step.from, step.to].every((looks) => typeof looks === 'object' && looks !== null)

const isOf = (
  { skipped = [], fieldStop = null, fieldKind, presence = null }: FieldLooks,
  estate: Estate,
): boolean =>
  Array.isArray(skipped) &&
  skipped.every((id) => estate.stop.has(id)) &&
  (fieldStop === null || estate.stop.has(fieldStop)) &&
  (fieldKind === undefined || STOP_KINDS.includes(fieldKind)) &&
  (presence === null || presenceOf(presence) !== null)

const presenceOf = (presence: Presence | null | undefined): Presence | null =>
  typeof presence?.place === 'string' && Number.isFinite(presence.since) ? presence : null
