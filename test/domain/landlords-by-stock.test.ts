import { expect, test } from 'vitest'
import type { Entrance } from '../../src/domain/entrance.ts'
import type { Landlord } from '../../src/domain/landlord.ts'
import { landlordsByStock } from '../../src/domain/landlords-by-stock.ts'

const estate = (stock: Readonly<Record<string, number>>) => ({
  landlord: new Map(Object.keys(stock).map((id) => [id, { id, name: id } as Landlord])),
  building: new Map(),
  entrance: new Map(
    Object.entries(stock).map(([landlord, dwellings]) => [landlord, { landlord, dwellings } as Entrance]),
  ),
})

test('most dwellings first; those with as many by name', () => {
  const ids = landlordsByStock(estate({ ville: 0, logis: 510, assureur: 0, partenord: 1219 })).map(
    ({ id }) => id,
  )
  expect(ids).toEqual(['partenord', 'logis', 'assureur', 'ville'])
})
