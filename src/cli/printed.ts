import type { Arguments } from './arguments.ts'

/** What a command gives back: one JSON value, and how to say it to a person. */
export type Printed = { readonly json: unknown; readonly text: string }

/** `clock` gives milliseconds since 1970, read nowhere else. */
export type Command = (args: Arguments, clock: () => number) => Promise<Printed>
