import { expect, test } from 'vitest'
import { RELIEF_AXES } from '../../../src/domain/funding/tax-relief.ts'
import { reliefOf } from '../../../src/messages/relief.ts'
import { removeReliefAxis } from '../../../src/operations/funding/remove-relief-axis.ts'
import { setRelief } from '../../../src/operations/funding/set-relief.ts'
import { type AxisDraft, setReliefAxis } from '../../../src/operations/funding/set-relief-axis.ts'
import { showRelief } from '../../../src/operations/funding/show-relief.ts'
import { undoLast } from '../../../src/operations/undo-last.ts'
import { estate, settings } from '../../domain/build.ts'
import { anApp } from '../an-app.ts'

const OF = { landlord: 'vilogia', year: 2026 } as const
const draft = (over: Partial<AxisDraft> = {}): AxisDraft => ({
  ...{ ...OF, axis: 'waste', label: 'Encombrants', amount: 12_000.5, text: 'Deux enlèvements par semaine' },
  ...over,
})
const code = (outcome: unknown) => (outcome as { code?: string }).code
const app = () => anApp(estate(settings({ fictional: true })))

test('a year begins with the national framework’s eight axes, and the next with the axes of the year before', async () => {
  const { store, run } = app()
  const of = (year: number) => reliefOf(store.read().estate, 'vilogia', year)
  expect(of(2026).axes.map(({ id }) => id)).toEqual([...RELIEF_AXES])
  await run(setReliefAxis, draft())
  await run(setReliefAxis, draft({ axis: null, label: 'Jardins partagés', amount: null, text: ' ' }))
  await run(removeReliefAxis, { ...OF, axis: 'staff-training' })
  const ids = [...RELIEF_AXES.filter((id) => id !== 'staff-training'), 'axis-1']
  expect(of(2026).axes.map(({ id }) => id)).toEqual(ids)
  expect(of(2026).axes.find(({ id }) => id === 'waste')).toEqual({
    ...{ id: 'waste', label: 'Encombrants', amount: 12_000.5, text: 'Deux enlèvements par semaine' },
  })
  expect(of(2026).axes.at(-1)).toEqual({ id: 'axis-1', label: 'Jardins partagés' })
  expect(of(2027).axes.map(({ id }) => id)).toEqual(ids)
  expect(of(2027).axes.find(({ id }) => id === 'waste')).toEqual({ id: 'waste', label: 'Encombrants' })
  expect(of(2025).axes).toHaveLength(8)
  expect(reliefOf(store.read().estate, 'partenord-habitat', 2026).axes).toHaveLength(8)
  expect(store.read().estate.taxRelief.size).toBe(1)
})

test('all is taken back, step by step', async () => {
  const { store, run } = app()
  await run(setRelief, { ...OF, amount: 95_000.019 })
  const first = store.read().estate.taxRelief.get('relief-vilogia-2026')
  expect(first).toMatchObject({ kind: 'taxRelief', landlord: 'vilogia', year: 2026, amount: 95_000.02 })
  await run(setReliefAxis, draft({ axis: null, label: 'Neuf' }))
  await run(setReliefAxis, draft({ axis: null, label: 'Dix' }))
  expect(
    store
      .read()
      .estate.taxRelief.get('relief-vilogia-2026')!
      .axes.map(({ id }) => id)
      .slice(-2),
  ).toEqual([...['axis-1', 'axis-2']])
  await run(undoLast, undefined)
  await run(undoLast, undefined)
  expect(store.read().estate.taxRelief.get('relief-vilogia-2026')).toEqual(first)
  await run(setRelief, { ...OF, amount: null })
  expect(store.read().estate.taxRelief.get('relief-vilogia-2026')).not.toHaveProperty('amount')
  await run(undoLast, undefined)
  await run(undoLast, undefined)
  expect(store.read().estate.taxRelief.size).toBe(0)
})

test('labels of the history hold no words typed', async () => {
  const { store } = app()
  const labels = [
    setReliefAxis.label(store.read(), draft()),
    setReliefAxis.label(store.read(), draft({ axis: null })),
    setRelief.label(store.read(), { ...OF, amount: 1 }),
    removeReliefAxis.label(store.read(), { ...OF, axis: 'waste' }),
  ]
  expect(labels).toEqual([
    'Modifier un axe de l’abattement',
    'Ajouter un axe de l’abattement',
    'Noter l’abattement 2026 de VILOGIA',
    'Retirer un axe de l’abattement',
  ])
})

test('what is refused: no landlord, no such year, no label, an amount out of range, a text that names somebody, an axis gone', async () => {
  const { store, run } = app()
  const of = async (over: Partial<AxisDraft>) => code(await run(setReliefAxis, draft(over)))
  expect(await of({ landlord: 'ville' })).toBe('landlord-needed')
  expect(await of({ landlord: 'nobody' })).toBe('landlord-needed')
  expect(await of({ year: 2013 })).toBe('value-out-of-range')
  expect(await of({ year: 2026.5 })).toBe('value-out-of-range')
  expect(await of({ label: ' ' })).toBe('text-needed')
  expect(await of({ label: 'x'.repeat(121) })).toBe('text-needed')
  expect(await of({ text: 'x'.repeat(2001) })).toBe('text-needed')
  expect(await of({ amount: -1 })).toBe('value-out-of-range')
  expect(await of({ amount: Number.NaN })).toBe('value-out-of-range')
  expect(await of({ text: 'Vu avec Mme Durand' })).toBe('note-names-someone')
  expect(await of({ label: 'Axe de M. Martin' })).toBe('note-names-someone')
  expect(await of({ axis: 'gone' })).toBe('part-gone')
  expect(code(await run(removeReliefAxis, { ...OF, axis: 'gone' }))).toBe('part-gone')
  expect(code(await run(setRelief, { ...OF, amount: -1 }))).toBe('value-out-of-range')
  expect(code(await run(showRelief, { landlord: 'ville', year: 2026 }))).toBe('landlord-needed')
  expect(store.read().estate.taxRelief.size).toBe(0)
})

test('each axis of the framework can be saved with its own words', async () => {
  const { store, run } = app()
  for (const { id, label } of reliefOf(store.read().estate, 'vilogia', 2026).axes)
    expect([id, code(await run(setReliefAxis, draft({ axis: id, label, amount: 0, text: '' })))]).toEqual([
      ...[id, undefined],
    ])
})

test('the page is laid out for its landlord and year, and shown', async () => {
  const { store, run } = anApp(estate(settings({ fictional: true })), {
    ports: { reports: { layOut: async (report: unknown) => ({ laid: report }) } as never },
  })
  await run(showRelief, OF)
  expect(store.read().session.paper).toMatchObject({
    ...{ to: 'vilogia', form: 'tax-relief', period: { from: '2026-01-01', until: '2026-12-31' } },
    report: { name: 'tournee-abattement-tfpb-2026-vilogia-exemple', made: '2026-11-24' },
  })
})
