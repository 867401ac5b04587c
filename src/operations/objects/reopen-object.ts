import { edited } from '../../domain/edited.ts'
import { END_FIELDS, endOf } from '../../domain/end-of.ts'
import { type AnyRecord, type Estate, withRecords } from '../../domain/estate.ts'
import { isInUse } from '../../domain/is-in-use.ts'
import type { Provenance } from '../../domain/provenance.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { editActions, editedName } from '../../messages/edit.ts'
import type { EditedKind } from '../../store/session.ts'
import type { Operation } from '../operation.ts'

type Reopened = { readonly kind: EditedKind; readonly id: string }

/** Puts what was closed, demolished or retired back in use; with a building, its entrances closed on the same day. */
export const reopenObject: Operation<Reopened> = {
  id: 'reopen-object',
  available: ({ estate }, target) => obstacle(estate, target),
  label: ({ estate }, { kind, id }) => editActions['reopen-object'](editedName(estate, kind, id)),
  run: (_state, target) => ({
    kind: 'done',
    change: (now) => (obstacle(now, target) ? now : withRecords(now, reopened(now, target))),
  }),
}

const obstacle = (estate: Estate, { kind, id }: Reopened): Refusal | null => {
  const record = estate[kind].get(id)
  if (!record) return refusal('object-gone')
  if (endOf(record) === undefined) return refusal('object-in-use', { name: editedName(estate, kind, id) })
  const building = record.kind === 'entrance' ? record.building : undefined
  return building !== undefined && !isInUse(estate, building)
    ? refusal('place-closed', { place: editedName(estate, 'building', building) })
    : null
}

const reopened = (now: Estate, { kind, id }: Reopened): readonly AnyRecord[] => {
  const record = now[kind].get(id)!
  const day = endOf(record)
  const doors =
    kind === 'building'
      ? [...now.entrance.values()].filter(({ building, closed }) => building === id && closed === day)
      : []
  return [record, ...doors].map((each) => withoutEnd(each))
}

const withoutEnd = <Record extends AnyRecord & Provenance>(record: Record): Record => {
  const field = END_FIELDS[record.kind]
  return field ? edited(record, { [field]: undefined } as Partial<Record>) : record
}
