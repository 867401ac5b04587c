import { keptChoice } from '../platform/devices/kept-choice.ts'
import type { Territory } from '../platform/vault/databases.ts'

const choice = keptChoice('tournee-territories')

type Remembered = Readonly<Record<string, string>>

const all = (): Remembered => {
  try {
    const read: unknown = JSON.parse(choice.read() ?? '{}')
    return Object.fromEntries(
      Object.entries(read ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    )
  } catch {
    // As if none had been kept: an erased one is then not told of, no more.
    return {}
  }
}

/** Ids and names of the sealed territories of this browser, apart from its databases: it may erase those and leave this. */
export const territoryMemory = {
  read: all,
  keep: (territories: Iterable<Pick<Territory, 'id' | 'name'>>): void =>
    choice.write(
      JSON.stringify({ ...all(), ...Object.fromEntries([...territories].map((t) => [t.id, t.name])) }),
    ),
  forget: (ids: Iterable<string>): void => {
    const gone = new Set(ids)
    choice.write(JSON.stringify(Object.fromEntries(Object.entries(all()).filter(([id]) => !gone.has(id)))))
  },
} as const
