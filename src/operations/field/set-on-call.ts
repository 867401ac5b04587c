import { withRecords } from '../../domain/estate.ts'
import type { OnCall } from '../../domain/field/on-call.ts'
import { suspectSpans } from '../../domain/free-text.ts'
import { knownNames } from '../../domain/known-names.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { reflexes } from '../../messages/reflexes.ts'
import { textObstacle } from '../follow-up/text-obstacle.ts'
import { namingObstacle } from '../naming-obstacle.ts'
import type { Operation } from '../operation.ts'

const LONGEST = 80

/** What the form holds: texts that are '' for none. */
export type OnCallDraft = {
  readonly id?: string
  readonly name: string
  readonly phone: string
  readonly funder: string
  readonly hours: string
}

/** Digits in groups, with an international prefix or brackets: something that a telephone dials. */
const isPhone = (text: string): boolean =>
  /^\+?[\d\s.()-]+$/.test(text) && (text.match(/\d/g)?.length ?? 0) >= 2 && text.length <= 24

/** Adds a number of the team's own to the *fiche réflexe* (no id), or corrects one. Never a person's. */
export const setOnCall: Operation<OnCallDraft> = {
  id: 'set-on-call',
  available: ({ estate }, { id, name, phone, funder, hours }) => {
    if (id !== undefined && !estate.onCall.has(id)) return refusal('nothing-selected')
    const empty = textObstacle(reflexes.form.name, name, LONGEST)
    if (empty) return empty
    const [span] = suspectSpans(name, knownNames(estate), 'label')
    if (span) return refusal('note-names-someone', { text: name.slice(span.start, span.end) })
    if (!isPhone(phone.trim())) return refusal('phone-unclear')
    if (funder !== '' && !estate.landlord.has(funder)) return refusal('nothing-selected')
    return hours.trim() === '' ? null : namingObstacle(estate, [hours])
  },
  label: (_state, { id, name }) => actions['set-on-call'](name.trim(), id === undefined),
  run: (_state, draft, ports) => {
    const made: OnCall = {
      ...{ kind: 'onCall', id: draft.id ?? ports.newId('onCall') },
      ...{ name: draft.name.trim(), phone: draft.phone.trim() },
      ...(draft.funder !== '' && { funder: draft.funder }),
      ...(draft.hours.trim() !== '' && { hours: draft.hours.trim() }),
    }
    return { kind: 'done', change: (now) => withRecords(now, [made]) }
  },
}
