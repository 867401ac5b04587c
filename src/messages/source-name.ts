import type { PostalAddress } from '../domain/address.ts'
import { idOf, kindOf, type RecordKey } from '../domain/change.ts'
import { type AnyRecord, type Estate, settingsOf } from '../domain/estate.ts'
import { format } from './format.ts'
import { placeName } from './place-name.ts'
import { words } from './words.ts'

/** « 12 bis rue du Languedoc, 59370 Mons-en-Barœul », of what is written of it. */
export const addressLine = ({ number, suffix, street, postcode, commune }: PostalAddress): string =>
  [
    [number, suffix, street].filter((part) => part !== '').join(' '),
    [postcode, commune].filter((part) => part !== '').join(' '),
  ]
    .filter((part) => part !== '')
    .join(', ')

/** The words that name a record of a file before it is in the territory; falls back to its id. */
export const recordName = (record: AnyRecord, estate: Estate): string => {
  switch (record.kind) {
    case 'address':
      return addressLine(record)
    case 'housing':
      return addressLine(record)
    case 'holding': {
      const door = [record.residence, record.building, record.hall].filter(Boolean).join(', ')
      return [door, addressLine(record)].filter(Boolean).join(' : ') || (record.reference ?? record.id)
    }
    case 'footprint':
      return record.name ?? (record.rnb ? `Bâtiment ${record.rnb}` : 'Bâtiment du cadastre')
    case 'rnbBuilding':
      return `Bâtiment ${record.id}`
    case 'door':
      return record.label ? `Porte ${record.label}` : 'Porte'
    case 'street':
      return record.name ?? words.street[record.class]
    case 'situation':
      return `${estate.code.get(record.code)?.label ?? record.code}, ${format.when(record.when, settingsOf(estate).timeZone)}, ${placeName(estate, record.place)}`
    case 'entrance':
      return record.number
    default:
      return 'name' in record && record.name ? record.name : placeName(estate, record.id)
  }
}

/** The same, of a record that the territory holds, by its key; falls back to the key's id. */
export const sourceName = (estate: Estate, key: RecordKey): string => {
  const record = (estate[kindOf(key)] as ReadonlyMap<string, AnyRecord> | undefined)?.get(idOf(key))
  return record ? recordName(record, estate) : idOf(key)
}
