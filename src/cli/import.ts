import { createReadStream } from 'node:fs'
import { readFile as readBytes, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { FILE_MOST_BYTES, IMPORT_TARGETS, type ImportTarget } from '../domain/import.ts'
import { readFile } from '../exchange/read-file.ts'
import { verdictOf } from '../exchange/verdict.ts'
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
  const today = todayOf(args, clock)
  const context = readContext({ estate: readEstate(args, today), session: { today } })
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
  const verdict = verdictOf(read, as, name)
  const counts = Object.entries(verdict.counts).map(([what, count]) => `${what} ${count}`)
  const text = [
    [verdict.verdict, verdict.kind ?? '', ...counts].join(' '),
    ...verdict.messages.map((message) => `  ${message.code}: ${message.text}`),
  ].join('\n')
  return { json: verdict, text }
}

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
