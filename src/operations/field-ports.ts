import type { CleanPhoto } from '../domain/field/clean-photo.ts'
import type { Draft } from '../domain/field/draft.ts'
import type { PositionReading } from '../domain/field/position-reading.ts'
import type { Fault, Refusal } from '../domain/refusal.ts'

/** What the field needs from the device. What is kept is kept of the territory at hand, sealed as its records are. */
export type FieldPorts = {
  /** One reading, asked on a tap; the refusal when it is forbidden, can't be had, or takes more than 10 s. */
  readonly position: () => Promise<PositionReading | Refusal>
  /** `territory-unsaved` while the territory has no passphrase: nothing of it is on the disk. */
  readonly drafts: {
    readonly keep: (draft: Draft) => Promise<Refusal | Fault | null>
    readonly forget: (key: string) => Promise<Fault | null>
  }
  /** The picture made anew; the refusal when the file is no picture that the browser reads. */
  readonly cleanPhoto: (file: Blob) => Promise<CleanPhoto | Refusal | Fault>
  readonly photos: {
    readonly keep: (id: string, bytes: Uint8Array<ArrayBuffer>) => Promise<Refusal | Fault | null>
    /** Null when this device has none of that id. */
    readonly read: (id: string) => Promise<Uint8Array<ArrayBuffer> | Fault | null>
    readonly forget: (id: string) => Promise<Fault | null>
  }
}
