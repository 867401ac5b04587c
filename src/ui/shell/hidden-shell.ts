import type { LitElement, ReactiveController } from 'lit'
import { Select } from '../../store/select.ts'
import { OpenerFocus } from './opener-focus.ts'

/**
 * Puts the host out of sight and out of reach as a whole while the screen is hidden: nothing in it is taken down, so that what
 * is typed stays. The focus is given back where it was, else `lost` says where it goes.
 */
export class HiddenShell implements ReactiveController {
  readonly #isHidden: Select<boolean>
  readonly #hasCode: Select<boolean>
  readonly #focus = new OpenerFocus()

  constructor(
    private readonly host: LitElement,
    private readonly lost: () => Promise<void>,
  ) {
    this.#isHidden = new Select(host, ({ session }) => (session.hidden ?? null) !== null)
    this.#hasCode = new Select(host, ({ session }) => (session.screenCode ?? null) !== null)
    host.addController(this)
  }

  get is(): boolean {
    return this.#isHidden.ready && this.#isHidden.value
  }

  hostUpdate(): void {
    // Before it is needed: where there is no network then, it would not come.
    if (this.#hasCode.ready && this.#hasCode.value) void import('./hidden-screen.ts')
    if (this.is === this.host.inert) return
    if (this.is) this.#focus.keep()
    this.host.inert = this.is
    if (!this.is) void this.#giveBack()
  }

  async #giveBack(): Promise<void> {
    // The dialog that asked for the code has gone by then.
    await new Promise(requestAnimationFrame)
    if (!(await this.#focus.giveBack())) await this.lost()
  }
}
