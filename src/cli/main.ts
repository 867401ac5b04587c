import { argumentsOf } from './arguments.ts'
import type { Command } from './printed.ts'
import { USAGE, Usage } from './usage.ts'

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

const main = async (): Promise<number> => {
  try {
    const args = argumentsOf(process.argv.slice(2))
    const load = Object.hasOwn(COMMANDS, args.command) ? COMMANDS[args.command] : undefined
    if (!load) throw new Usage(args.command ? `no command ${args.command} here` : 'a command is needed')
    const printed = await (await load())(args, Date.now)
    process.stdout.write(`${args.json ? JSON.stringify(printed.json) : printed.text}\n`)
    return 0
  } catch (error) {
    if (error instanceof Usage) {
      process.stderr.write(`${error.message}\n${USAGE}\n`)
      return 2
    }
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    return 1
  }
}

process.exitCode = await main()
