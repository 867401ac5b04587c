import { expect, test } from 'vitest'
import type { Question, Read } from '../../../../src/domain/import.ts'
import { territoryWords as words } from '../../../../src/messages/event-territory.ts'
import { estate, publicPlace, situation } from '../../../domain/build.ts'
import { axeFaults } from '../../axe-faults.ts'
import { wordsOf } from '../../mount.ts'
import { scene } from './import-panel-scene.ts'

const type: Question = {
  code: 'event-type',
  choice: 'codes',
  key: 'Graffitis',
  params: { type: 'Graffitis', count: 3415 },
  options: [{ value: 'D2', label: 'D2 Tags' }, { value: 'none' }],
  taken: 'D2',
  settled: true,
}
const read: Read = {
  ...{ kind: 'events', datasets: [], covers: [], notices: [], seen: 3 },
  records: [publicPlace('cell-1.1'), situation('s1', { place: 'cell-1.1' }), situation('s2')],
  questions: [type, { code: 'events-published' }],
  events: { from: '2024-01-09', until: '2024-06-12', hours: false },
}

test('what the territory would be is said, its source is asked for, types have their codes, and the button says what it does', async () => {
  const { element, store, inside, asked } = await scene(
    { read, comparison: { differences: [], same: 0 }, notices: [], facts: {} },
    estate(),
  )
  const said = wordsOf(element)
  expect(said).toContain('2 situations, sur 3 lignes lues')
  expect(said).toContain('2 situations dans 1 carreau de 100 m')
  expect(said).toContain(words.noPassages)
  expect(said).toContain('« Graffitis » (3 415 lignes)')
  expect(said).toContain(words.apply)
  const fields = inside('tn-import-events', 'input') as HTMLInputElement[]
  fields.forEach((field, rank) => {
    field.value = ['Ville de Paris', 'ODbL 1.0'][rank]!
    field.dispatchEvent(new Event('change'))
  })
  await expect
    .poll(() => store.read().session.importing?.result?.choices)
    .toEqual({ source: 'Ville de Paris', licence: 'ODbL 1.0' })
  // Nothing that the file would be read again for.
  expect(asked).toEqual([])
  expect(await axeFaults(element)).toEqual([])
})
