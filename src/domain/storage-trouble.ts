/**
 * Why what is on the screen is not on the disk: no room left; a write refused otherwise; erased by the browser while it was
 * open; removed in another tab; taken over by a newer version of the app; held up by a tab of an older one.
 */
export const STORAGE_TROUBLES = ['full', 'refused', 'evicted', 'removed', 'newer', 'held'] as const
export type StorageTrouble = (typeof STORAGE_TROUBLES)[number]

/** Why an open database was closed under the page. */
export type Cut = Extract<StorageTrouble, 'evicted' | 'removed' | 'newer'>
export const isCut = (trouble: StorageTrouble | null | undefined): boolean =>
  trouble === 'evicted' || trouble === 'removed' || trouble === 'newer'
