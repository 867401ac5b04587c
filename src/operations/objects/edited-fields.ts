import { ACCESSES } from '../../domain/entrance.ts'
import { PRECISIONS } from '../../domain/provenance.ts'
import { PUBLIC_PLACE_TYPES } from '../../domain/public-place.ts'
import { SERVICE_TYPES } from '../../domain/service.ts'
import { STREET_CLASSES } from '../../domain/street.ts'
import { GAP_CLASSES } from '../../domain/week/gap-class.ts'
import type { edit } from '../../messages/edit.ts'
import type { EditedKind } from '../../store/session.ts'

export type FieldName = keyof typeof edit.field

/** What a field of a form may hold: words, a whole number, yes or no, one of some, or another record of the territory. */
export type FieldRule =
  | { readonly name: FieldName; readonly holds: 'text'; readonly most: number; readonly needed: boolean }
  | {
      readonly name: FieldName
      readonly holds: 'number'
      readonly least: number
      readonly most: number
      readonly needed: boolean
    }
  | { readonly name: FieldName; readonly holds: 'flag' }
  | {
      readonly name: FieldName
      readonly holds: 'choice'
      readonly of: readonly string[]
      readonly needed: boolean
    }
  | {
      readonly name: FieldName
      readonly holds: 'record'
      readonly kind: 'landlord' | 'building'
      readonly needed: boolean
    }

const text = (name: FieldName, needed = true, most = 120): FieldRule => ({
  name,
  holds: 'text',
  most,
  needed,
})
const choice = (name: FieldName, of: readonly string[], needed = true): FieldRule => ({
  ...{ name, holds: 'choice', of, needed },
})
const record = (name: FieldName, kind: 'landlord' | 'building', needed = true): FieldRule => ({
  ...{ name, holds: 'record', kind, needed },
})
const dwellings: FieldRule = { name: 'dwellings', holds: 'number', least: 0, most: 2000, needed: true }
const precision = choice('precision', PRECISIONS)

/** The fields that a hand may set, by kind, in the order of the form. */
export const EDITED_FIELDS: Readonly<Record<EditedKind, readonly FieldRule[]>> = {
  perimeter: [text('name'), text('code', false, 20), precision],
  sector: [text('name'), precision],
  building: [
    ...[text('name'), record('landlord', 'landlord'), dwellings, text('residence', false)],
    { name: 'built', holds: 'number', least: 1000, most: 2100, needed: false },
    precision,
  ],
  entrance: [
    ...[text('number', true, 60), record('building', 'building', false), record('landlord', 'landlord')],
    ...[dwellings, choice('access', ACCESSES), choice('gapClass', GAP_CLASSES, false)],
    ...[text('residence', false), precision],
  ],
  publicPlace: [
    ...[text('name'), choice('type', PUBLIC_PLACE_TYPES), choice('gapClass', GAP_CLASSES, false), precision],
  ],
  receptionPlace: [text('name'), precision],
  service: [
    ...[text('name'), choice('type', SERVICE_TYPES), text('opening', false), text('address', false)],
    ...[text('phone', false, 30), text('web', false, 200), precision],
  ],
  street: [
    ...[text('name', false), choice('class', STREET_CLASSES), choice('level', ['bridge', 'passage'], false)],
    ...[{ name: 'private', holds: 'flag' } as const, precision],
  ],
}
