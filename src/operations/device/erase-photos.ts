import { type Estate, withRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { roomLook } from './room-look.ts'

const withPhoto = (estate: Estate) =>
  [...estate.situation.values()].filter(({ photo }) => photo !== undefined)

/** Erases all photos of the territory to make room, then writes what was waiting for it. Nothing takes it back: it has asked first. */
export const erasePhotos: Operation = {
  id: 'erase-photos',
  available: ({ estate }) => (withPhoto(estate).length === 0 ? refusal('no-photo') : null),
  label: ({ estate }) => actions['erase-photos'](withPhoto(estate).length),
  run: async ({ estate }, _target, ports) => {
    for (const { photo } of withPhoto(estate)) {
      const failed = await ports.field.photos.forget(photo!)
      if (failed) return failed
    }
    const unsaved = await ports.store().retry()
    if (unsaved) return unsaved
    return {
      kind: 'done',
      // An undo would bring back the name of a photo that is gone.
      note: (now) =>
        withRecords(
          now,
          withPhoto(now).map(({ photo: _photo, ...left }) => left),
        ),
      look: await roomLook(ports),
    }
  },
}
