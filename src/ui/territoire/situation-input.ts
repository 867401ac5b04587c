import type { CivilDate } from '../../domain/civil-date.ts'
import { type Estate, settingsOf } from '../../domain/estate.ts'
import type { OutreachAction, WalkPoint } from '../../domain/follow-up/outreach-action.ts'
import { bandOf, type HourBand } from '../../domain/half-day.ts'
import { isInUse } from '../../domain/is-in-use.ts'
import { defaultAudience, type Situation, statusesFor, statusOf } from '../../domain/situation.ts'
import type { SituationDraft } from '../../domain/situation-draft.ts'
import { presetSituation, responsibleAt } from '../../domain/situation-presets.ts'
import { type Family, familyOf } from '../../domain/taxonomy.ts'
import { localOf, type When } from '../../domain/when.ts'
import type { Session } from '../../store/session.ts'
import { placeSelection } from './place-kind.ts'

/** What the form holds while it is filled. `kept` is the moment of a situation being corrected. */
export type SituationInput = Omit<SituationDraft, 'when' | 'reference' | 'note'> & {
  /** Of the situation being corrected; null for a new one. */
  readonly id: string | null
  readonly family: Family | ''
  readonly whenMode: 'now' | 'kept' | 'day'
  readonly kept: When | null
  readonly day: CivilDate
  readonly band: HourBand
  readonly reference: string
  readonly note: string
}

/** The form as it opens: the selected situation to correct, else a new one at the selected place. `now` is a UTC minute. */
export const openedInput = (estate: Estate, session: Session, now: string): SituationInput => {
  const { selection, today, presetCode } = session
  const old = selection?.kind === 'situation' ? estate.situation.get(selection.id) : undefined
  if (old) return corrected(old, estate, today)
  const action = selection?.kind === 'action' ? estate.action.get(selection.id) : undefined
  const point = action?.points.find(({ id }) => id === session.presetPoint)
  return action && point
    ? ofPoint(fresh(estate, today, now, '', point.place), action, point)
    : fresh(estate, today, now, presetCode ?? '', selection?.id ?? '')
}

/** What was noted on a walk with partners and residents: its words, and the first of its families. */
const ofPoint = (
  blank: SituationInput,
  { id: action }: OutreachAction,
  point: WalkPoint,
): SituationInput => ({
  ...withFamily(blank, 'A'),
  action,
  point: point.id,
  note: point.text,
})

const corrected = (old: Situation, estate: Estate, today: CivilDate): SituationInput => {
  const { kind: _kind, statusSteps: _steps, when, reference, note, ...fields } = old
  const local = 'day' in when ? null : localOf(when.minute, settingsOf(estate).timeZone)
  return {
    ...fields,
    family: familyOf(old.code),
    status: statusOf(old),
    whenMode: 'kept',
    kept: when,
    day: 'day' in when ? when.day : (local?.day ?? today),
    band: 'day' in when ? when.band : bandOf(Math.floor((local?.minuteOfDay ?? 0) / 60)),
    reference: reference ?? '',
    note: note ?? '',
  }
}

/** What no code says: the moment, and texts still empty. */
const opened = (estate: Estate, today: CivilDate, now: string) => {
  const local = localOf(now, settingsOf(estate).timeZone)
  return {
    id: null,
    // A device whose day is not the session's notes a day, never a minute to come.
    whenMode: local.day === today ? 'now' : 'day',
    kept: null,
    day: today,
    band: bandOf(Math.floor(local.minuteOfDay / 60)),
    reference: '',
    note: '',
  } as const
}

/** A new situation of a code at a place, as it is noted when nothing more is said. `now` is a UTC minute. */
export const presetInput = (
  estate: Estate,
  today: CivilDate,
  now: string,
  code: string,
  place: string,
): SituationInput => {
  const { when: _when, ...preset } = presetSituation(estate, code, place, { minute: now })
  return { ...preset, ...opened(estate, today, now), family: familyOf(code) }
}

const fresh = (estate: Estate, today: CivilDate, now: string, code: string, at: string): SituationInput => {
  const place = placeSelection(estate, at) && isInUse(estate, at) ? at : ''
  if (code !== '') return presetInput(estate, today, now, code, place)
  return {
    ...opened(estate, today, now),
    ...{ family: '', code: '', place, severity: 1, recurrence: 'new', origin: 'seen', by: 'team' },
    ...{ responsible: responsibleAt(estate, place), audience: 'team', status: 'observed' },
  }
}

/** Another family: its code is to be chosen, its first status and default audience follow. */
export const withFamily = (input: SituationInput, family: Family | ''): SituationInput =>
  family === ''
    ? { ...input, family, code: '' }
    : {
        ...input,
        family,
        code: '',
        audience: defaultAudience(family),
        status: statusesFor(family)[0] ?? input.status,
      }

export const withCode = (input: SituationInput, code: string): SituationInput =>
  code === '' || familyOf(code) === input.family
    ? { ...input, code }
    : { ...withFamily(input, familyOf(code)), code }

/** Another place: the landlord it belongs to follows. */
export const withPlace = (input: SituationInput, estate: Estate, place: string): SituationInput => ({
  ...input,
  place,
  responsible: responsibleAt(estate, place),
})

/**
 * What was typed and is taken up again later, as at the debriefing: it happened when it was typed, so that in another part of
 * the day it has its day and band in place of the clock. `now` is a UTC minute.
 */
export const resumedInput = (input: SituationInput, estate: Estate, now: string): SituationInput => {
  if (input.whenMode !== 'now') return input
  const local = localOf(now, settingsOf(estate).timeZone)
  const isStill = local.day === input.day && bandOf(Math.floor(local.minuteOfDay / 60)) === input.band
  return isStill ? input : { ...input, whenMode: 'day' }
}

/** What is saved. `now` is a UTC minute; empty reference and note are left out. */
export const draftOf = (input: SituationInput, now: string): SituationDraft => {
  const { id: _id, family: _family, whenMode, kept, day, band, reference, note, ...fields } = input
  const when: When = whenMode === 'now' ? { minute: now } : whenMode === 'kept' && kept ? kept : { day, band }
  return {
    ...fields,
    when,
    ...(reference.trim() !== '' && { reference: reference.trim() }),
    ...(note.trim() !== '' && { note: note.trim() }),
  }
}
