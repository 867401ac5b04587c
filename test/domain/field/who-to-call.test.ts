import { expect, test } from 'vitest'
import type { OnCall } from '../../../src/domain/field/on-call.ts'
import { whoToCall } from '../../../src/domain/field/who-to-call.ts'
import { entrance, estate, landlord, publicPlace } from '../build.ts'

const onCall = (id: string, over: Partial<OnCall> = {}): OnCall => ({
  kind: 'onCall',
  id,
  name: `Astreinte ${id}`,
  phone: '01 99 00 12 34',
  ...over,
})
const here = estate(
  landlord('vilogia'),
  landlord('partenord-habitat'),
  landlord('ville', { role: 'town' }),
  entrance('e1', { landlord: 'vilogia' }),
  publicPlace('square'),
  onCall('town', { funder: 'ville' }),
  onCall('other', { funder: 'partenord-habitat' }),
  onCall('all'),
  onCall('mine', { funder: 'vilogia' }),
)
const ids = (place: string, code?: string) => whoToCall(here, place, code).map(({ id }) => id)

test('after the public numbers come the landlord’s own, those for all places, the town’s; never another landlord’s', () => {
  expect(ids('e1')).toEqual(['18', '15', '17', '112', '114', '0800473333', 'mine', 'all', 'town'])
  expect(ids('square')).toEqual(['18', '15', '17', '112', '114', '0800473333', 'town', 'all'])
})

test('a fire asks for the fire brigade, harm to people for the police, a lift for the landlord first', () => {
  expect(ids('e1', 'D4')[0]).toBe('18')
  expect(ids('e1', 'E3').slice(0, 2)).toEqual(['17', '15'])
  expect(ids('e1', 'F-lift-out-of-order').slice(0, 4)).toEqual(['mine', 'all', 'town', '18'])
})

test('without any number of the team, or at an unknown place, the public numbers are there', () => {
  expect(whoToCall(estate(), 'nowhere').length).toBeGreaterThan(0)
  expect(ids('nowhere').slice(-2)).toEqual(['all', 'town'])
})
