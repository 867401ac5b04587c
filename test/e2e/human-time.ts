import type { Locator, Page } from 'playwright'

/**
 * Seconds of the Keystroke-Level Model (Card, Moran and Newell, « The Keystroke-Level Model for User Performance Time with
 * Interactive Systems », Communications of the ACM 23 (7), 1980): M, to find and decide; P, to reach a target; B, to press and
 * let go. Each tap has all three: nothing is taken as known by heart.
 */
const KLM = { M: 1.35, P: 1.1, B: 0.2 } as const
export const SECONDS_A_TAP = KLM.M + KLM.P + KLM.B

export type DrivenPath = {
  readonly taps: number
  /** What the model says of the hand and the head. */
  readonly human: number
  /** From each finger's leaving to what the next one goes to, as measured in the page. */
  readonly app: readonly number[]
  readonly total: number
}

/** From the next page on, the page knows when a finger last left it. */
export const watchFinger = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    addEventListener('pointerup', () => Reflect.set(globalThis, 'fingerLeft', performance.now()), true)
  })
}

/** Taps each target in its order, and waits for the next, or at last for `done`; in seconds. */
export const drivenPath = async (
  page: Page,
  targets: readonly Locator[],
  done: () => Promise<unknown>,
): Promise<DrivenPath> => {
  const app: number[] = []
  for (const [rank, target] of targets.entries()) {
    await target.tap()
    await (targets[rank + 1]?.waitFor() ?? done())
    const waited: number = await page.evaluate(
      () => performance.now() - Reflect.get(globalThis, 'fingerLeft'),
    )
    app.push(Math.round(waited) / 1000)
  }
  const human = targets.length * SECONDS_A_TAP
  const total = human + app.reduce((sum, each) => sum + each, 0)
  return { taps: targets.length, human: rounded(human), app, total: rounded(total) }
}

const rounded = (seconds: number): number => Math.round(seconds * 100) / 100
