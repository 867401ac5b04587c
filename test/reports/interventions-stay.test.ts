import { expect, test } from 'vitest'
import { firstSession } from '../../src/app/first-session.ts'
import { withRecords } from '../../src/domain/estate.ts'
import { INTERVENTION_TYPES, type Intervention } from '../../src/domain/follow-up/intervention.ts'
import { observationsOf } from '../../src/domain/hotspots/observations-of.ts'
import { releaseSituations } from '../../src/reports/release-situations.ts'
import { exampleEstate } from '../example/embedded-estate.ts'

test('what the team did is on no heat map and in no row, wherever it was done and whatever it answers', () => {
  const before = exampleEstate(7, '2026-11-24')
  const acts = [...before.situation.values()].slice(0, 200).map(
    ({ id, place, when }, rank): Intervention => ({
      ...{ kind: 'intervention', id: `intervention-${rank}`, place, when, situation: id },
      type: INTERVENTION_TYPES[rank % INTERVENTION_TYPES.length]!,
    }),
  )
  const after = withRecords(before, acts)
  const { filter } = firstSession('2026-11-24').heat
  expect(acts).toHaveLength(200)
  expect(observationsOf(after, filter)).toEqual(observationsOf(before, filter))
  const period = { from: '2026-08-01', until: '2026-10-31' }
  for (const landlord of after.landlord.values())
    expect(releaseSituations(after, landlord, period, '2026-11-24')).toEqual(
      releaseSituations(before, landlord, period, '2026-11-24'),
    )
})
