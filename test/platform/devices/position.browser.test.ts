import { afterEach, expect, test, vi } from 'vitest'
import { readPosition } from '../../../src/platform/devices/position.ts'

afterEach(() => vi.restoreAllMocks())

const answering = (answer: (done: PositionCallback, failed: PositionErrorCallback) => void) =>
  vi
    .spyOn(navigator.geolocation, 'getCurrentPosition')
    .mockImplementation((done, failed) => answer(done, failed!))

test('one fresh and precise reading is asked for, with ten seconds to come', async () => {
  const asked = answering((done) =>
    done({ coords: { longitude: 3.157, latitude: 50.691, accuracy: 6 } } as GeolocationPosition),
  )
  const watched = vi.spyOn(navigator.geolocation, 'watchPosition')
  expect(await readPosition()).toEqual({ at: [3.157, 50.691], accuracy: 6 })
  expect(asked.mock.calls.map(([, , options]) => options)).toEqual([
    { enableHighAccuracy: true, timeout: 10_000, maximumAge: 0 },
  ])
  expect(watched).not.toHaveBeenCalled()
})

test.each([
  [1, 'position-denied'],
  [2, 'position-unavailable'],
  [3, 'position-timeout'],
] as const)('the browser’s error %i is the refusal %s', async (code, refused) => {
  answering((_done, failed) => failed({ code } as GeolocationPositionError))
  expect(await readPosition()).toMatchObject({ kind: 'refusal', code: refused })
})

test('a browser without geolocation says that there is no position', async () => {
  vi.spyOn(navigator, 'geolocation', 'get').mockReturnValue(undefined as unknown as Geolocation)
  expect(await readPosition()).toMatchObject({ code: 'position-unavailable' })
})
