import { DEFAULT_IDLE_MINUTES, WARNING_SECONDS } from '../domain/idle-lock.ts'
import type { Session } from '../store/session.ts'
import type { Store } from '../store/store.ts'

const MINUTE = 60_000
const WARNING = WARNING_SECONDS * 1_000
const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const

export type IdleLock = {
  /** Goes on with the territory at hand: what its session says of times counts at once. */
  readonly follow: (store: Store) => void
  readonly stop: () => void
}

const limitOf = ({ idleMinutes = DEFAULT_IDLE_MINUTES }: Session): number => idleMinutes * MINUTE
const isHidden = ({ hidden }: Session): boolean => (hidden ?? null) !== null
/** What the next look depends on. */
const timesOf = (session: Session): string =>
  [isHidden(session), session.keeping, session.idleMinutes, session.screenCode?.minutes].join(' ')

/**
 * Locks a sealed territory that nobody has touched for the time that the device is set to: warns before, stays at a touch.
 * Time asleep counts: a phone taken up again after it locks before it shows. Where a code hides the screen, it is hidden
 * sooner; touches of a hidden screen count for nothing until its code is given.
 */
export const lockWhenIdle = (
  storeOf: () => Store,
  { lock, hide }: { readonly lock: () => void; readonly hide: () => void },
  clock: () => number,
): IdleLock => {
  let touched = clock()
  let timer: ReturnType<typeof setTimeout> | undefined
  let unfollow = (): void => undefined

  const look = (lockAt: number | null): void => {
    if ((storeOf().read().session.lockAt ?? null) !== lockAt) storeOf().look({ lockAt })
  }
  /** Milliseconds until the screen hides; null where nothing hides it, or it is hidden. */
  const leftToHide = (session: Session): number | null =>
    session.keeping === 'sealed' && session.screenCode && !isHidden(session)
      ? touched + session.screenCode.minutes * MINUTE - clock()
      : null
  /** Does what is due, and says in how many milliseconds something may be due again. */
  const next = (): number => {
    const { session } = storeOf().read()
    const limit = limitOf(session)
    const left = touched + limit - clock()
    const isSealed = session.keeping === 'sealed'
    if (isSealed && left > 0) {
      const toHide = leftToHide(session)
      if (toHide !== null && toHide <= 0) hide()
      look(left <= WARNING ? touched + limit : null)
      const toLock = left <= WARNING ? left : left - WARNING
      return toHide !== null && toHide > 0 ? Math.min(toHide, toLock) : toLock
    }
    look(null)
    if (isSealed) lock()
    touched = clock()
    return limit - WARNING
  }
  const check = (): void => {
    const wait = next()
    clearTimeout(timer)
    timer = setTimeout(check, wait)
  }
  const touch = (event: Event): void => {
    const { session } = storeOf().read()
    // Taken up again after the time was over: the touch comes too late, and `check` locks or hides.
    const isOver = clock() - touched >= limitOf(session)
    const isLate = (leftToHide(session) ?? 1) <= 0
    if (isLate) event.stopImmediatePropagation()
    if (!isOver && !isLate && !isHidden(session)) touched = clock()
    if (isOver || isLate || (session.lockAt ?? null) !== null) check()
  }
  const shown = (): void => {
    if (document.visibilityState === 'visible') check()
  }
  for (const each of TOUCHES) addEventListener(each, touch, { passive: true, capture: true })
  document.addEventListener('visibilitychange', shown)
  check()
  return {
    follow: (store) => {
      unfollow()
      let before = store.read().session
      unfollow = store.subscribe(({ session }) => {
        if (timesOf(session) === timesOf(before)) return
        // Its code was given: somebody is there.
        if (isHidden(before) && !isHidden(session)) touched = clock()
        before = session
        check()
      })
      check()
    },
    stop: () => {
      unfollow()
      clearTimeout(timer)
      for (const each of TOUCHES) removeEventListener(each, touch, { capture: true })
      document.removeEventListener('visibilitychange', shown)
    },
  }
}
