import { afterEach, expect, test, vi } from 'vitest'
import { Glide } from '../../../src/ui/observatoire/glide.ts'

afterEach(() => vi.restoreAllMocks())

const scene = () => {
  const frames: FrameRequestCallback[] = []
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((call) => frames.push(call))
  let isPlaying = true
  const moved: number[] = []
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
  }
  const glide = new Glide(
    { ...host, updateComplete: Promise.resolve(true) },
    {
      ...{ playing: () => isPlaying, speed: () => 1, reduced: () => false, ready: () => true },
      byDays: (days) => {
        moved.push(days)
        // As at the first month: there is nothing before it.
        return days > 0
      },
      byNotch: () => true,
      stop: () => {
        isPlaying = false
      },
    },
  )
  const start = performance.now()
  glide.hostUpdated()
  return { frame: (after: number) => frames.pop()!(start + after), moved, isPlaying: () => isPlaying }
}

test('a frame that began before it was asked for moves nothing, and does not stop the play', () => {
  const { frame, moved, isPlaying } = scene()
  frame(-30)
  expect([moved, isPlaying()]).toEqual([[], true])
  // 12 days a second.
  frame(170)
  expect([moved, isPlaying()]).toEqual([[2], true])
})
