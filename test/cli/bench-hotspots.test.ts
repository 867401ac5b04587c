import { expect, test } from 'vitest'
import { argumentsOf } from '../../src/cli/arguments.ts'
import { benchHotspots } from '../../src/cli/bench-hotspots.ts'

type Printed = {
  readonly windows: number
  readonly seed: number
  readonly settings: readonly {
    readonly setting: string
    readonly named: number
    readonly power: number | null
  }[]
  readonly rows: readonly { readonly name: string; readonly ours: number }[]
}

test('bench hotspots prints false alarms, power and speed; the same seed prints the same shares', {
  timeout: 240_000,
}, async () => {
  const run = async (): Promise<Printed> =>
    (await benchHotspots(argumentsOf(['bench', 'hotspots', '--windows', '1', '--seed', '3', '--json'])))
      .json as Printed
  const [once, again] = [await run(), await run()]
  expect(once).toMatchObject({ windows: 1, seed: 3 })
  expect(once.settings).toHaveLength(4 * 3 * 3 + 3 + 8)
  expect(once.settings.filter(({ power }) => power !== null)).toHaveLength(8)
  expect(again.settings).toEqual(once.settings)
  expect(once.rows.map(({ name }) => name.split(' ')[0])).toEqual(['ranking', 'ranking', 'scan', 'scan'])
  for (const { ours } of once.rows) expect(ours).toBeGreaterThan(0)
})
