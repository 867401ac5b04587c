import { expect, test } from 'vitest'
import { withRecords } from '../../../../src/domain/estate.ts'
import type { Read } from '../../../../src/domain/import.ts'
import { estate } from '../../../domain/build.ts'
import { edition } from '../../../exchange/rounds/any-handover.ts'
import { handedWeek } from '../../../exchange/rounds/handed-week.ts'
import { wordsOf } from '../../mount.ts'
import { WEEK } from '../../semaine/week-scene.ts'
import { scene } from './import-panel-scene.ts'

const read = (): Read => ({
  ...{ kind: 'rounds', datasets: [], covers: [], notices: [], questions: [], seen: 1 },
  records: handedWeek({ pair: 'p1' }).records,
  rounds: { week: WEEK, scope: 'pair', territory: 'essai', fictional: true },
})

test('rounds handed over are previewed by day, pair, version and stops, beside the version held', async () => {
  const { element } = await scene(
    { read: read(), comparison: { differences: [], same: 0 }, notices: [], facts: {} },
    withRecords(estate(), [edition(1)]),
  )
  const words = wordsOf(element)
  expect(words).toContain('Des tournées remises par un autre appareil')
  expect(words).toContain('1 tournée')
  expect(words).toContain('Tournée du lundi 30 novembre 2026, Binôme 1, version 2, 3 arrêts')
  expect(words).toContain('L’appareil tient la version 1 de cette semaine.')
  expect(words).toContain('Ces tournées viennent de l’exemple fictif')
  expect(words).not.toContain('Ce qui change')
})
