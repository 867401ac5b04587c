import { isFault } from '../../domain/refusal.ts'
import type { Operation } from '../operation.ts'

/**
 * Keeps the bytes of a photo taken and not saved yet, under the id by which its draft names it. What no draft comes to name
 * is erased when the territory is next opened. A device that can't keep it says so once, as for what is typed.
 */
export const keepDraftPicture: Operation<{ readonly id: string; readonly bytes: Uint8Array<ArrayBuffer> }> = {
  id: 'keep-draft-picture',
  available: () => null,
  label: () => '',
  run: async ({ session }, { id, bytes }, ports) => {
    const unkept = await ports.field.photos.keep(id, bytes)
    if (isFault(unkept) && !session.draftsUnkept) {
      ports.store().look({ draftsUnkept: true })
      return unkept
    }
    return { kind: 'done', quiet: true }
  },
}
