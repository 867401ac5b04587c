import { expect, test } from 'vitest'
import type { Read, ReadContext, ReadResult } from '../../../src/domain/import.ts'
import type { ExchangeEngine } from '../../../src/platform/workers/exchange-worker.ts'
import { proxy, WorkerLink } from '../../../src/platform/workers/worker-link.ts'

const link = new WorkerLink<ExchangeEngine>(
  () =>
    new Worker(new URL('../../../src/platform/workers/exchange-worker.ts', import.meta.url), {
      type: 'module',
    }),
)
const context: ReadContext = {
  landlords: [],
  places: [],
  codes: [],
  bounds: [3.1085, 50.6392, 3.1178, 50.6467],
  bounded: true,
  timeZone: 'Europe/Paris',
  today: '2026-11-24',
  knownNames: [],
  readings: {},
}
const read = (
  blob: Blob,
  onProgress: (read: number, size: number) => void = () => undefined,
): Promise<ReadResult> =>
  link.call((engine) => engine.read('essai', blob, context, { choices: {} }, proxy(onProgress)))

const NODES = '<node id="1" lat="50.642" lon="3.112"/><node id="2" lat="50.643" lon="3.112"/>'
const WAY = '<way id="10"><nd ref="1"/><nd ref="2"/><tag k="highway" v="path"/></way>'
/** Some 30 MB of far nodes around a street of the quarter. */
const far = new Blob(
  Array.from({ length: 30 }, (_, block) =>
    Array.from(
      { length: 20_000 },
      (__, at) => `<node id="${10 + block * 20_000 + at}" lat="48.8" lon="2.3" v="1"/>\n`,
    ).join(''),
  ),
)
const large = new Blob([
  '<?xml version="1.0" encoding="ISO-8859-1"?><osm version="0.6">',
  NODES,
  far,
  WAY,
  '</osm>',
])
const packed = async (blob: Blob): Promise<Blob> =>
  new Response(blob.stream().pipeThrough(new CompressionStream('gzip'))).blob()

test('a large file is cut in the worker, with progress to its end', async () => {
  expect(large.size).toBeGreaterThan(20_000_000)
  const seen: [number, number][] = []
  const found = await read(large, (at, size) => seen.push([at, size]))
  expect(found).toMatchObject({ kind: 'streets', seen: 600_003, records: [{ from: 'n1', to: 'n2' }] })
  expect(seen.at(-1)).toEqual([large.size, large.size])
  expect((await read(await packed(large))) as Read).toMatchObject({ kind: 'streets', seen: 600_003 })
})

test('a reading is stopped from outside, and a newer one takes the place of an older', async () => {
  let stop = (): void => undefined
  const stopped = read(large, () => stop())
  stop = () => void link.call((engine) => engine.stopReading())
  expect(await stopped).toMatchObject({ kind: 'refusal', code: 'stopped' })
  const older = read(large)
  const newer = read(new Blob([`<osm>${NODES}${WAY}</osm>`]))
  expect(await newer).toMatchObject({ kind: 'streets' })
  expect(await older).toMatchObject({ kind: 'refusal', code: 'stopped' })
})

test('a packed file cut short, or changed, is refused in this browser too', async () => {
  const whole = await packed(new Blob([`<osm>${NODES}${WAY}</osm>`]))
  expect(await read(whole.slice(0, whole.size - 6))).toMatchObject({ code: 'gzip-damaged' })
  const bytes = new Uint8Array(await whole.arrayBuffer())
  bytes[bytes.length - 7]! ^= 1
  expect(await read(new Blob([bytes]))).toMatchObject({ code: 'gzip-damaged' })
  expect(await read(whole)).toMatchObject({ kind: 'streets' })
})
