import { test } from 'vitest'
import { locked } from '../../src/messages/shell.ts'
import { week } from '../../src/messages/week.ts'
import { STATES, type StateName } from '../states/estates.ts'
import { openApp } from './harness.ts'

/** What the panel shows first of each state. */
const SHOWN: Readonly<Record<StateName, { readonly hash: string; readonly words: RegExp | string }>> = {
  example: { hash: '#exemple/semaine', words: week.prepare },
  planned: { hash: '#exemple/semaine', words: /Tournée 1,/ },
  'half-walked': { hash: '#exemple/semaine?semaine=2026-W48&preparation=done', words: /sur/ },
  closed: { hash: '#exemple/semaine?semaine=2026-W48&preparation=done', words: /close/ },
  mine: { hash: '#quartier', words: locked.lead },
}

test.each(Object.keys(STATES) as StateName[])(
  'the state “%s”, laid on a device, opens as if the app had stored it',
  async (state) => {
    const { hash, words } = SHOWN[state]
    const app = await openApp({ state, hash })
    await app.page.getByText(words).first().waitFor({ timeout: 20_000 })
    await app.expectClean()
    await app.close()
  },
)
