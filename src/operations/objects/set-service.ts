import { edited } from '../../domain/edited.ts'
import { type Estate, withRecords } from '../../domain/estate.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import type { Service } from '../../domain/service.ts'
import type { Position } from '../../geometry/position.ts'
import { actions } from '../../messages/actions.ts'
import { edit } from '../../messages/edit.ts'
import type { Operation } from '../operation.ts'
import { fieldObstacle } from './edit-object.ts'
import { EDITED_FIELDS } from './edited-fields.ts'
import { handPosition, isSame } from './hand-drawn.ts'
import { isOnEarth } from './outline-obstacle.ts'

const TEXTS = ['opening', 'address', 'phone', 'web'] as const

/** What the form holds: texts that are '' for none; the position null while none is chosen. */
export type ServiceDraft = Pick<Service, 'name' | 'type'> & {
  readonly [T in (typeof TEXTS)[number]]: string
} & {
  /** Of the one that is corrected; absent for a new one. */
  readonly id?: string
  readonly at: Position | null
}

const obstacle = (estate: Estate, draft: ServiceDraft): Refusal | null => {
  if (draft.id !== undefined && !estate.service.has(draft.id)) return refusal('object-gone')
  for (const rule of EDITED_FIELDS.service) {
    if (!(rule.name in draft)) continue
    const why = fieldObstacle(estate, rule, draft[rule.name as keyof ServiceDraft])
    if (why) return { ...why, at: { field: edit.field[rule.name] } }
  }
  if (draft.web.trim() !== '' && !/^https?:\/\/\S+\.\S+$/i.test(draft.web.trim()))
    return refusal('web-address', undefined, { field: edit.field.web })
  return draft.at && isOnEarth(draft.at) ? null : refusal('position-wrong')
}

/** The fields as a record keeps them: trimmed, an empty text being none. */
const fieldsOf = (draft: ServiceDraft) => ({
  name: draft.name.trim(),
  type: draft.type,
  ...(Object.fromEntries(TEXTS.map((text) => [text, draft[text].trim() || undefined])) as Partial<Service>),
})

/** Adds a service or association that the team knows of, or corrects one; what is corrected stays through a new reading of its file. */
export const setService: Operation<ServiceDraft> = {
  id: 'set-service',
  available: ({ estate }, draft) => obstacle(estate, draft),
  label: (_state, { name, id }) => actions['set-service'](name.trim(), id === undefined),
  run: (_state, draft, ports) => {
    const id = draft.id ?? ports.newId('service')
    return {
      kind: 'done',
      change: (now) => (draft.at ? withRecords(now, [serviceRecord(now, draft, draft.at, id)]) : now),
      look: { dialog: 'none', selection: { kind: 'service', id } },
    }
  },
}

const serviceRecord = (now: Estate, draft: ServiceDraft, at: Position, id: string): Service => {
  const old = now.service.get(id)
  const place = handPosition(at)
  if (old) return edited(old, { ...fieldsOf(draft), ...(!isSame(place, old.at) && { at: place }) })
  const made = { kind: 'service', id, at: place, source: edit.handSource, precision: 'estimated' } as const
  const fields = Object.entries(fieldsOf(draft)).filter(([, value]) => value !== undefined)
  return { ...made, ...(Object.fromEntries(fields) as Pick<Service, 'name' | 'type'>) }
}
