import { fork } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dateOfDay, dayNumberOf } from '../../../src/domain/civil-date.ts'
import { writeEventColumns } from '../../../src/exchange/formats/event-columns.ts'
import type { BenchRow } from '../heat.ts'
import { besides } from './besides.ts'
import type { CityFigures } from './city-run.ts'
import { type Million, million } from './million.ts'

const FIRST = dayNumberOf('2021-12-01')
const DAYS = 1826
const AT_ONCE = 10_000

/** A city's million situations of five years from either file, each in a process of its own: loaded, shown, slid over by weeks. */
export const cityRows = async (): Promise<BenchRow[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'tournee-city-'))
  try {
    const city = million(1_000_000, DAYS)
    const [binary, csv] = [join(folder, 'city.events'), join(folder, 'city.csv')]
    writeBinary(city, binary)
    writeCsv(city, csv)
    return [...rowsOf('binary', await run(binary)), ...rowsOf('CSV', await run(csv))]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function rowsOf(form: string, figures: CityFigures): BenchRow[] {
  if (figures.situations !== 1_000_000) throw new Error(`${figures.situations} situations read`)
  const row = (name: string, ours: number): BenchRow =>
    besides(`city, 1,000,000 situations of 5 years, ${name}`, ours, {})
  return [
    row(`loaded from ${form}`, figures.loadMs),
    row(`first picture from ${form}`, figures.firstPictureMs),
    row(`one-week step of a year’s window, median (${form})`, figures.stepMs),
    row(`one-week step of a year’s window, slowest (${form})`, figures.slowestStepMs),
    { ...row(`greatest memory of the process (${form})`, figures.memoryMegabytes), unit: 'MB' },
  ]
}

const run = (file: string): Promise<CityFigures> =>
  new Promise((resolve, reject) => {
    const child = fork(new URL('./city-run.ts', import.meta.url), [file])
    child.once('message', (message) => resolve(message as CityFigures))
    child.once('exit', (code) => reject(new Error(`the city ended with ${code}`)))
  })

function writeBinary({ day, lngLat }: Million, file: string): void {
  writeFileSync(
    file,
    writeEventColumns({
      day: day.map((each) => FIRST + each),
      at: { kind: 'positions', lngLat },
      code: Uint16Array.from(day, (_, event) => 1 + (event % 8)),
      codes: ['', ...codes],
    }),
  )
}

const codes = Array.from({ length: 8 }, (_, rank) => `A${rank + 1}`)

function writeCsv({ day, lngLat }: Million, file: string): void {
  const handle = openSync(file, 'w')
  writeSync(handle, 'id,date,lon,lat,code\n')
  for (let first = 0; first < day.length; first += AT_ONCE) {
    let lines = ''
    for (let event = first; event < Math.min(day.length, first + AT_ONCE); event++) {
      const at = `${lngLat[2 * event]!.toFixed(7)},${lngLat[2 * event + 1]!.toFixed(7)}`
      lines += `S${event},${dateOfDay(FIRST + day[event]!)},${at},${codes[event % 8]}\n`
    }
    writeSync(handle, lines)
  }
  closeSync(handle)
}
