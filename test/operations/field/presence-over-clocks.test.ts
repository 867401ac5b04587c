import { expect, test } from 'vitest'
import { settingsOf, withRecords } from '../../../src/domain/estate.ts'
import { endPresence } from '../../../src/operations/field/end-presence.ts'
import { startPresence } from '../../../src/operations/field/start-presence.ts'
import { estate } from '../../domain/build.ts'
import { anApp } from '../an-app.ts'

test.each([
  ['goes back from 02:59 to 02:00', '2026-10-25T00:50Z', '2026-10-25T01:10Z'],
  ['leaps from 01:59 to 03:00', '2026-03-29T00:50Z', '2026-03-29T01:10Z'],
])('a presence during which the clock %s lasts the minutes that passed', async (_how, from, until) => {
  let now = Date.parse(from)
  const { store, run } = anApp(withRecords(estate(), [{ ...settingsOf(estate()), fictional: true }]), {
    ports: { clock: () => now },
  })
  const place = [...store.read().estate.entrance.keys()][0]!
  await run(startPresence, { place, stopKind: 'presence' })
  now = Date.parse(until)
  await run(endPresence, undefined)
  expect([...store.read().estate.passage.values()]).toMatchObject([
    { place, minutes: 20, when: { minute: until } },
  ])
})
