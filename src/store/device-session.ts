import type { CivilDate } from '../domain/civil-date.ts'
import type { RoomUse } from '../domain/installed-app.ts'
import type { HiddenScreen, ScreenCode } from '../domain/screen-code.ts'
import type { StorageTrouble } from '../domain/storage-trouble.ts'
import type { ClockDoubt } from '../domain/trusted-day.ts'

/** What the session knows of the device: its storage when that fails, its clock when that is not believed. */
export type DeviceSession = {
  /** Why what is on the screen is not on the disk, or a territory can't be opened yet; absent or null: nothing is wrong. */
  readonly trouble?: StorageTrouble | null
  /** Absent or null: the date is believed. */
  readonly clockDoubt?: ClockDoubt | null
  /** Records dated after today, as a wrong clock leaves them, until that is read; absent or null: none. */
  readonly datedAhead?: { readonly count: number; readonly last: CivilDate } | null
  /** Names of territories that the browser has erased; absent or null: none. */
  readonly erased?: readonly string[] | null
  /** What takes room on this device; absent: not looked at. */
  readonly room?: RoomUse
  /** The code that hides the screen of this territory; absent or null: there is none. */
  readonly screenCode?: ScreenCode | null
  /** The screen is hidden until its code is given; absent or null: it is shown. */
  readonly hidden?: HiddenScreen | null
}
