import { expect, test } from 'vitest'
import { workByFrame } from './heat-play.ts'

const task = (ts: number, dur: number, tdur = dur, tid = 1) => ({
  ...{ name: 'ThreadControllerImpl::RunTask', ph: 'X', pid: 1 },
  ...{ tid, ts: ts * 1000, dur: dur * 1000, tdur: tdur * 1000 },
})
const frame = (ts: number, tid = 1) => ({ name: 'FireAnimationFrame', ph: 'X', pid: 1, tid, ts: ts * 1000 })

test('work of the main thread is counted from one frame to the next, each task once', () => {
  const events = [
    // Before the first frame: of no frame known.
    task(0, 5),
    ...[task(10, 8), frame(12), frame(13)],
    // A task within that one is its part; another thread's is nobody's.
    ...[task(11, 3), task(11, 99, 99, 2), frame(11, 2)],
    task(20, 4, 1),
    ...[task(30, 6), frame(31)],
    ...[task(40, 2), frame(41)],
  ]
  // The last frame may not be over.
  expect(workByFrame(events)).toEqual([9, 6])
})
