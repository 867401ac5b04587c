import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isRefusal } from '../../src/domain/refusal.ts'
import { releaseFiles } from '../../src/exchange/packages/release-files.ts'
import { makeRelease } from '../../src/reports/release.ts'
import { exampleEstate } from '../example/embedded-estate.ts'

const OUT = 'test/fixtures/release/out'
const TODAY = '2026-11-24'
const PERIOD = { from: '2026-07-01', until: '2026-09-30' }

test.each(['vilogia', 'ville', 'ag2r-la-mondiale'])(
  'the files of %s for a quarter of the example are those kept',
  (recipient) => {
    const release = makeRelease(exampleEstate(1, TODAY), recipient, PERIOD, TODAY)
    if (isRefusal(release)) throw new Error(release.code)
    const folder = `${OUT}/${recipient}`
    for (const [file, bytes] of releaseFiles(release).files) {
      if (process.env.REGEN) {
        mkdirSync(folder, { recursive: true })
        writeFileSync(`${folder}/${file}`, bytes)
      }
      expect(Buffer.from(bytes).equals(readFileSync(`${folder}/${file}`)), file).toBe(true)
    }
  },
)
