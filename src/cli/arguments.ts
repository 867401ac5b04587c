import { parseArgs } from 'node:util'
import { isCivilDate } from '../domain/civil-date.ts'
import { Usage } from './usage.ts'

const STRINGS = [
  'territory',
  'records',
  'example',
  'today',
  'seed',
  'week',
  'weeks',
  'iterations',
  'seconds',
  'seeds',
  'write',
  'problem',
  'as',
  'to',
  'from',
  'until',
  'out',
  'golden',
  'window',
  'windows',
  'passages',
  'band',
  'places',
  'period',
  'at',
  'for',
] as const
export type Option = (typeof STRINGS)[number]

/** A command line taken apart. */
export type Arguments = {
  readonly command: string
  readonly operands: readonly string[]
  readonly json: boolean
  /** Seconds of the processor are counted, not those of the wall. */
  readonly processor: boolean
  readonly text: (option: Option) => string | undefined
  /** A whole number, at least `least`. */
  readonly whole: (option: Option, least: number) => number | undefined
  readonly date: (option: Option) => string | undefined
}

/** Throws `Usage` on an option that is not known or has no value. */
export const argumentsOf = (argv: readonly string[]): Arguments => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        processor: { type: 'boolean' },
        ...Object.fromEntries(STRINGS.map((name) => [name, { type: 'string' as const }])),
      },
    })
    const text = (option: Option): string | undefined =>
      values[option as keyof typeof values] as string | undefined
    const [command = '', ...operands] = positionals
    return {
      command,
      operands,
      json: values.json === true,
      processor: values.processor === true,
      text,
      whole: (option, least) => {
        const given = text(option)
        if (given === undefined) return undefined
        if (!/^\d+$/.test(given) || Number(given) < least)
          throw new Usage(`--${option} takes a whole number, ${least} or more, not ${given}`)
        return Number(given)
      },
      date: (option) => {
        const given = text(option)
        if (given !== undefined && !isCivilDate(given))
          throw new Usage(`--${option} takes a date like 2026-11-24, not ${given}`)
        return given
      },
    }
  } catch (error) {
    if (error instanceof Usage) throw error
    throw new Usage(error instanceof Error ? error.message : String(error))
  }
}
