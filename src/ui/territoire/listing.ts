import type { Estate } from '../../domain/estate.ts'
import { placeName } from '../../messages/place-name.ts'
import { territory } from '../../messages/territory.ts'
import { words } from '../../messages/words.ts'
import type { Selection } from '../../store/session.ts'
import { plainText } from '../parts/plain-text.ts'

export const TABS = ['building', 'entrance', 'place', 'service', 'sector'] as const
export type Tab = (typeof TABS)[number]
export type Listed = Selection & {
  readonly name: string
  readonly detail: string
  readonly landlord?: string
}

const collator = new Intl.Collator('fr', { numeric: true })

/** The objects of a tab by name, numbers in their order; those no longer in use say since when. */
export const listing = (estate: Estate, tab: Tab): readonly Listed[] => {
  const found: Listed[] = []
  switch (tab) {
    case 'building':
      for (const { id, name, dwellings, landlord, demolished } of estate.building.values())
        found.push({
          kind: 'building',
          id,
          name,
          detail: demolished ? territory.demolishedSince(demolished) : territory.dwellingsCount(dwellings),
          landlord,
        })
      break
    case 'entrance':
      for (const { id, dwellings, landlord, closed } of estate.entrance.values())
        found.push({
          kind: 'entrance',
          id,
          name: placeName(estate, id),
          detail: closed ? territory.closedSince(closed) : territory.dwellingsCount(dwellings),
          landlord,
        })
      break
    case 'place':
      for (const { id, name, type, closed } of estate.publicPlace.values())
        found.push({
          kind: 'publicPlace',
          id,
          name,
          detail: closed ? territory.closedSince(closed) : words.publicPlace[type],
        })
      for (const { id, name, closed } of estate.receptionPlace.values())
        found.push({
          kind: 'receptionPlace',
          id,
          name,
          detail: closed ? territory.closedSince(closed) : territory.kinds.receptionPlace,
        })
      for (const { id, name, type } of estate.landmark.values())
        found.push({ kind: 'landmark', id, name, detail: words.landmark[type] })
      break
    case 'service':
      for (const { id, name, type, retired } of estate.service.values())
        found.push({
          kind: 'service',
          id,
          name,
          detail: retired ? territory.retiredSince(retired) : words.service[type],
        })
      break
    case 'sector':
      for (const { id, name } of estate.sector.values())
        found.push({ kind: 'sector', id, name, detail: territory.kinds.sector })
  }
  return found.sort((a, b) => collator.compare(a.name, b.name))
}

/** The tab that holds objects of that kind; null when none does. */
export const tabOf = (kind: Selection['kind']): Tab | null => {
  switch (kind) {
    case 'building':
    case 'entrance':
    case 'service':
    case 'sector':
      return kind
    case 'publicPlace':
    case 'receptionPlace':
    case 'landmark':
      return 'place'
    default:
      return null
  }
}

/** Those whose name or detail holds the text, whatever its case and accents. */
export const filtered = (rows: readonly Listed[], text: string): readonly Listed[] => {
  const wanted = plainText(text.trim())
  return wanted === '' ? rows : rows.filter((row) => plainText(`${row.name} ${row.detail}`).includes(wanted))
}
