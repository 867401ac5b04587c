import { readFileSync } from 'node:fs'

export type InstalledPackage = {
  /** Its folder, as the lock file writes it: `node_modules/docx/node_modules/nanoid`. */
  readonly folder: string
  readonly name: string
  readonly version: string
  /** As its author wrote it; `unknown` where nothing is. */
  readonly licence: string
  /** Of the archive it came in, as `sha512-` and base 64. */
  readonly integrity?: string
  /** Part of what is shipped, not only of how it is made. */
  readonly ships: boolean
  readonly runsAtInstall: boolean
}

type Locked = {
  readonly version: string
  readonly license?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly hasInstallScript?: boolean
}

/** Every package that the lock file pins, by folder. */
export const installedPackages = (root = '.'): readonly InstalledPackage[] => {
  const lock = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>
  }
  return Object.entries(lock.packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, locked]) => ({
      folder,
      name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: locked.version,
      licence: locked.license ?? 'unknown',
      ...(locked.integrity && { integrity: locked.integrity }),
      ships: !locked.dev && !locked.devOptional,
      runsAtInstall: locked.hasInstallScript === true,
    }))
    .sort((a, b) => (a.folder < b.folder ? -1 : 1))
}
