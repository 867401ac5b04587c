import type { LitElement } from 'lit'
import type { DraftPicture } from '../../../domain/field/draft.ts'
import type { TakenPhoto } from '../../../domain/field/photo-rules.ts'
import { isFault } from '../../../domain/refusal.ts'
import type { Act } from '../../../operations/act.ts'
import { forgetDraftPicture } from '../../../operations/field/forget-draft-picture.ts'
import { keepDraftPicture } from '../../../operations/field/keep-draft-picture.ts'
import type { Ports } from '../../../operations/ports.ts'
import type { GivenPhoto } from '../photo/photo-field.ts'

/** The photo of what is typed: as it is to be saved, and as its draft names it, so that a killed tab finds it again. */
export class TypedPicture {
  /** What is saved with the rest; null: none, or one still being masked. */
  taken: TakenPhoto | null = null
  /** What the draft found again, for the field to show. */
  given: GivenPhoto | null = null
  /** Counts what came, so that what is late is not taken for what is there. */
  #turn = 0

  constructor(
    private readonly host: LitElement,
    private readonly act: Act,
    private readonly ports: () => Ports | undefined,
    /** Writes in the draft what it names now; resolves once it is durable. */
    private readonly name: (picture: DraftPicture | undefined) => Promise<void>,
  ) {}

  /** Begins at another place, or anew: with what its draft names, if anything. */
  async begin(named: DraftPicture | undefined): Promise<void> {
    const turn = ++this.#turn
    this.taken = null
    this.given = null
    const bytes = named && (await this.ports()?.field.photos.read(named.id))
    if (!named || !bytes || isFault(bytes) || turn !== this.#turn) return
    const { masked, isOpen } = named
    this.given = { bytes, masked, isOpen }
    if (!isOpen) this.taken = { bytes, masked }
    this.host.requestUpdate()
  }

  /** `isOpen`: it is being masked, and not to be saved as it is. `before`: what the draft names so far. */
  async take(photo: TakenPhoto | null, isOpen: boolean, before: DraftPicture | undefined): Promise<void> {
    const turn = ++this.#turn
    if (!isOpen) this.taken = photo
    // Put aside while it was masked: what was there before stands again.
    const kept = photo ?? (isOpen ? this.taken : null)
    const ports = this.ports()
    const id = kept && ports ? ports.newId('photo') : null
    if (kept && id) await this.act.run(keepDraftPicture, { id, bytes: kept.bytes })
    if (turn !== this.#turn) {
      if (id) await this.act.run(forgetDraftPicture, { id })
      return
    }
    await this.name(kept && id ? { id, masked: kept.masked, isOpen: isOpen && photo !== null } : undefined)
    if (before) await this.act.run(forgetDraftPicture, { id: before.id })
  }
}
