import { argumentsOf } from './arguments.ts'
import type { Command } from './printed.ts'
import { USAGE, Usage } from './usage.ts'

/** Where a command prints. */
export type Output = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** Commands, loaded only when asked for, so that each starts at once. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  plan: async () => (await import('./plan.ts')).planCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  import: async () => (await import('./import.ts')).importCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  hotspots: async () => (await import('./hotspots.ts')).hotspotsCommand,
  report: async () => (await import('./report.ts')).reportCommand,
  bench: async () => (await import('./bench.ts')).benchCommand,
}

/** Runs the command that these words name. Returns the exit code: 0 for work done, 2 for wrong usage, 1 for a fault. */
export const run = async (
  argv: readonly string[],
  now: () => number,
  { out, err }: Output,
): Promise<number> => {
  try {
    const args = argumentsOf(argv)
    const load = Object.hasOwn(COMMANDS, args.command) ? COMMANDS[args.command] : undefined
    if (!load) throw new Usage(args.command ? `no command ${args.command} here` : 'a command is needed')
    const printed = await (await load())(args, now)
    out(`${args.json ? JSON.stringify(printed.json) : printed.text}\n`)
    return 0
  } catch (error) {
    if (error instanceof Usage) {
      err(`${error.message}\n${USAGE}\n`)
      return 2
    }
    err(`${error instanceof Error ? error.stack : String(error)}\n`)
    return 1
  }
}
