import { DEFAULT_IDLE_MINUTES, WARNING_SECONDS } from '../domain/idle-lock.ts'
import type { Session } from '../store/session.ts'
import type { Store } from '../store/store.ts'

const MINUTE = 60_000
const WARNING = WARNING_SECONDS * 1_000
const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const

const limitOf = ({ idleMinutes = DEFAULT_IDLE_MINUTES }: Session): number => idleMinutes * MINUTE

/**
 * Locks a sealed territory that nobody has touched for the time that the device is set to: warns before, stays at a touch.
 * Time asleep counts: a phone taken up again after it locks before it shows. Returns the way to stop.
 */
export const lockWhenIdle = (storeOf: () => Store, lock: () => void, clock: () => number): (() => void) => {
  let touched = clock()
  let timer: ReturnType<typeof setTimeout> | undefined

  const look = (lockAt: number | null): void => {
    if ((storeOf().read().session.lockAt ?? null) !== lockAt) storeOf().look({ lockAt })
  }
  /** Does what is due, and says in how many milliseconds something may be due again. */
  const next = (): number => {
    const { session } = storeOf().read()
    const limit = limitOf(session)
    const left = touched + limit - clock()
    const isSealed = session.keeping === 'sealed'
    if (isSealed && left > 0) {
      look(left <= WARNING ? touched + limit : null)
      return left <= WARNING ? left : left - WARNING
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
  const touch = (): void => {
    const { session } = storeOf().read()
    // Taken up again after the time was over: the touch comes too late, and `check` locks.
    const isOver = clock() - touched >= limitOf(session)
    if (!isOver) touched = clock()
    if (isOver || (session.lockAt ?? null) !== null) check()
  }
  const shown = (): void => {
    if (document.visibilityState === 'visible') check()
  }
  for (const each of TOUCHES) addEventListener(each, touch, { passive: true, capture: true })
  document.addEventListener('visibilitychange', shown)
  check()
  return () => {
    clearTimeout(timer)
    for (const each of TOUCHES) removeEventListener(each, touch, { capture: true })
    document.removeEventListener('visibilitychange', shown)
  }
}
