import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { HANDOVER_FORMS } from '../../src/domain/handover.ts'
import { isFault, isRefusal } from '../../src/domain/refusal.ts'
import { readFile } from '../../src/exchange/read-file.ts'
import { writeRounds } from '../../src/exchange/rounds/write-rounds.ts'
import { readContext, sourceOf } from './read-context.ts'
import { handedWeek } from './rounds/handed-week.ts'

const OUT = 'test/fixtures/rounds/out'

test.each(HANDOVER_FORMS)('the file « %s » of a small week is the one kept', (form) => {
  const { name, bytes } = writeRounds(handedWeek({}), form)
  if (process.env.REGEN) {
    mkdirSync(OUT, { recursive: true })
    writeFileSync(`${OUT}/${name}`, bytes)
  }
  expect(new TextDecoder().decode(bytes)).toBe(readFileSync(`${OUT}/${name}`, 'utf8'))
})

// A phone may be updated later than the office: what version 1 wrote is read for ever.
test('the phone’s file of version 1 is read', async () => {
  const bytes = readFileSync('test/fixtures/rounds/in/tournees-2026-W49-v2.tournee.json')
  const read = await readFile(sourceOf(bytes, 'v1.tournee.json'), readContext({ bounded: false }))
  if (isRefusal(read) || isFault(read)) throw new Error(read.code)
  expect(read.kind).toBe('rounds')
  expect(read.records.filter(({ kind }) => kind === 'stop')).toHaveLength(4)
})
