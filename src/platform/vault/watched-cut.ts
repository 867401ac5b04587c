import type { Cut } from '../../domain/storage-trouble.ts'

/** The promise that a database is closed under the page, and what resolves it. */
export const watchedCut = (): { readonly cut: Promise<Cut>; readonly cutBy: (why: Cut) => void } => {
  let cutBy: (why: Cut) => void = () => undefined
  const cut = new Promise<Cut>((resolve) => {
    cutBy = resolve
  })
  return { cut, cutBy: (why) => cutBy(why) }
}
