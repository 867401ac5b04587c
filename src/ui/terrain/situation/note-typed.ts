import { ContextConsumer } from '@lit/context'
import { html, type LitElement, type TemplateResult } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import type { CivilDate } from '../../../domain/civil-date.ts'
import type { Estate } from '../../../domain/estate.ts'
import type { DangerCall } from '../../../domain/field/danger-call.ts'
import type { DraftPicture } from '../../../domain/field/draft.ts'
import { notedPlace } from '../../../domain/field/noted-place.ts'
import type { TakenPhoto } from '../../../domain/field/photo-rules.ts'
import type { AtPlace } from '../../../domain/field/with-passage-at.ts'
import { isFault, isRefusal } from '../../../domain/refusal.ts'
import { minuteOf } from '../../../domain/when.ts'
import { Act } from '../../../operations/act.ts'
import { portsContext } from '../../../operations/context.ts'
import { forgetDraft } from '../../../operations/field/forget-draft.ts'
import type { Outcome } from '../../../operations/perform.ts'
import { noteSituation } from '../../../operations/situations/note-situation.ts'
import { seeAgain } from '../../../operations/situations/see-again.ts'
import { Select } from '../../../store/select.ts'
import { DraftKeeper } from '../../parts/draft-keeper.ts'
import { draftOf, presetInput, resumedInput, type SituationInput } from '../../territoire/situation-input.ts'
import '../photo/photo-field.ts'
import { dangerPart } from './danger-part.ts'
import { TypedPicture } from './typed-picture.ts'

/** What is typed and not saved yet. `group`: the family or the component looked at. */
type Typed<Group extends string> = {
  readonly group: Group | null
  readonly input: SituationInput | null
  readonly call: DangerCall | null
  readonly isDanger: boolean
  /** The day on which its code was chosen: saved on a later one, the passage is of that day. */
  readonly on?: CivilDate
  /** The photo taken, by the id under which it is kept with the draft. */
  readonly picture?: DraftPicture | undefined
}

const NOTHING = { group: null, input: null, call: null, isDanger: false } as const

/** A situation or a defect while it is noted at a stop: kept as a draft at each change, saved with the passage in one step. */
export class NoteTyped<Group extends string> {
  typed: Typed<Group> = NOTHING
  isSaving = false
  #at: AtPlace | null = null
  readonly #picture: TypedPicture
  readonly #act: Act
  readonly #ports: ContextConsumer<typeof portsContext, LitElement>
  readonly #draft: DraftKeeper<Typed<Group>>
  readonly #estate: Select<Estate>

  constructor(
    private readonly host: LitElement,
    private readonly kind: 'situation' | 'defect',
  ) {
    this.#act = new Act(host)
    this.#ports = new ContextConsumer(host, { context: portsContext, subscribe: true })
    this.#draft = new DraftKeeper<Typed<Group>>(host, this.#act, () => this.#keyAt(this.#at))
    this.#picture = new TypedPicture(
      host,
      this.#act,
      () => this.#ports.value,
      async (picture) => {
        this.change({ picture })
        await this.#draft.flush()
      },
    )
    this.#estate = new Select(host, ({ estate }) => estate)
  }

  /** Where the pair is now: another place has its own draft. */
  stand(at: AtPlace | null): void {
    const isMoved = at?.place !== this.#at?.place
    if (isMoved) void this.#draft.flush()
    this.#at = at
    if (!isMoved) return
    const typed = this.#draft.restored() ?? NOTHING
    this.typed = typed.input
      ? { ...typed, input: resumedInput(typed.input, this.#estate.value, this.#now()) }
      : typed
    void this.#picture.begin(this.typed.picture)
  }

  readonly change = (next: Partial<Typed<Group>>): void => {
    this.typed = { ...this.typed, ...next }
    this.#draft.change(this.typed)
    this.host.requestUpdate()
  }

  /** The focus goes where the reading goes on. */
  readonly focusOn = (selector: string): void => {
    void this.host.updateComplete.then(() =>
      this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    )
  }

  readonly open = (group: Group): void => {
    this.change({ group })
    this.focusOn('.group')
  }

  readonly restart = (): void => {
    void this.#picture.take(null, false, this.typed.picture)
    this.change({ group: null, input: null, picture: undefined })
    this.focusOn('h2')
  }

  readonly choose = (code: string): void => {
    const estate = this.#estate.value
    const { today } = this.#estate.store.read().session
    const place = notedPlace(estate, code, this.#at?.place ?? '') ?? ''
    const input = presetInput(estate, today, this.#now(), code, place)
    const isDanger = this.typed.isDanger || estate.code.get(code)?.danger === true
    this.change({ input: this.typed.isDanger ? { ...input, severity: 3 } : input, isDanger, on: today })
    this.focusOn('.chosen h3')
  }

  readonly save = async (): Promise<void> => {
    const { input, call, on } = this.typed
    if (!input || !this.#at || this.isSaving) return
    if (this.host.renderRoot.querySelector('tn-photo-field')?.isSettled() === false) return
    this.isSaving = true
    const target = {
      ...draftOf(input, this.#now()),
      ...(call && { call }),
      ...(this.#picture.taken && { picture: this.#picture.taken }),
      at: this.#at,
      ...(on !== undefined && { typedOn: on }),
    }
    await this.#after(await this.#act.run(noteSituation, target), target.at)
    this.isSaving = false
    this.host.requestUpdate()
  }

  readonly stillThere = async (id: string): Promise<void> => {
    const at = this.#at
    await this.#after(await this.#act.run(seeAgain, { id, ...(at && { at }) }), at)
  }

  /** What was noted at a place is typed no more; of another one that the pair went to meanwhile nothing is touched. */
  async #after(outcome: Outcome, at: AtPlace | null): Promise<void> {
    if (isRefusal(outcome) || isFault(outcome)) return
    if (at?.place !== this.#at?.place) {
      await this.#act.run(forgetDraft, { key: this.#keyAt(at) })
      return
    }
    // So that the session knows which photo goes with it.
    await this.#draft.flush()
    this.typed = NOTHING
    void this.#picture.begin(undefined)
    await this.#draft.done()
    this.host.requestUpdate()
  }

  #keyAt(at: AtPlace | null): string {
    return `${this.kind} ${at?.place ?? ''}`
  }

  #now(): string {
    return minuteOf(this.#ports.value?.clock() ?? 0)
  }

  /** A photo, where the code allows one; another place begins without. */
  photo(code: string): TemplateResult {
    const take = ({ detail, type }: CustomEvent<TakenPhoto | null>): void =>
      void this.#picture.take(detail, type === 'tn-photo-open', this.typed.picture)
    return html`${keyed(
      this.#at?.place,
      html`<tn-photo-field
        code=${code}
        .given=${this.#picture.given}
        @tn-photo=${take}
        @tn-photo-open=${take}
      ></tn-photo-field>`,
    )}`
  }

  /** The numbers are in sight at once, wherever the form was scrolled to. */
  #showNumbers(): void {
    void this.host.updateComplete.then(() => {
      const button = this.host.renderRoot.querySelector<HTMLElement>('.danger-button')
      button?.scrollIntoView({ block: 'start' })
    })
  }

  /** « Danger immédiat » and what it opens; who calls for help notes something grave. */
  danger(place: string): TemplateResult {
    const { call, isDanger, input } = this.typed
    return dangerPart({
      ...{ place, code: input?.code ?? '', call, isOpen: isDanger },
      toggle: () => {
        this.change({ isDanger: !isDanger })
        if (!isDanger) this.#showNumbers()
      },
      change: (next) =>
        this.change({ call: next, ...(input && next && { input: { ...input, severity: 3 } }) }),
    })
  }
}
