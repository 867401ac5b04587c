import type { RoomUse } from '../domain/installed-app.ts'
import type { Fault, Refusal } from '../domain/refusal.ts'
import type { HideMinutes } from '../domain/screen-code.ts'

/** What the storage of this device is asked, for the territory at hand. */
export type DevicePorts = {
  /** What takes room. */
  readonly room: () => Promise<RoomUse | Fault>
  /** Erases what was put aside before these updates. */
  readonly forgetBefore: (schemas: readonly number[]) => Promise<Fault | null>
  /** Makes a territory beside of what was put aside, and opens it; it asks for the same passphrase. */
  readonly restoreBefore: (schema: number, name: string) => Promise<Refusal | Fault | null>
  /** Keeps that the date of the device is right. */
  readonly believeClock: () => Promise<Fault | null>
  /** Tells no more of territories that the browser has erased, and shows what is left. */
  readonly forgetErased: () => Promise<Refusal | Fault | null>
  readonly reload: () => void
  /** The code that hides the screen of the territory at hand. */
  readonly screenCode: {
    readonly matches: (code: string) => Promise<boolean>
    /** Without a code, the one that is there stays. */
    readonly keep: (code: string | null, minutes: HideMinutes) => Promise<Fault | null>
    readonly forget: () => Promise<Fault | null>
  }
}
