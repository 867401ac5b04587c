import type { ClockTime } from '../../domain/week/round.ts'

/** Seconds since local midnight of `14:05`. Throws on anything else, `24:00` excepted. */
export const secondsOf = (time: ClockTime): number => {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(time) ?? []
  if (hours === undefined || Number(minutes) > 59 || Number(hours) > 24)
    throw new Error(`Not a clock time: ${time}`)
  return (Number(hours) * 60 + Number(minutes)) * 60
}

/** The minute that holds that second, `14:05` from 14:05:00 to 14:05:59. */
export const clockTimeOf = (seconds: number): ClockTime => {
  const minutes = Math.floor(seconds / 60)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
