import { expect, test } from 'vitest'
import { withRecords } from '../../src/domain/estate.ts'
import { HANDOVER_FORMS } from '../../src/domain/handover.ts'
import { isRefusal } from '../../src/domain/refusal.ts'
import type { Situation } from '../../src/domain/situation.ts'
import { territoryZip } from '../../src/exchange/formats/territory-zip.ts'
import { readZip } from '../../src/exchange/packages/read-zip.ts'
import { writeRelease } from '../../src/exchange/packages/write-release.ts'
import { writeRounds } from '../../src/exchange/rounds/write-rounds.ts'
import { makeRelease } from '../../src/reports/release.ts'
import { roundsHandover } from '../../src/reports/rounds-handover.ts'
import { exampleEstate } from '../example/embedded-estate.ts'
import { edition, MADE, WEEK } from '../exchange/rounds/any-handover.ts'

const TODAY = '2026-11-26'
const PERIOD = { from: '2026-07-01', until: '2026-09-30' }
/** Bytes are in no estate, so in nothing that is made of one; this is how a situation names them. */
const CANARY = 'photo-zyxcanari'

test('no release, package or handover names a photo, though rows leave of situations that have one', () => {
  const example = exampleEstate(1, TODAY)
  const withPhotos = [...example.situation.values()].map(
    (situation): Situation => ({ ...situation, photo: `${CANARY}-${situation.id}` }),
  )
  const estate = withRecords(example, withPhotos)
  const made = new Map<string, string>()
  const put = (name: string, bytes: Uint8Array): void => {
    made.set(name, Buffer.from(bytes).toString('latin1'))
  }
  const unzip = (name: string, zip: Uint8Array): void => {
    const entries = readZip(zip, { entries: 99, bytes: 1e9 })
    if (isRefusal(entries)) throw new Error(entries.code)
    for (const [file, bytes] of entries) put(`${name} ${file}`, bytes)
  }
  let rows = 0
  for (const { id } of estate.landlord.values()) {
    const release = makeRelease(estate, id, PERIOD, TODAY)
    if (isRefusal(release)) continue
    rows += release.rows.length
    put(`release ${id}`, writeRelease(release, 'geojson').bytes)
    unzip(`release ${id}`, writeRelease(release, 'zip').bytes)
  }
  const handover = roundsHandover(estate, { week: WEEK }, edition(), MADE)
  for (const form of HANDOVER_FORMS) put(`rounds ${form}`, writeRounds(handover, form).bytes)
  unzip('territory', territoryZip(estate, TODAY).bytes)
  expect(rows).toBeGreaterThan(50)
  expect(made.size).toBeGreaterThan(20)
  for (const [name, bytes] of made) expect([name, bytes.includes(CANARY)]).toEqual([name, false])
})
