import { refusal } from '../domain/refusal.ts'
import type { FieldPorts } from '../operations/field-ports.ts'
import { cleanPhoto } from '../platform/devices/clean-photo.ts'
import { readPosition } from '../platform/devices/position.ts'
import type { Home } from './home.ts'

/** What the field needs: the device's position and pictures, and the drafts and photos of the territory at hand. */
export const fieldPorts = (home: Home): FieldPorts => ({
  position: readPosition,
  cleanPhoto,
  drafts: {
    keep: async (draft) =>
      home.keeper.ask(({ drafts }) => drafts.keep([draft])) ?? refusal('territory-unsaved'),
    forget: async (key) => home.keeper.ask(({ drafts }) => drafts.forget([key])),
  },
  photos: {
    keep: async (id, bytes) =>
      home.keeper.ask(({ photos }) => photos.keep(id, bytes)) ?? refusal('territory-unsaved'),
    read: async (id) => home.keeper.ask(({ photos }) => photos.read(id)),
    forget: async (id) => home.keeper.ask(({ photos }) => photos.forget(id)),
  },
})
