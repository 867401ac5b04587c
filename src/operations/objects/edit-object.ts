import { sameValue } from '../../domain/change.ts'
import { edited } from '../../domain/edited.ts'
import { type AnyRecord, type Estate, withRecords } from '../../domain/estate.ts'
import type { Provenance } from '../../domain/provenance.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { edit, editActions, editedName } from '../../messages/edit.ts'
import type { EditedKind } from '../../store/session.ts'
import type { Operation } from '../operation.ts'
import { EDITED_FIELDS, type FieldName, type FieldRule } from './edited-fields.ts'
import { isThere } from './edited-object.ts'

/** Values by field; undefined empties one. Fields left out stay as they are. */
export type FieldValues = Readonly<Partial<Record<FieldName, string | number | boolean | undefined>>>

export type Edit = { readonly kind: EditedKind; readonly id: string; readonly fields: FieldValues }

/** Why a value can't be taken by a field; null when it can. */
export const fieldObstacle = (estate: Estate, rule: FieldRule, value: unknown): Refusal | null => {
  const field = edit.field[rule.name]
  if (rule.holds === 'flag')
    return typeof value === 'boolean' || value === undefined ? null : refusal('choice-unknown', { field })
  const isEmpty = value === undefined || (typeof value === 'string' && value.trim() === '')
  if (isEmpty && !rule.needed) return null
  switch (rule.holds) {
    case 'text':
      return typeof value === 'string' && !isEmpty && value.length <= rule.most
        ? null
        : refusal('text-needed', { field, most: rule.most })
    case 'number':
      return Number.isInteger(value) && Number(value) >= rule.least && Number(value) <= rule.most
        ? null
        : refusal('value-out-of-range', { least: rule.least, most: rule.most }, { field })
    case 'choice':
      return rule.of.includes(value as string) ? null : refusal('choice-unknown', { field })
    case 'record':
      return estate[rule.kind].has(value as string) ? null : refusal('choice-unknown', { field })
  }
}

/** Corrects the fields of an object by its form. A building's entrances follow its landlord when they had it too. */
export const editObject: Operation<Edit> = {
  id: 'edit-object',
  available: ({ estate }, { kind, id, fields }) => {
    if (!isThere(estate, kind, id)) return refusal('object-gone')
    for (const [name, value] of Object.entries(fields)) {
      const rule = EDITED_FIELDS[kind].find((each) => each.name === name)
      const wrong = rule ? fieldObstacle(estate, rule, value) : refusal('nothing-selected')
      if (wrong) return wrong
    }
    return null
  },
  label: ({ estate }, { kind, id }) => editActions['edit-object'](editedName(estate, kind, id)),
  run: (_state, target) => ({ kind: 'done', change: (now) => withRecords(now, corrected(now, target)) }),
}

const corrected = (now: Estate, { kind, id, fields }: Edit): readonly AnyRecord[] => {
  const record = now[kind].get(id) as (AnyRecord & Provenance) | undefined
  if (!record) return []
  const tidy = Object.entries(fields).map(([name, value]) => {
    const text = typeof value === 'string' ? value.trim() : value
    return [name, text === '' || text === false ? undefined : text] as const
  })
  const changed = tidy.filter(
    ([name, value]) => !sameValue((record as unknown as Record<string, unknown>)[name], value),
  )
  if (changed.length === 0) return []
  const next = edited(record, Object.fromEntries(changed) as Partial<typeof record>)
  if (record.kind !== 'building' || next.kind !== 'building' || next.landlord === record.landlord)
    return [next]
  const doors = [...now.entrance.values()]
    .filter(({ building, landlord }) => building === id && landlord === record.landlord)
    .map((entrance) => edited(entrance, { landlord: next.landlord }))
  return [next, ...doors]
}
