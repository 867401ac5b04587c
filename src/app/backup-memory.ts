import { type CivilDate, isCivilDate } from '../domain/civil-date.ts'
import { keptChoice } from '../platform/devices/kept-choice.ts'

const choices = keptChoice('tournee-backups')

const all = (): Readonly<Record<string, unknown>> => {
  try {
    return (JSON.parse(choices.read() ?? '{}') ?? {}) as Record<string, unknown>
  } catch {
    // As if none had been made: the reminder comes, no more.
    return {}
  }
}

/** On which day each territory of this device was last backed up from here. */
export const backupMemory = {
  read: (territory: string): CivilDate | null => {
    const day = all()[territory]
    return typeof day === 'string' && isCivilDate(day) ? day : null
  },
  write: (territory: string, day: CivilDate): void =>
    choices.write(JSON.stringify({ ...all(), [territory]: day })),
}
