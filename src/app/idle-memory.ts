import { DEFAULT_IDLE_MINUTES, IDLE_MINUTES, type IdleMinutes } from '../domain/idle-lock.ts'
import { keptChoice } from '../platform/devices/kept-choice.ts'

const choice = keptChoice('tournee-idle-minutes')

/** After how many minutes this device locks, the same for all its territories. */
export const idleMemory = {
  read: (): IdleMinutes =>
    IDLE_MINUTES.find((each) => String(each) === choice.read()) ?? DEFAULT_IDLE_MINUTES,
  write: (minutes: IdleMinutes): void => choice.write(String(minutes)),
}
