import type { Arguments } from './arguments.ts'
import type { Printed } from './printed.ts'

const WINDOWS = 100
const SEED = 1

/**
 * False alarms and power on simulated quarters, and the speed of the ranking and the scan: `bench hotspots
 * [--windows 100] [--seed 1]`. Per cents of windows; noise of 1 000 windows is some 0.7 points at 5 %.
 */
export const benchHotspots = async (args: Arguments): Promise<Printed> => {
  const [{ hotspotsBench }, { hotspotsSpeed }] = await Promise.all([
    import('../../test/bench/hotspots/hotspots-bench.ts'),
    import('../../test/bench/hotspots/speed-rows.ts'),
  ])
  const windows = args.whole('windows', 1) ?? WINDOWS
  const seed = args.whole('seed', 0) ?? SEED
  const settings = hotspotsBench({
    windows,
    seed,
    each: ({ setting, named, sure, power, scan }) => {
      const more = [power === null ? '' : `, found ${power} %`, scan === null ? '' : `, scan ${scan} %`]
      process.stderr.write(`${setting}: named ${named} %, sure ${sure} %${more.join('')}\n`)
    },
  })
  const { machine, rows } = await hotspotsSpeed()
  const json = { machine, windows, seed, settings, rows }
  return { json, text: JSON.stringify(json, null, 2) }
}
