import { arch, cpus, release } from 'node:os'

/** What the figures were measured on. */
export const machine = () => ({
  cpu: cpus()[0]?.model,
  cores: cpus().length,
  node: process.version,
  system: `${release()} ${arch()}`,
})
