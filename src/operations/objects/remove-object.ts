import type { CivilDate } from '../../domain/civil-date.ts'
import { edited } from '../../domain/edited.ts'
import { type Estate, withoutRecords, withRecords } from '../../domain/estate.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { edit, editActions, editedName } from '../../messages/edit.ts'
import type { EditedKind } from '../../store/session.ts'
import type { Operation } from '../operation.ts'
import { isThere } from './edited-object.ts'
import { pastOf, withoutBuilding, withoutPlace, withoutSector } from './without-object.ts'

type Removed = { readonly kind: EditedKind; readonly id: string }

/** Takes an object off the territory. What has a past or comes from a file is dated today instead, so that the past stays and the file does not bring it back. */
export const removeObject: Operation<Removed> = {
  id: 'remove-object',
  available: ({ estate, session }, target) =>
    isThere(estate, target.kind, target.id)
      ? obstacle(estate, target, session.today)
      : refusal('object-gone'),
  label: ({ estate }, { kind, id }) => editActions['remove-object'](editedName(estate, kind, id)),
  run: ({ session }, target) => ({
    kind: 'done',
    change: (now) => (obstacle(now, target, session.today) ? now : removed(now, target, session.today)),
    look: ({ editing, selection }) => ({
      editing: editing && 'id' in editing && editing.id === target.id ? null : editing,
      selection: selection?.id === target.id ? null : selection,
    }),
  }),
}

const obstacle = (estate: Estate, { kind, id }: Removed, today: CivilDate): Refusal | null => {
  const name = editedName(estate, kind, id)
  if (kind === 'perimeter') return estate.perimeter.size > 1 ? null : refusal('perimeter-last')
  const past = kind === 'sector' ? pastOf(estate, id, today) : 0
  if (past > 0) return refusal('sector-has-past', { name, count: past })
  if (kind !== 'receptionPlace' && kind !== 'publicPlace') return null
  const count = [...estate.roundTemplate.values()].filter(
    ({ startPlace, endPlace }) => startPlace === id || endPlace === id,
  ).length
  return count > 0 ? refusal('place-in-use', { name, count }) : null
}

const removed = (now: Estate, { kind, id }: Removed, today: CivilDate): Estate => {
  switch (kind) {
    case 'building':
      return withoutBuilding(now, id, today)
    case 'entrance':
    case 'publicPlace':
    case 'receptionPlace': {
      const place = now[kind].get(id)
      return place ? withoutPlace(now, place, today) : now
    }
    case 'service': {
      const found = now.service.get(id)
      if (!found || found.source === edit.handSource) return withoutRecords(now, kind, [id])
      return withRecords(now, [edited(found, { retired: found.retired ?? today })])
    }
    case 'sector':
      return withoutSector(now, id)
    case 'perimeter':
    case 'street':
      return withoutRecords(now, kind, [id])
  }
}
