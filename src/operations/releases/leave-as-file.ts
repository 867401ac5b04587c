import { withRecords } from '../../domain/estate.ts'
import type { Sending } from '../../domain/published/sending.ts'
import { type Fault, fault, isFault, isRefusal, type Refusal } from '../../domain/refusal.ts'
import { sha256Hex } from '../../domain/stable-hash.ts'
import type { Done } from '../operation.ts'
import type { Ports, SavedFile } from '../ports.ts'

/** What is noted of a file beside its name and its print. */
export type Leaving = Omit<Sending, 'kind' | 'id' | 'file' | 'sha256'>
type Made = SavedFile | Refusal | Fault

/** The note of a file that left: its name and its print, nothing of what is inside. What left has left: no undo takes it back. */
export const noteSending = (leaving: Leaving, { name, bytes }: SavedFile, newId: Ports['newId']): Done => {
  const sending: Sending = {
    ...{ kind: 'sending', id: newId('sending') },
    ...leaving,
    ...{ file: name, sha256: sha256Hex(bytes) },
  }
  return { kind: 'done', note: (now) => withRecords(now, [sending]) }
}

/** Why what leaves now could not be noted: it is not this tab that writes, or what it wrote last is not on the disk. */
export const noteObstacle = async ({
  readyToWrite,
  store,
}: Pick<Ports, 'readyToWrite' | 'store'>): Promise<Refusal | Fault | null> =>
  store().read().session.saving === 'failed' ? fault('not-saved') : readyToWrite()

/**
 * Makes a file, hands it over (to the browser, which saves it, unless told) and notes that it left. Nothing leaves that could
 * not be noted: whether it can be is asked before the file is made, and again before it leaves, for another tab may write and
 * the vault lock meanwhile.
 */
export const leaveAsFile = async (
  leaving: Leaving,
  make: () => Promise<Made>,
  ports: Pick<Ports, 'readyToWrite' | 'store' | 'saveBytes' | 'newId'>,
  say: (file: string) => string,
  handOver = (file: SavedFile): Promise<Fault | null> => ports.saveBytes(file.name, file.bytes, file.type),
): Promise<Done | Refusal | Fault> => {
  const obstacle = await noteObstacle(ports)
  if (obstacle) return obstacle
  const file = await make()
  if (isFault(file) || isRefusal(file)) return file
  const failed = (await noteObstacle(ports)) ?? (await handOver(file))
  return failed ?? { ...noteSending(leaving, file, ports.newId), say: say(file.name) }
}
