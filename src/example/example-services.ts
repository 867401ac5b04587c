import { RELAY_DOMAINS, type RelayDomain } from '../domain/follow-up/relay.ts'
import type { Service } from '../domain/service.ts'
import { situationPlace } from '../domain/situation-place.ts'
import type { Position } from '../geometry/position.ts'
import { exampleTexts as texts } from '../messages/example-texts.ts'
import { type ExampleScene, oneOf } from './example-scene.ts'

/** Beside a place, about 25 m off, so that neither mark covers the other. */
const beside = ([lng, lat]: Position): Position => [
  Math.round((lng + 0.00025) * 1e6) / 1e6,
  Math.round((lat + 0.00015) * 1e6) / 1e6,
]

/** Partners of the year: services of the directory where it has some of a domain, else fictional ones near public places. */
export type ExamplePartners = {
  readonly made: readonly Service[]
  /** Ids by the domain that they serve; empty in a territory without public places or services. */
  readonly of: Readonly<Record<RelayDomain, readonly string[]>>
}

export const examplePartners = ({ estate, publicPlaces, rng: draw, idOf }: ExampleScene): ExamplePartners => {
  const rng = draw('service')
  const known = [...estate.service.values()].filter(({ retired }) => retired === undefined)
  const made: Service[] = []
  const of = Object.fromEntries(
    RELAY_DOMAINS.map((domain, rank) => {
      const there = known.filter(({ type }) => type === domain).map(({ id }) => id)
      const near = publicPlaces.length > 0 ? situationPlace(estate, oneOf(rng, publicPlaces)) : undefined
      if (there.length > 0 || !near) return [domain, there.sort()]
      const id = idOf('service', rank)
      made.push({
        ...{ kind: 'service', id, name: texts.services[domain], type: domain, at: beside(near.at) },
        ...{ opening: texts.serviceHours, source: texts.source, precision: 'demonstration' },
      })
      return [domain, [id]]
    }),
  ) as unknown as ExamplePartners['of']
  return { made, of }
}
