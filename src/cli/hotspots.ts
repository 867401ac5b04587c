import type { Arguments } from './arguments.ts'
import type { Printed } from './printed.ts'

/** The places of a file ranked, or reference values computed anew. */
export const hotspotsCommand = async (args: Arguments): Promise<Printed> => {
  if (args.text('golden') !== undefined) return (await import('./hotspots-golden.ts')).hotspotsGolden(args)
  return (await import('./hotspots-file.ts')).hotspotsFile(args)
}
