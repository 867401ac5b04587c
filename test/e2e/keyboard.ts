import { expect } from 'vitest'
import type { App } from './harness.ts'
import { type Focus, focus } from './steps.ts'

type Wanted = string | RegExp | { readonly tag: string; readonly name?: string }

const isWanted = ({ tag, name }: Focus, wanted: Wanted): boolean =>
  typeof wanted === 'string'
    ? name === wanted
    : wanted instanceof RegExp
      ? wanted.test(name)
      : tag === wanted.tag && (wanted.name === undefined || name === wanted.name)

/** More stops than any screen has. */
const MOST_TABS = 260

/** Somebody without a mouse, who is lost as soon as nothing has the focus. */
export const keyboard = (app: App) => {
  const { page } = app

  /** The focus is on something that can be seen, with its ring. */
  const expectSomewhere = async (): Promise<void> => {
    await expect
      .poll(async () => (await focus(app)).tag, { message: 'something has the focus' })
      .not.toMatch(/^(body|none)$/)
    await expect
      .poll(() => focus(app), { message: 'what has the focus is in view' })
      .toMatchObject({ inView: true })
    const { tag, ring } = await focus(app)
    // A title that is read out at the arrival in a place is not a stop of the keyboard.
    expect(ring || tag === 'h1', `what has the focus (${tag}) shows it`).toBe(true)
  }

  /** Tab, at most once around the page, until the focus is on what is wanted. */
  const tabTo = async (wanted: Wanted): Promise<void> => {
    const passed: string[] = []
    for (let tabs = 0; tabs < MOST_TABS; tabs++) {
      await page.keyboard.press('Tab')
      const now = await focus(app)
      if (isWanted(now, wanted)) return expectSomewhere()
      passed.push(`${now.tag} ${now.name.slice(0, 30)}`)
    }
    throw new Error(
      `${JSON.stringify(wanted)} ${wanted} is not reached by Tab; passed: ${[...new Set(passed)].join(' | ')}`,
    )
  }

  return {
    tabTo,
    expectSomewhere,
    /** A key, after which something still has the focus. */
    press: async (key: string): Promise<void> => {
      await page.keyboard.press(key)
      await expectSomewhere()
    },
    expectOn: async (wanted: { readonly tag: string; readonly name?: string }): Promise<void> => {
      await expect.poll(() => focus(app)).toMatchObject(wanted)
    },
  }
}
