import { expect, test } from 'vitest'
import { openView } from '../../../src/operations/observatory/open-view.ts'
import { removeCalendarMark } from '../../../src/operations/observatory/remove-calendar-mark.ts'
import { removeView } from '../../../src/operations/observatory/remove-view.ts'
import { saveView } from '../../../src/operations/observatory/save-view.ts'
import { setCalendarMark } from '../../../src/operations/observatory/set-calendar-mark.ts'
import { estate } from '../../domain/build.ts'
import { anApp } from '../an-app.ts'

const app = () => {
  const made = anApp(estate())
  return {
    ...made,
    heat: () => made.store.read().session.heat,
    views: () => [...made.store.read().estate.savedView.values()],
    marks: () => [...made.store.read().estate.calendarMark.values()],
  }
}

test('a view is kept with its filters and period, opened again from elsewhere, removed, and each undone', async () => {
  const { store, run, heat, views } = app()
  const a = { from: '2026-01-01', until: '2026-01-31' }
  store.look(({ heat: now }) => ({
    heat: {
      ...now,
      ...{ step: 'quarter', level: 'group', unit: 'per-100-passages', view: 'compare' },
      filter: { ...now.filter, families: ['D'], period: a },
      compared: { a, b: a, shown: 'difference', split: 0.2 },
    },
  }))
  const kept = heat()
  await run(saveView, { name: ' Tags ', follows: 'period' })
  expect(views()).toMatchObject([{ name: 'Tags', step: 'quarter', filter: { families: ['D'], period: a } }])
  store.look(({ heat: now }) => ({
    workspace: 'semaine',
    heat: {
      ...now,
      step: 'month',
      view: 'places',
      unit: 'per-hectare-month',
      level: 'place',
      compared: null,
      filter: { ...now.filter, families: ['A'] },
    },
  }))
  await run(openView, { id: views()[0]!.id })
  expect(store.read().session.workspace).toBe('observatoire')
  expect(heat()).toMatchObject({
    ...{ step: kept.step, level: kept.level, unit: kept.unit, view: kept.view, filter: kept.filter },
    compared: { a, b: a, shown: 'difference' },
  })
  await run(removeView, { id: views()[0]!.id })
  expect(views()).toEqual([])
  store.undo()
  expect(views()[0]?.name).toBe('Tags')
  store.undo()
  expect(views()).toEqual([])
})

test('a view that follows opens on the last full month', async () => {
  const { run, heat, views } = app()
  await run(saveView, { name: 'Point du mois', follows: 'last-month' })
  await run(openView, { id: views()[0]!.id })
  expect(heat().filter.period).toEqual({ from: '2026-10-01', until: '2026-10-31' })
})

test('a view of a name that is there takes its place', async () => {
  const { run, store, views } = app()
  await run(saveView, { name: 'Point', follows: 'period' })
  store.look(({ heat }) => ({ heat: { ...heat, step: 'year' } }))
  await run(saveView, { name: 'Point', follows: 'period' })
  expect(views()).toMatchObject([{ name: 'Point', step: 'year' }])
})

test('days are marked and unmarked; a nameless or reversed mark is refused', async () => {
  const { run, store, marks } = app()
  const mark = {
    name: 'Vacances d’hiver',
    from: '2027-02-20',
    until: '2027-03-07',
    type: 'school-holidays',
  } as const
  await run(setCalendarMark, mark)
  expect(marks()).toMatchObject([mark])
  await run(setCalendarMark, { ...mark, id: marks()[0]!.id, until: '2027-03-08' })
  expect(marks()).toMatchObject([{ until: '2027-03-08' }])
  expect(await run(setCalendarMark, { ...mark, name: ' ' })).toMatchObject({ code: 'text-needed' })
  expect(await run(setCalendarMark, { ...mark, from: mark.until, until: mark.from })).toMatchObject({
    code: 'period-reversed',
  })
  expect(await run(setCalendarMark, { ...mark, from: '2027-02-30' })).toMatchObject({
    code: 'period-missing',
  })
  await run(removeCalendarMark, { id: marks()[0]!.id })
  expect(marks()).toEqual([])
  store.undo()
  expect(marks()).toHaveLength(1)
  expect(await run(openView, { id: 'none' })).toMatchObject({ code: 'object-gone' })
})
