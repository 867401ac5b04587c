import type { CivilDate } from '../domain/civil-date.ts'
import { type Estate, settingsOf } from '../domain/estate.ts'
import type { Handout } from '../domain/handout.ts'
import { SERVICE_TYPES } from '../domain/service.ts'
import { openingHours } from '../messages/opening-hours.ts'

/** The sheet of services and associations given to residents: by type, then by name; those gone from the files left out. Types without any are absent. */
export const servicesHandout = (estate: Estate, day: CivilDate): Handout => {
  const known = [...estate.service.values()]
    .filter(({ retired }) => retired === undefined)
    .sort((a, b) => a.name.localeCompare(b.name, 'fr', { numeric: true }) || (a.id < b.id ? -1 : 1))
  const groups = SERVICE_TYPES.map((type) => ({
    type,
    services: known
      .filter((service) => service.type === type)
      .map(({ name, opening, address, phone, web }) => ({
        name,
        ...(opening !== undefined && { opening: openingHours(opening) }),
        ...(address !== undefined && { address }),
        ...(phone !== undefined && { phone }),
        ...(web !== undefined && { web }),
      })),
  }))
  return {
    territory: settingsOf(estate).territory,
    day,
    groups: groups.filter(({ services }) => services.length > 0),
  }
}
