import type { LastBackup } from '../domain/backups/backup-due.ts'
import { type CivilDate, isCivilDate } from '../domain/civil-date.ts'
import { keptChoice } from '../platform/devices/kept-choice.ts'

const choices = keptChoice('tournee-backups')

type Kept = { readonly day?: unknown; readonly counter?: unknown; readonly putOff?: unknown }

const all = (): Readonly<Record<string, unknown>> => {
  try {
    return (JSON.parse(choices.read() ?? '{}') ?? {}) as Record<string, unknown>
  } catch {
    // As if none had been made: the reminder comes, no more.
    return {}
  }
}

/** What is kept of a territory; before there was more, the day alone. */
const keptOf = (territory: string): Kept => {
  const kept = all()[territory]
  return typeof kept === 'string' ? { day: kept } : ((kept ?? {}) as Kept)
}

const dayOf = (value: unknown): CivilDate | null =>
  typeof value === 'string' && isCivilDate(value) ? value : null

const write = (territory: string, kept: Kept): void =>
  choices.write(JSON.stringify({ ...all(), [territory]: { ...keptOf(territory), ...kept } }))

/** When each territory of this device was last backed up from here, and when its reminder was put off. */
export const backupMemory = {
  read: (territory: string): LastBackup | null => {
    const { day, counter } = keptOf(territory)
    const known = dayOf(day)
    return known === null ? null : { day: known, counter: typeof counter === 'number' ? counter : 0 }
  },
  write: (territory: string, last: LastBackup): void => write(territory, last),
  readPutOff: (territory: string): CivilDate | null => dayOf(keptOf(territory).putOff),
  putOff: (territory: string, day: CivilDate): void => write(territory, { putOff: day }),
}
