/** The fictional year, in a database of its own, unsealed. */
export const EXAMPLE = 'example'
/** The territory that begins as a copy of the embedded default. Others are `territory-` and 12 random hexadecimal digits. */
export const MINE = 'mine'
export const isTerritoryId = (id: string): boolean =>
  id === EXAMPLE || id === MINE || /^territory-[0-9a-f]{12}$/.test(id)

/** A territory of this device, as the list of territories shows it: what can be said of it without its passphrase. */
export type KeptTerritory = {
  readonly id: string
  readonly name: string
  readonly sealed: boolean
  /** Out of the list, not of the device. */
  readonly archived: boolean
  /** False for one that nothing was changed in yet: it is not on the disk. */
  readonly kept: boolean
}
