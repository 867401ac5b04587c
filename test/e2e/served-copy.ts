import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { preview } from 'vite'

export type ServedCopy = {
  readonly url: string
  /** Where its files lie, to be changed by the test. */
  readonly folder: string
  readonly close: () => Promise<void>
}

/** The built app in a folder of its own, served as `npm start` does. */
export const servedCopy = async (): Promise<ServedCopy> => {
  const folder = await mkdtemp(join(tmpdir(), 'tournee-'))
  await cp('dist', folder, { recursive: true })
  const server = await preview({
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  })
  let isOpen = true
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    folder,
    close: async () => {
      if (isOpen) await server.close()
      isOpen = false
      await rm(folder, { recursive: true, force: true })
    },
  }
}
