/** The right to write a territory, which one tab of this browser has at a time. */
export type WriterHold = {
  /** Lets another tab have it. */
  readonly release: () => void
  /** Resolves when another tab took it without asking, because this one did not answer. */
  readonly lost: Promise<void>
}

/**
 * Takes the right to write a territory (Web Locks, W3C): `now`, or null when another tab has it; `when-free`, as soon as the
 * other one lets go, or null when `signal` says to wait no more; `by-force` from a tab that does not answer. Browsers without
 * locks give it to every tab, as their databases then refuse what is written twice.
 */
export const takeHold = (
  territory: string,
  how: 'now' | 'when-free' | 'by-force',
  signal?: AbortSignal,
): Promise<WriterHold | null> => {
  const { locks } = navigator as { readonly locks?: LockManager }
  if (!locks) return Promise.resolve({ release: () => undefined, lost: new Promise(() => undefined) })
  return new Promise((resolve) => {
    let release = (): void => undefined
    const held = new Promise<void>((end) => {
      release = end
    })
    let lose = (): void => undefined
    const lost = new Promise<void>((end) => {
      lose = end
    })
    const options: LockOptions = {
      ...(how === 'now' && { ifAvailable: true }),
      ...(how === 'by-force' && { steal: true }),
      ...(how === 'when-free' && signal && { signal }),
    }
    const given = (lock: Lock | null): Promise<void> | undefined => {
      resolve(lock && { release, lost })
      return lock ? held : undefined
    }
    // Rejected when it was waited for no more, or taken by force later on: the first answer stands.
    locks.request(`tournee-${territory}`, options, given).catch(() => {
      resolve(null)
      lose()
    })
  })
}
