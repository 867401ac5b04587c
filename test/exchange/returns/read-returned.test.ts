import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Estate } from '../../../src/domain/estate.ts'
import { knownNames } from '../../../src/domain/known-names.ts'
import { rowId, sentRows } from '../../../src/domain/published/sent-rows.ts'
import { isRefusal } from '../../../src/domain/refusal.ts'
import type { Situation, Status } from '../../../src/domain/situation.ts'
import { writeRelease } from '../../../src/exchange/packages/write-release.ts'
import { readReturned } from '../../../src/exchange/returns/read-returned.ts'
import { makeRelease } from '../../../src/reports/release.ts'
import { estate, situation } from '../../domain/build.ts'
import { exampleEstate } from '../../example/embedded-estate.ts'

const TODAY = '2026-11-24'
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const context = (from: Estate) => ({
  sent: sentRows(from),
  today: TODAY,
  timeZone: 'Europe/Paris',
  knownNames: knownNames(from),
})
const read = (from: Estate, text: string) => readReturned('retour.csv', bytes(text), context(from))
const good = (from: Estate, text: string) => {
  const file = read(from, text)
  if (isRefusal(file)) throw new Error(file.code)
  return file
}
const steps = (...statuses: Status[]): Pick<Situation, 'statusSteps'> => ({
  statusSteps: statuses.map((status, rank) => ({ status, on: `2026-10-0${rank + 1}` })),
})
const world = estate(
  situation('one', { ...steps('noted', 'transmitted'), reference: 'T-1' }),
  situation('two', steps('noted', 'transmitted', 'taken-up', 'done', 'checked')),
  situation('three', steps('noted', 'transmitted', 'taken-up', 'done', 'reopened')),
  situation('theirs', { responsible: 'partenord-habitat', ...steps('noted', 'transmitted') }),
  situation('social', { code: 'B1' }),
)
const id = (of: string, to = 'vilogia') => rowId(to, of)
const HEAD = 'identifiant;statut;reference'

describe('a file given back', () => {
  test('says what the records do not: a later status, a ticket', () => {
    const file = good(world, `${HEAD}\n${id('one')};Faite;T-2\n${id('two')};Contrôlée sur place;\n`)
    expect(file).toMatchObject({ funder: 'vilogia', rows: 2, same: 1, notices: [] })
    expect(file.changes).toEqual([
      {
        situation: 'one',
        row: 2,
        status: { from: 'transmitted', to: 'done', on: TODAY },
        reference: { from: 'T-1', to: 'T-2' },
      },
    ])
  })

  test('an old export given back late takes nothing back', () => {
    const file = good(
      world,
      `${HEAD}\n${id('two')};Transmise;\n${id('one')};Transmise;T-1\n${id('one')};Notée;\n`,
    )
    expect(file.changes).toEqual([])
    expect(file.notices.map(({ code }) => code)).toEqual(['returned-twice'])
  })

  test('what has come open again waits anew: done may be said again', () => {
    expect(good(world, `${HEAD}\n${id('three')};Faite;\n`).changes[0]?.status).toMatchObject({
      from: 'reopened',
      to: 'done',
    })
  })

  test('landlords’ own words and dates are understood', () => {
    const file = good(world, `${HEAD};date_statut\n${id('one')};RÉPARÉ;;05/11/2026\n`)
    expect(file.changes[0]?.status).toEqual({ from: 'transmitted', to: 'done', on: '2026-11-05' })
  })

  test.each([
    ['checked on the spot is the team’s to say', `${id('one')};Contrôlée sur place;`, 'returned-status-team'],
    ['a word that is no status', `${id('one')};peut être;`, 'returned-status-unknown'],
    ['an id that is not known', `0123456789abcdef0123;Faite;\n${id('one')};Faite;`, 'returned-unknown'],
    ['an id that a spreadsheet took for a number', `1,23E+15;Faite;\n${id('one')};;`, 'returned-id-spoilt'],
    [
      'a row of another funder',
      `${id('theirs', 'partenord-habitat')};Faite;\n${id('one')};;\n${id('two')};;`,
      'returned-other-funder',
    ],
    ['a name in place of a ticket', `${id('one')};;M. Dupont`, 'returned-reference-name'],
    ['a remark in place of a ticket', `${id('one')};;${'x'.repeat(61)}`, 'returned-reference-long'],
  ])('%s is told with its row, and nothing of it is taken', (_why, rows, code) => {
    const file = good(world, `${HEAD}\n${rows}\n`)
    expect(file.notices.map((each) => each.code)).toContain(code)
    expect(file.notices.every(({ at }) => (at?.row ?? 0) >= 2)).toBe(true)
    expect(file.changes.every(({ situation: of }) => of === 'one')).toBe(true)
    if (code === 'returned-reference-name') expect(JSON.stringify(file)).not.toContain('Dupont')
  })

  test('a date to come, or before the status it follows, is told and today’s is taken', () => {
    for (const day of ['2026-12-01', '2026-10-01', 'bientôt']) {
      const file = good(world, `${HEAD};date_statut\n${id('one')};Faite;;${day}\n`)
      expect(file.changes[0]?.status?.on).toBe(TODAY)
      expect(file.notices.map(({ code }) => code)).toEqual(['returned-day'])
    }
  })

  test.each([
    ['', 'file-empty'],
    ['code;date\nA1;2026-01-01\n', 'returned-not-ours'],
    [`${HEAD}\n`, 'no-row'],
    [`identifiant;lieu\n${id('one')};ici\n`, 'returned-no-column'],
    [`${HEAD}\nffffffffffffffffffff;Faite;\n`, 'returned-not-ours'],
    ['{"type":"FeatureCollection","features":[{"type":"Feature","properties":{}}]}', 'returned-not-ours'],
  ])('%j is refused', (text, code) => {
    expect(read(world, text)).toMatchObject({ kind: 'refusal', code })
  })

  test('no row of a social family has an id that is known', () => {
    expect(sentRows(world).has(id('social'))).toBe(false)
  })
})

describe('what was sent, given back', () => {
  const example = exampleEstate(1, TODAY)
  const release = makeRelease(example, 'vilogia', { from: '2026-07-01', until: TODAY }, TODAY)
  if (isRefusal(release)) throw new Error(release.code)

  test.each(['zip', 'geojson', 'csv'] as const)('as it was (%s), it changes nothing', (form) => {
    const file = writeRelease(release, form)
    expect(readReturned(file.name, file.bytes, context(example))).toMatchObject({
      funder: 'vilogia',
      rows: release.rows.length,
      same: release.rows.length,
      changes: [],
      notices: [],
    })
  })

  test('with one status changed in the GeoJSON, it changes that one', () => {
    const row = release.rows.find(({ status }) => status !== 'done' && status !== 'checked')!
    const { bytes: written } = writeRelease(release, 'geojson')
    const json = JSON.parse(new TextDecoder().decode(written)) as {
      features: { id: string; properties: Record<string, unknown> }[]
    }
    json.features.find((each) => each.id === row.id)!.properties.statut = 'Faite'
    const file = readReturned('retour.geojson', bytes(JSON.stringify(json)), context(example))
    expect(isRefusal(file) ? file : file.changes).toMatchObject([
      { status: { from: row.status, to: 'done' } },
    ])
  })
})

test('any bytes have a verdict', () => {
  const known = [id('one'), id('two'), id('theirs', 'partenord-habitat')]
  const cell = fc.oneof(
    fc.constantFrom(...known, 'Faite', 'Notée', '"', '05/11/2026', '=1+1'),
    fc.string({ maxLength: 20 }),
  )
  const table = fc
    .array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 })
    .map((rows) => bytes([HEAD, ...rows.map((cells) => cells.join(';'))].join('\n')))
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), table), (any) => {
      const file = readReturned('x', any, context(world))
      if (isRefusal(file)) return
      const told = file.notices.filter(({ code }) =>
        ['returned-unknown', 'returned-id-spoilt', 'returned-other-funder', 'returned-twice'].includes(code),
      )
      expect(file.same + file.changes.length + told.length).toBe(file.rows)
      for (const { status } of file.changes) expect(status ? status.on <= TODAY : true).toBe(true)
    }),
    { numRuns: 400 },
  )
})
