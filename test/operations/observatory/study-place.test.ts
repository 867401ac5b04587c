import { expect, test } from 'vitest'
import { dayNumberOf } from '../../../src/domain/civil-date.ts'
import type { PlaceStudy, StudyView } from '../../../src/domain/hotspots/place-study.ts'
import { type Fault, fault } from '../../../src/domain/refusal.ts'
import { studyPlace } from '../../../src/operations/observatory/study-place.ts'
import { estate, settings, situation } from '../../domain/build.ts'
import { anApp } from '../an-app.ts'

/** An engine that answers when it is told to. */
const scene = () => {
  const asked: { readonly view: StudyView; readonly answer: (with_: PlaceStudy | Fault) => void }[] = []
  const study = (_: unknown, view: StudyView): Promise<PlaceStudy | Fault> =>
    new Promise((resolve) => asked.push({ view, answer: resolve }))
  const app = anApp(estate(settings({ fictional: true }), situation('s')), {
    ports: { hotspots: { study } as never },
  })
  return { ...app, asked, heat: () => app.store.read().session.heat }
}
const found = (id: string): PlaceStudy => ({ level: 'place', id }) as PlaceStudy
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

test('a place is studied on the period and families of the filter', async () => {
  const { run, asked, heat } = scene()
  const done = run(studyPlace, { level: 'place', id: 'e1' })
  await settled()
  const { period, families } = heat().filter
  expect(asked[0]!.view).toMatchObject({
    ...{ level: 'place', id: 'e1', families },
    ...{ from: dayNumberOf(period.from), until: dayNumberOf(period.until) },
  })
  expect(heat().study).toMatchObject({ state: 'running', request: { level: 'place', id: 'e1' } })
  asked[0]!.answer(found('e1'))
  await done
  expect(heat().study).toMatchObject({ state: 'done', result: found('e1') })
})

test('the newest place wins, and the older answer of the same place stays meanwhile', async () => {
  const { run, asked, heat } = scene()
  const first = run(studyPlace, { level: 'place', id: 'e1' })
  const second = run(studyPlace, { level: 'place', id: 'e2' })
  await settled()
  asked[1]!.answer(found('e2'))
  asked[0]!.answer(found('e1'))
  await Promise.all([first, second])
  expect(heat().study).toMatchObject({ state: 'done', result: found('e2') })
  const again = run(studyPlace, { level: 'place', id: 'e2' })
  await settled()
  expect(heat().study).toMatchObject({ state: 'running', result: found('e2') })
  asked[2]!.answer(fault('worker-failed'))
  expect(await again).toMatchObject({ kind: 'fault' })
  expect(heat().study).toMatchObject({ state: 'failed', failure: { code: 'worker-failed' } })
})

test('another place does not show the answer of the one before', async () => {
  const { run, asked, heat } = scene()
  const first = run(studyPlace, { level: 'place', id: 'e1' })
  await settled()
  asked[0]!.answer(found('e1'))
  await first
  void run(studyPlace, { level: 'group', id: 'e1' })
  await settled()
  expect(heat().study?.result).toBeUndefined()
})
