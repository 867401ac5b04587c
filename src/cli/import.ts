import { createReadStream } from 'node:fs'
import { readFile as readBytes, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { isSealedFile } from '../domain/backup.ts'
import { FILE_MOST_BYTES, IMPORT_TARGETS, type ImportTarget } from '../domain/import.ts'
import { isRefusal } from '../domain/refusal.ts'
import { backupVerdict } from '../exchange/backups/backup-verdict.ts'
import { readBackup } from '../exchange/backups/read-backup.ts'
import { isZip } from '../exchange/formats/territory-zip.ts'
import { readFile } from '../exchange/read-file.ts'
import { type Verdict, verdictOf } from '../exchange/verdict.ts'
import { readContext } from '../operations/imports/read-context.ts'
import type { Arguments } from './arguments.ts'
import type { Printed } from './printed.ts'
import { readEstate } from './read-estate.ts'
import { todayOf } from './today.ts'
import { Usage } from './usage.ts'

/** Says what would become of a file on the territory at hand; nothing is stored. Throws `Usage` when there is no such file. */
export const importCommand = async (args: Arguments, clock: () => number): Promise<Printed> => {
  const [path, ...more] = args.operands
  if (path === undefined || more.length > 0) throw new Usage('import takes one FILE')
  const as = targetOf(args.text('as'))
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  )
  if (size === undefined) throw new Usage(`no file ${path}`)
  const backup = await backupIn(path, size, as)
  if (backup) return printed(backup)
  const today = todayOf(args, clock)
  const context = readContext({ estate: await readEstate(args, today), session: { today } })
  const name = basename(path)
  const read = await readFile(
    {
      name,
      size,
      bytes: () => readBytes(path),
      stream: () => Readable.toWeb(createReadStream(path)) as unknown as ReadableStream<Uint8Array>,
    },
    context,
    { ...(as && { as }), ...(size > FILE_MOST_BYTES && { onProgress: progressOf(name) }) },
  )
  return printed(verdictOf(read, as, name))
}

function printed(verdict: Verdict): Printed {
  const counts = Object.entries(verdict.counts).map(([what, count]) => `${what} ${count}`)
  const text = [
    [verdict.verdict, verdict.kind ?? '', ...counts].join(' '),
    ...verdict.messages.map((message) => `  ${message.code}: ${message.text}`),
  ].join('\n')
  return { json: verdict, text }
}

/** What becomes of a backup: a file asked for as one, sealed, or an archive with the manifest of one; null for any other. */
async function backupIn(path: string, size: number, as: ImportTarget | undefined): Promise<Verdict | null> {
  if ((as !== undefined && as !== 'backup') || size > FILE_MOST_BYTES) return null
  const bytes = new Uint8Array(await readBytes(path))
  if (as !== 'backup' && !isSealedFile(bytes) && !isZip(bytes)) return null
  const read = await readBackup(bytes, { passphrase: process.env.TOURNEE_PASSPHRASE ?? '' })
  const isOther = isRefusal(read) && !OURS.includes(read.code)
  return as === undefined && isOther && !isSealedFile(bytes) ? null : backupVerdict(read, basename(path))
}

/** Refusals that a backup alone is given. */
const OURS: readonly string[] = [
  ...['backup-damaged', 'backup-cut', 'backup-passphrase', 'backup-hopeless'],
  // said once the manifest is known to be that of a backup
  'format-newer',
]

/** Tells of each twentieth of a large file on standard error. */
function progressOf(name: string): (read: number, size: number) => void {
  let said = 0
  return (read, size) => {
    const share = Math.floor((20 * read) / size) * 5
    if (share === said) return
    said = share
    process.stderr.write(`import ${name}: ${share} %\n`)
  }
}

function targetOf(given: string | undefined): ImportTarget | undefined {
  if (given === undefined) return undefined
  const target = IMPORT_TARGETS.find((each) => each === given)
  if (!target) throw new Usage(`--as takes ${IMPORT_TARGETS.join(', ')}, not ${given}`)
  return target
}
