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
    keep: async (draft) => {
      const { keeper } = home
      return keeper.vault ? keeper.follow(keeper.vault.drafts.keep(draft)) : refusal('territory-unsaved')
    },
    forget: async (key) => {
      const { keeper } = home
      return keeper.vault ? keeper.follow(keeper.vault.drafts.forget([key])) : null
    },
  },
  photos: {
    keep: async (id, bytes) => {
      const { keeper } = home
      return keeper.vault ? keeper.follow(keeper.vault.photos.keep(id, bytes)) : refusal('territory-unsaved')
    },
    read: async (id) => (await home.keeper.vault?.photos.read(id)) ?? null,
    forget: async (id) => {
      const { keeper } = home
      return keeper.vault ? keeper.follow(keeper.vault.photos.forget(id)) : null
    },
  },
})
