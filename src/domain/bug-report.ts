/** Between quotes an engine repeats what it read: a name of the program's is kept, anything else may be of a record. */
const QUOTED = /(["'`«]).*(["'`»])/gs
const PROGRAM_NAME = /^["'`][A-Za-z_$][\w$]{0,40}["'`]$/
/** Numbers that long are a phone's, an id's, a date's. */
const LONG_NUMBER = /\d[\d .:/-]{4,}\d/g
const LONGEST = 300

/** A line of a stack that says where in the program, in the manners of Chromium and of Firefox. */
const FRAME = /^\s*at .*:\d+:\d+\)?$|^[\w$./<]*@.*:\d+:\d+$/

/** What an error says, without what it may repeat of a record. */
const saidOf = (message: string): string =>
  message
    .replace(QUOTED, (quoted) => (PROGRAM_NAME.test(quoted) ? quoted : '[…]'))
    .replace(LONG_NUMBER, '[…]')
    .slice(0, LONGEST)

/** What may be copied of a bug: the kind of error, what it says without any content, and its places in the program. */
export const bugReport = (error: unknown): string => {
  if (!(error instanceof Error)) return saidOf(String(error))
  const frames = (error.stack ?? '').split('\n').filter((line) => FRAME.test(line))
  return [`${error.name}: ${saidOf(error.message)}`, ...frames].join('\n')
}
