import type { ReactiveControllerHost } from 'lit'
import type { Estate } from '../../domain/estate.ts'
import type { FollowSession, FollowView } from '../../store/follow-session.ts'
import { Select } from '../../store/select.ts'
import { sameParts } from '../parts/same-parts.ts'

type Followed = 'request' | 'relay' | 'mediation' | 'project' | 'jointPlan'

/** What a register shows: the record being made, corrected or open, or all of them. */
export class Register {
  readonly #parts: Select<{
    readonly estate: Estate
    readonly today: string
    readonly open: string | null
    readonly making: FollowSession['following']
  }>
  #corrected = ''

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly view: FollowView,
    kind: Followed,
  ) {
    this.#parts = new Select(
      host,
      ({ estate, session: { selection, following, today } }) => ({
        ...{ estate, today },
        open: selection?.kind === kind && estate[kind].has(selection.id) ? selection.id : null,
        making: following?.view === view ? following : null,
      }),
      sameParts,
    )
  }

  get estate(): Estate {
    return this.#parts.value.estate
  }

  get today(): string {
    return this.#parts.value.today
  }

  /** What the record being made starts with; null when none is. */
  get making(): FollowSession['following'] {
    return this.#parts.value.making
  }

  /** Id of the record chosen; null when none is. */
  get open(): string | null {
    return this.#parts.value.open
  }

  /** Whether the record chosen is being corrected. */
  get isCorrected(): boolean {
    return this.open !== null && this.open === this.#corrected
  }

  readonly make = (): void => this.#parts.store.look({ following: { view: this.view }, selection: null })

  readonly correct = (): void => {
    this.#corrected = this.open ?? ''
    this.host.requestUpdate()
  }

  /** The form was saved or given up. */
  readonly ended = (): void => {
    this.#corrected = ''
    this.host.requestUpdate()
    this.#parts.store.look({ following: null })
  }

  readonly close = (): void => this.#parts.store.look({ selection: null })
}
