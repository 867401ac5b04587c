import fc from 'fast-check'
import { expect, test } from 'vitest'
import { taxonomyVersion } from '../../src/domain/fresh-code.ts'
import { facetCounts } from '../../src/domain/hotspots/facet-counts.ts'
import { observationsOf } from '../../src/domain/hotspots/observations-of.ts'
import { presetSituation } from '../../src/domain/situation-presets.ts'
import { COMPONENTS, DEFECTS } from '../../src/domain/taxonomy.ts'
import { addCode } from '../../src/operations/situations/add-code.ts'
import { editSituation } from '../../src/operations/situations/edit-situation.ts'
import { mapCode } from '../../src/operations/situations/map-code.ts'
import { noteSituation } from '../../src/operations/situations/note-situation.ts'
import { renameCode } from '../../src/operations/situations/rename-code.ts'
import { retireCode } from '../../src/operations/situations/retire-code.ts'
import { undoLast } from '../../src/operations/undo-last.ts'
import { releaseSituations } from '../../src/reports/release-situations.ts'
import { estate, settings } from '../domain/build.ts'
import { code } from '../domain/code.ts'
import { exampleEstate } from '../example/embedded-estate.ts'
import { anApp } from './an-app.ts'

const list = [
  ...[code('A1'), code('A2'), code('A8'), code('G1', { finest: 'sector', retentionMonths: 3 })],
  code('F-lift-broken'),
]
const app = () => anApp(estate(settings({ fictional: true }), ...list))

test('a new code takes the next number of its family and the next version, kept as its family is', async () => {
  const { store, run } = app()
  await run(addCode, { family: 'A', label: ' Chariots abandonnés ', danger: false })
  await run(addCode, { family: 'G', label: 'Accès au numérique', danger: false })
  const { code: codes } = store.read().estate
  expect(codes.get('A9')).toMatchObject({ label: 'Chariots abandonnés', since: 2, finest: 'entrance' })
  expect(codes.get('G2')).toMatchObject({ since: 3, finest: 'sector', retentionMonths: 3 })
  await run(undoLast, undefined)
  await run(undoLast, undefined)
  expect(store.read().estate.code.size).toBe(list.length)
})

test('a defect is added by its component, once', async () => {
  const { store, run } = app()
  const asked = { family: 'F', component: 'lift', danger: true, label: 'Ascenseur hors service' } as const
  await run(addCode, { ...asked, defect: 'out-of-order' })
  expect(store.read().estate.code.get('F-lift-out-of-order')).toMatchObject({ danger: true, since: 2 })
  expect(await run(addCode, { ...asked, defect: 'broken', label: 'Autre' })).toMatchObject({
    code: 'code-known',
  })
})

test.each([
  ['nothing', ' ', 'text-needed'],
  ['the name of another', 'code a2', 'code-label-taken'],
  ['somebody', 'Chez Mme Dubois', 'note-names-someone'],
])('a code is not called %s', async (_what, label, refused) => {
  const { store, run } = app()
  expect(await run(renameCode, { code: 'A1', label })).toMatchObject({ code: refused })
  expect(await run(addCode, { family: 'A', label, danger: false })).toMatchObject({ code: refused })
  expect(store.read().estate.code.get('A1')?.label).toBe('Code A1')
})

test('an old situation of a retired code is still corrected', async () => {
  const { store, run } = app()
  const draft = presetSituation(store.read().estate, 'A1', 'e1', { minute: '2026-11-24T08:15Z' })
  await run(noteSituation, draft)
  const [{ id } = { id: '' }] = store.read().estate.situation.values()
  await run(retireCode, { code: 'A1', retired: true })
  await run(editSituation, { id, draft: { ...draft, severity: 3 } })
  expect(store.read().estate.situation.get(id)?.severity).toBe(3)
  expect(await run(editSituation, { id, draft: { ...draft, code: 'A8' } })).toMatchObject({ kind: 'done' })
  expect(await run(editSituation, { id, draft })).toMatchObject({ code: 'code-needed' })
})

test('a retired code takes nothing new, leaves its name free, and comes back unless its name was taken', async () => {
  const { store, run } = app()
  await run(retireCode, { code: 'A1', retired: true })
  const draft = presetSituation(store.read().estate, 'A1', 'e1', { minute: '2026-11-24T08:15Z' })
  expect(await run(noteSituation, draft)).toMatchObject({ code: 'code-needed' })
  await run(renameCode, { code: 'A2', label: 'Code A1' })
  expect(await run(retireCode, { code: 'A1', retired: false })).toMatchObject({ code: 'code-label-taken' })
  await run(undoLast, undefined)
  await run(retireCode, { code: 'A1', retired: false })
  expect(await run(noteSituation, draft)).toMatchObject({ kind: 'done' })
})

test('each landlord has its own name for a code, and an empty one takes it away', async () => {
  const { store, run } = app()
  const mapping = () => store.read().estate.code.get('A1')?.mapping
  await run(mapCode, { code: 'A1', landlord: 'vilogia', own: ' P-01 ' })
  await run(mapCode, { code: 'A1', landlord: 'ville', own: 'ENC' })
  expect(mapping()).toEqual({ vilogia: 'P-01', ville: 'ENC' })
  await run(mapCode, { code: 'A1', landlord: 'vilogia', own: '' })
  expect(mapping()).toEqual({ ville: 'ENC' })
  await run(mapCode, { code: 'A1', landlord: 'ville', own: ' ' })
  expect(store.read().estate.code.get('A1')).toEqual(code('A1'))
  expect(await run(mapCode, { code: 'A1', landlord: 'nobody', own: 'x' })).toMatchObject({
    code: 'landlord-needed',
  })
})

test('whatever is done to the list, no code goes, none changes its id, and versions never go back', async () => {
  const someEdit = fc.oneof(
    fc.record({
      is: fc.constant('add' as const),
      family: fc.constantFrom('A' as const, 'G' as const),
      label: fc.string({ maxLength: 6 }),
    }),
    fc.record({
      is: fc.constant('rename' as const),
      code: fc.constantFrom('A1', 'A2', 'A9', 'G2'),
      label: fc.string({ maxLength: 6 }),
    }),
    fc.record({
      is: fc.constant('retire' as const),
      code: fc.constantFrom('A1', 'A2', 'A9', 'G2'),
      retired: fc.boolean(),
    }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(someEdit, { maxLength: 12 }), async (edits) => {
      const { store, run } = app()
      for (const edit of edits) {
        const before = store.read().estate
        if (edit.is === 'add') await run(addCode, { ...edit, danger: false })
        else if (edit.is === 'rename') await run(renameCode, edit)
        else await run(retireCode, edit)
        const after = store.read().estate
        for (const [id, { family, since }] of before.code)
          expect(after.code.get(id)).toMatchObject({ id, family, since })
        expect(taxonomyVersion(after)).toBeGreaterThanOrEqual(taxonomyVersion(before))
      }
    }),
    { numRuns: 40 },
  )
})

test('the whole year of the example counts, filters and leaves as before once every code of a family is renamed or retired', async () => {
  const before = exampleEstate(7, '2026-11-24')
  const { store, run } = anApp(before)
  const changed = [...before.code.values()].filter(({ family }) => 'ADF'.includes(family))
  for (const { id, label } of changed) {
    await run(renameCode, { code: id, label: `${label} (2027)` })
    await run(retireCode, { code: id, retired: true })
  }
  const after = store.read().estate
  expect([...after.code.values()].filter(({ retired }) => retired)).toHaveLength(changed.length)
  expect(after.situation).toBe(before.situation)
  for (const { code: id } of after.situation.values()) expect(after.code.has(id)).toBe(true)

  const { filter } = store.read().session.heat
  expect(facetCounts(after, filter, '2026-11-24')).toEqual(facetCounts(before, filter, '2026-11-24'))
  expect(facetCounts(after, filter, '2026-11-24').codes.get('A1')).toBeGreaterThan(0)
  expect(observationsOf(after, filter)).toEqual(observationsOf(before, filter))

  const period = { from: '2026-08-01', until: '2026-10-31' }
  const vilogia = after.landlord.get('vilogia')!
  const rows = (of: typeof before) => releaseSituations(of, vilogia, period, '2026-11-24').rows
  expect(rows(before).length).toBeGreaterThan(5)
  expect(rows(after)).toEqual(rows(before).map((row) => ({ ...row, codeLabel: `${row.codeLabel} (2027)` })))
})

test('components and defects of the list are those of family F', () => {
  const codes = [...exampleEstate(7, '2026-11-24').code.keys()].filter((id) => id.startsWith('F-'))
  const known = COMPONENTS.flatMap((component) => DEFECTS.map((defect) => `F-${component}-${defect}`))
  for (const id of codes) expect(known).toContain(id)
})
