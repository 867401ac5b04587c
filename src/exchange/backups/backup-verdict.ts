import type { Backup } from '../../domain/backup.ts'
import type { Kind } from '../../domain/estate.ts'
import { isRefusal, type Refusal } from '../../domain/refusal.ts'
import { backups as words } from '../../messages/backups.ts'
import { sentence } from '../../messages/sentence.ts'
import type { Message, Verdict } from '../verdict.ts'

/** What a backup may hold and still bring nothing. */
const FRAME: readonly Kind[] = ['settings', 'code', 'dataset', 'reading']

/**
 * What becomes of a backup, in the shape that the command line prints. `reject`: it is none, or is not as it was written; what
 * can be recovered is asked for by hand. `ask`: it holds nothing, or records name others that are not in it.
 */
export const backupVerdict = (read: Backup | Refusal, file: string): Verdict => {
  if (isRefusal(read)) {
    const message = { code: read.code, ...read.at, file, text: sentence(read) }
    return { verdict: 'reject', kind: 'backup', counts: {}, messages: [message] }
  }
  const messages: Message[] = []
  if (read.records.every(({ kind }) => FRAME.includes(kind)))
    messages.push({ code: 'backup-empty', file, text: words.empty })
  if (read.dangling > 0) messages.push({ code: 'backup-dangling', file, text: words.dangling(read.dangling) })
  const photos = read.photos.length > 0 ? { photos: read.photos.length } : {}
  return {
    verdict: messages.length > 0 ? 'ask' : 'accept',
    kind: 'backup',
    counts: { ...read.counts, ...photos },
    messages,
  }
}
