import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AnyRecord, type Estate, emptyEstate, KINDS, withRecords } from '../../../src/domain/estate.ts'
import { readTerritory, writeTerritory } from '../../../src/exchange/formats/territory-package.ts'
import { MANIFEST, manifestFlaws } from '../../../src/exchange/packages/manifest.ts'
import { OPTIONAL_FILES, TERRITORY_FILES } from '../../../src/exchange/packages/territory-layers.ts'
import { entrance, estate, passage, publicPlace, situation } from '../../domain/build.ts'
import { anyTerritory } from '../any-territory.ts'
import { territoryFiles } from '../territory-files.ts'

const runs = { numRuns: process.env.TOURNEE_LONG ? 2000 : 150 }
const DATED: readonly string[] = [
  ...['exclusion', 'weekChange', 'weekEdition', 'round', 'stop', 'unserved', 'passage', 'situation'],
  ...['calendarMark', 'savedView', 'shiftNote', 'weekClosure', 'request', 'intervention', 'relay'],
  ...['mediation', 'action', 'project', 'jointPlan', 'barometer', 'monthlyCount'],
  ...['quarterFigures', 'sending', 'taxRelief', 'meeting'],
]

const read = (files: ReadonlyMap<string, string>): Estate => {
  const records = readTerritory(files)
  if (!Array.isArray(records)) throw new Error(JSON.stringify(records))
  return withRecords(emptyEstate(), records as readonly AnyRecord[])
}

test('written and read back, any territory is the same, kind by kind', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(anyTerritory, (territory) => {
      const again = read(writeTerritory(territory))
      for (const kind of KINDS) {
        if (territory[kind].size > 0) seen.add(kind)
        expect(again[kind], kind).toEqual(territory[kind])
      }
    }),
    runs,
  )
  expect([...seen].sort()).toEqual(KINDS.filter((kind) => !DATED.includes(kind)).sort())
})

test('the same territory gives the same bytes whatever the order of its records', () => {
  fc.assert(
    fc.property(anyTerritory, (territory) => {
      const reversed = KINDS.flatMap((kind) => [...territory[kind].values()] as AnyRecord[]).reverse()
      expect([...writeTerritory(withRecords(emptyEstate(), reversed))]).toEqual([
        ...writeTerritory(territory),
      ])
    }),
    { numRuns: 30 },
  )
})

test('the manifest agrees with the files, and says when they were made', () => {
  fc.assert(
    fc.property(anyTerritory, (territory) => {
      const files = writeTerritory(territory, '2026-11-24')
      const bytes = new Map([...files].map(([file, text]) => [file, new TextEncoder().encode(text)]))
      expect(manifestFlaws(files.get(MANIFEST)!, bytes)).toEqual([])
      expect(JSON.parse(files.get(MANIFEST)!)).toMatchObject({
        format: 'tournee-territory',
        version: 2,
        made: '2026-11-24',
      })
    }),
    { numRuns: 30 },
  )
})

test('optional files may be absent, the others not', () => {
  for (const file of TERRITORY_FILES) {
    const files = territoryFiles()
    files.delete(file)
    const result = readTerritory(files)
    if (OPTIONAL_FILES.includes(file)) expect(Array.isArray(result), file).toBe(true)
    else expect(result, file).toMatchObject({ kind: 'fault', code: 'geo-missing', params: { file } })
  }
})

test('a manifest of the first version is still read, one of a later version is refused by its number', () => {
  const withVersion = (version: number) => {
    const files = territoryFiles()
    const { files: layers, ...manifest } = JSON.parse(files.get(MANIFEST)!)
    return readTerritory(files.set(MANIFEST, JSON.stringify({ ...manifest, version, layers })))
  }
  expect(Array.isArray(withVersion(1))).toBe(true)
  expect(withVersion(3)).toMatchObject({ code: 'format-newer', params: { version: 3, known: 2 } })
  expect(withVersion(1.5)).toMatchObject({ code: 'manifest-invalid' })
})

test('what names a record that is gone does not stop an export: the name is left behind, the record stays', () => {
  const territory = estate(
    entrance('e3', { holding: 'gone', building: 'gone' }),
    { kind: 'support', id: 'support-gone', place: 'gone', minutes: 10, timesPerWeek: 1 },
    {
      ...{ kind: 'link', id: 'address:holding:gone', role: 'address', from: 'holding:gone', candidates: [] },
      ...{ state: 'doubtful', to: null },
    },
    {
      ...{
        kind: 'link',
        id: 'footprint:entrance:e1',
        role: 'footprint',
        from: 'entrance:e1',
        state: 'doubtful',
        to: null,
      },
      candidates: [
        { to: 'footprint:gone', score: 0.6, reasons: ['footprint-near'] },
        { to: 'entrance:e2', score: 0.5, reasons: ['two-alike'] },
      ],
    },
  )
  const again = read(writeTerritory(territory))
  expect(again.entrance.get('e3')).toEqual(entrance('e3'))
  expect(again.support.size).toBe(0)
  expect([...again.link.values()]).toMatchObject([
    { id: 'footprint:entrance:e1', candidates: [{ to: 'entrance:e2' }] },
  ])
})

test('permanences and rules of places travel; a rendez-vous, and a permanence of a round that is gone, stay', () => {
  const round: AnyRecord = {
    ...{ kind: 'roundTemplate', id: 't1', weekday: 1, pair: 'pair-1', start: '09:30', end: '12:00' },
    ...{ startPlace: 'p1', endPlace: 'p1', breakMinutes: 10, unplannedShare: 0.3, walkMetresPerMinute: 60 },
  }
  const held = { kind: 'appointment', place: 'p1', at: '10:00', minutes: 30 } as const
  const permanence = { ...held, id: 'a1', stopKind: 'permanence', roundTemplate: 't1' } as const
  const rule: AnyRecord = {
    ...{ kind: 'placeRule', id: 'place-rule-p1', place: 'p1', maxGapDays: 5 },
    opening: [{ weekdays: [1, 2], from: '09:00', until: '11:00' }],
  }
  const support: AnyRecord = {
    ...{
      kind: 'support',
      id: 'support-p1',
      place: 'p1',
      minutes: 10,
      timesPerWeek: 1,
      bands: ['evening'],
      since: '2026-10-01',
    },
  }
  const territory = estate(
    ...[
      publicPlace('p1'),
      { kind: 'pair', id: 'pair-1', name: 'Un', rank: 1 } as const,
      round,
      rule,
      support,
    ],
    permanence,
    { ...permanence, id: 'a2', stopKind: 'rendez-vous', week: '2026-W49' },
    { ...permanence, id: 'a3', roundTemplate: 't2' },
    { ...round, id: 't2', startPlace: 'gone' } as AnyRecord,
    { kind: 'exclusion', id: 'x1', week: '2026-W49', place: 'p1' },
    { kind: 'weekChange', id: 'c1', week: '2026-W49', change: { type: 'called-off', round: 'r' } },
  )
  const again = read(writeTerritory(territory))
  expect([...again.appointment.values()]).toEqual([permanence])
  expect([...again.placeRule.values()]).toEqual([rule])
  expect(again.support.get('support-p1')).toEqual(support)
  expect(again.roundTemplate.get('t1')).toEqual(round)
  expect([again.exclusion.size, again.weekChange.size]).toEqual([0, 0])
})

test('records of the week, of the field and the framework stay behind', () => {
  const territory = estate(passage('p1'), situation('s1', { note: 'secret words' }))
  const framework = {
    purpose: 'why',
    controllers: 'c',
    processor: 'p',
    legalBasis: 'l',
    notice: 'n',
    impactAssessment: 'i',
  }
  const settings = { ...territory.settings.get('settings')!, framework, fictional: true }
  const files = writeTerritory(withRecords(territory, [settings]))
  expect([...files.values()].join('\n')).not.toMatch(/secret words|"why"|p1/)
  expect(read(files).settings.get('settings')).toEqual({
    ...territory.settings.get('settings'),
    fictional: false,
  })
})
