import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SEEDS } from './synthetic.ts'
import { vroomInput } from './synthetic-vroom.ts'
import { syntheticWeeks } from './synthetic-week.ts'

/** Writes the instances of the synthetic weeks into a folder, as files that VROOM reads. */
export const writeSynthetic = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true })
  for (const week of SEEDS.flatMap(syntheticWeeks))
    await writeFile(join(folder, `${week.name}.json`), `${JSON.stringify(vroomInput(week))}\n`)
}
