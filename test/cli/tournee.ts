import { spawnSync } from 'node:child_process'
import { run } from '../../src/cli/run.ts'

export type Outcome = { readonly status: number | null; readonly stdout: string; readonly stderr: string }

/** The command line as a shell starts it: a process of its own, which takes a second or two to start. */
export const tourneeProcess = (...args: string[]): Outcome =>
  spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', '--tsconfig', 'tsconfig.node.json', 'src/cli/main.ts', ...args],
    { encoding: 'utf8' },
  )

/** The same in this process. */
export const tournee = async (...args: string[]): Promise<Outcome> => {
  let [stdout, stderr] = ['', '']
  const status = await run(args, Date.now, {
    out: (text) => {
      stdout += text
    },
    err: (text) => {
      stderr += text
    },
  })
  return { status, stdout, stderr }
}
