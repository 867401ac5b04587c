import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isRefusal } from '../domain/refusal.ts'
import { releaseFiles } from '../exchange/packages/release-files.ts'
import { sentence } from '../messages/sentence.ts'
import { makeRelease } from '../reports/release.ts'
import type { Arguments } from './arguments.ts'
import type { Printed } from './printed.ts'
import { readEstate } from './read-estate.ts'
import { todayOf } from './today.ts'
import { Usage } from './usage.ts'

/** Writes a recipient's files and their manifest into the folder `--out`, and prints the manifest. */
export const exportCommand = async (args: Arguments, clock: () => number): Promise<Printed> => {
  const [to, from, until, out] = [args.text('to'), args.date('from'), args.date('until'), args.text('out')]
  if (!to || !from || !until || !out) throw new Usage('export needs --to, --from, --until and --out')
  const today = todayOf(args, clock)
  const release = makeRelease(await readEstate(args, today), to, { from, until }, today)
  if (isRefusal(release)) {
    if (release.code === 'nothing-to-send')
      return { json: { refused: release.code }, text: sentence(release) }
    throw new Usage(`export --to ${to} --from ${from} --until ${until}: ${sentence(release)}`)
  }
  const { files, manifest } = releaseFiles(release)
  await mkdir(out, { recursive: true })
  for (const [file, bytes] of files) await writeFile(join(out, file), bytes)
  return { json: manifest, text: JSON.stringify(manifest, null, 2) }
}
