import type { CivilDate } from './civil-date.ts'
import type { Service, ServiceType } from './service.ts'

/** A printed sheet for residents: what the quarter offers, by type. */
export type Handout = {
  readonly territory: string
  readonly day: CivilDate
  readonly groups: readonly {
    readonly type: ServiceType
    readonly services: readonly Pick<Service, 'name' | 'opening' | 'address' | 'phone' | 'web'>[]
  }[]
}
