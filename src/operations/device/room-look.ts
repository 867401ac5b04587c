import { isFault } from '../../domain/refusal.ts'
import type { Session } from '../../store/session.ts'
import type { Ports } from '../ports.ts'

/** What the device says of its storage, for the session; what can't be had is left as it was. */
export const roomLook = async (ports: Ports): Promise<Partial<Session>> => {
  const [storage, room] = await Promise.all([ports.storage(), ports.device.room()])
  return { storage, ...(!isFault(room) && { room }) }
}
