import { Worker } from 'node:worker_threads'
import type { Estate } from '../../src/domain/estate.ts'

// A worker of Node does not inherit the loader that reads TypeScript.
const BEGIN = `
const { workerData } = require('node:worker_threads')
import('tsx/esm/api').then(({ register }) => {
  register()
  return import(workerData)
})`

/** A yearly report of all funders made in a worker of its own, as the app makes it: the records sent, the page and its tables back. Milliseconds by the clock on the wall of each turn, the first one cold. */
export const reportInWorker = async (
  year: Estate,
  turns: number,
  clock: () => number,
): Promise<readonly number[]> => {
  const worker = new Worker(BEGIN, {
    eval: true,
    workerData: new URL('./report-worker.ts', import.meta.url).href,
  })
  const answer = (): Promise<unknown> =>
    new Promise((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
    })
  await answer()
  const times: number[] = []
  for (let turn = 0; turn < turns; turn++) {
    const start = clock()
    const made = answer()
    worker.postMessage(year)
    await made
    times.push(clock() - start)
  }
  await worker.terminate()
  return times
}
