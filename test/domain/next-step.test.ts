import { expect, test } from 'vitest'

import { type AnyRecord, type Estate, withRecords } from '../../src/domain/estate.ts'
import { nextStep } from '../../src/domain/next-step.ts'
import { setupSteps } from '../../src/domain/setup-steps.ts'
import { exampleEstate } from '../example/embedded-estate.ts'
import { address, footprint, holding, housing } from '../linkage/sources.ts'
import { estate } from './build.ts'

const perimeter = {
  ...{ kind: 'perimeter', id: 'p', name: 'Quartier', part: 'priority', source: 'QPV', precision: 'official' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [3, 50],
        [3.1, 50],
        [3.1, 50.1],
        [3, 50],
      ],
    ],
  },
} as AnyRecord
const street = {
  ...{ kind: 'street', id: 's', from: 'a', to: 'b', class: 'path', lengthMetres: 70 },
  ...{
    source: 'OSM',
    precision: 'surveyed',
    geometry: {
      type: 'LineString',
      coordinates: [
        [3, 50],
        [3.1, 50],
      ],
    },
  },
} as AnyRecord

test('the next step is the first that setupSteps calls to do, as each source comes', () => {
  let territory: Estate = estate()
  const told: (string | null)[] = []
  for (const record of [perimeter, footprint('f'), address('a'), housing('r'), holding('h'), street]) {
    told.push(nextStep(territory))
    expect(told.at(-1)).toBe(setupSteps(territory, '2026-11-26').find(({ state }) => state === 'todo')?.step)
    territory = withRecords(territory, [record])
  }
  expect(told).toEqual(['priority-area', 'footprints', 'addresses', 'housing', 'landlord-lists', 'streets'])
  expect(nextStep(territory)).toBe('week')
})

test('an example has no next step', () => {
  expect(nextStep(exampleEstate(1, '2026-11-26'))).toBeNull()
})
