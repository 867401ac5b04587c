import { expect, test } from 'vitest'
import { WorkerLink } from '../../../src/platform/workers/worker-link.ts'

type Engine = { readonly answer: () => Promise<number> }

test('a worker that cannot start is a fault, and the next call starts another', async () => {
  let starts = 0
  const link = new WorkerLink<Engine>(() => {
    starts += 1
    return new Worker(`blob:${location.origin}/gone`)
  })
  for (const start of [1, 2]) {
    expect(await link.call((engine) => engine.answer())).toMatchObject({
      ...{ code: 'worker-failed', cause: 'not loaded' },
    })
    expect(starts).toBe(start)
  }
})

test('all that was asked of a worker that breaks is answered by what it broke of', async () => {
  const broken = `data:text/javascript,${encodeURIComponent("throw new Error('no room')")}`
  const link = new WorkerLink<Engine>(() => new Worker(broken))
  const asked = [1, 2].map(() => link.call((engine) => engine.answer()))
  for (const answer of await Promise.all(asked))
    expect(answer).toMatchObject({ code: 'worker-failed', cause: expect.stringContaining('no room') })
})

test('a call that never pauses is stopped with its worker, and the next call starts another', async () => {
  let starts = 0
  const link = new WorkerLink<Engine>(() => {
    starts += 1
    return new Worker(new URL('./endless-worker.ts', import.meta.url), { type: 'module' })
  })
  const answer = link.stoppable((engine) => engine.answer())
  setTimeout(() => link.stop(), 50)
  expect(await answer).toMatchObject({ kind: 'refusal', code: 'stopped' })
  const again = link.stoppable((engine) => engine.answer())
  expect(starts).toBe(2)
  link.stop()
  expect(await again).toMatchObject({ code: 'stopped' })
})

test('a call beside one that is stopped is answered too: by a fault, not never', async () => {
  const link = new WorkerLink<Engine>(
    () => new Worker(new URL('./endless-worker.ts', import.meta.url), { type: 'module' }),
  )
  const beside = link.call((engine) => engine.answer())
  const stopped = link.stoppable((engine) => engine.answer())
  setTimeout(() => link.stop(), 50)
  expect(await stopped).toMatchObject({ kind: 'refusal', code: 'stopped' })
  expect(await beside).toMatchObject({ kind: 'fault', code: 'worker-failed' })
})
