import type { CivilDate } from './civil-date.ts'
import type { Street } from './street.ts'
import type { ClockTime, StopKind } from './week/round.ts'

export type SheetPoint = readonly [x: number, y: number]

/** A stop as the page has it. */
export type SheetStop = {
  /** 0 for the first. */
  readonly rank: number
  readonly name: string
  readonly stopKind: StopKind
  readonly arrive: ClockTime
  readonly leave: ClockTime
  /** 0 when it begins at once. */
  readonly waitMinutes: number
  /** When the place can be met on that day; empty: always. */
  readonly opening: readonly { readonly from: ClockTime; readonly until: ClockTime }[]
  /** How it differs from the version handed out before; absent: it does not, or there was none. */
  readonly change?: {
    readonly type: 'added' | 'moved' | 're-timed'
    /** When it was. */
    readonly was?: ClockTime
  }
  readonly x: number
  readonly y: number
}

/** A stretch of the written itinerary: along one street, or along unnamed ways of one kind. */
export type SheetStep = {
  /** How the way goes on from the stretch before. */
  readonly turn: 'start' | 'straight' | 'left' | 'right' | 'back'
  /** A street's name, else what the way is; `open` where it follows no street. */
  readonly way: { readonly name: string } | { readonly class: Street['class'] | 'open' }
  readonly metres: number
  readonly minutes: number
  /** Ranks of the stops made along it. */
  readonly stops: readonly number[]
  /** Landmarks and places gone past, which are no stops of the round. */
  readonly passes: readonly string[]
}

/** A printed page of a round: lines in metres of the sheet's own plane (x to the east, y to the south), for a vector picture. */
export type Sheet = {
  readonly round: string
  /** Its number in the week, 1 for the first. */
  readonly number: number
  readonly week: string
  /** The version that it is of, and the day it was or is handed out. */
  readonly edition: { readonly version: number; readonly handedOut: CivilDate }
  readonly pair: string
  readonly day: CivilDate
  readonly start: ClockTime
  readonly end: ClockTime
  readonly startPlace: string
  readonly endPlace: string
  readonly breakMinutes: number
  /** Rank of the stop before which the break is taken; the number of stops when it comes before the way back. */
  readonly breakBefore: number
  readonly unplannedMinutes: number
  readonly walkMetres: number
  readonly walkMinutes: number
  readonly widthMetres: number
  readonly heightMetres: number
  readonly streets: readonly (readonly SheetPoint[])[]
  readonly buildings: readonly (readonly SheetPoint[])[]
  readonly line: readonly SheetPoint[]
  readonly stops: readonly SheetStop[]
  /** Places of the version before that this round no longer has. */
  readonly gone: readonly string[]
  /** The way in words, in order; its metres and minutes add up to those of the line. */
  readonly itinerary: readonly SheetStep[]
}
