import type { Arguments } from './arguments.ts'
import type { Printed } from './printed.ts'
import { Usage } from './usage.ts'

/** Reference values computed anew. */
export const hotspotsCommand = async (args: Arguments): Promise<Printed> => {
  if (args.text('golden') !== undefined) return (await import('./hotspots-golden.ts')).hotspotsGolden(args)
  throw new Usage('hotspots takes --golden DIR')
}
