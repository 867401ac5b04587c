import { type Fault, isFault, isRefusal, type Refusal } from '../../domain/refusal.ts'
import type { Ports } from '../ports.ts'

/**
 * Keeps the bytes of a photo, and gives the id under which a situation names it. Bytes that no situation comes to name are
 * erased when the territory is next opened.
 */
export const keptPhoto = async (
  ports: Pick<Ports, 'newId' | 'readyToWrite' | 'field'>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<string | Refusal | Fault> => {
  const obstacle = await ports.readyToWrite()
  if (obstacle) return obstacle
  const id = ports.newId('photo')
  const unkept = await ports.field.photos.keep(id, bytes)
  return isRefusal(unkept) || isFault(unkept) ? unkept : id
}
