import { familyOf } from '../taxonomy.ts'

/** A photo taken and cleaned, not kept yet. `masked`: something of it was covered by hand. */
export type TakenPhoto = { readonly bytes: Uint8Array<ArrayBuffer>; readonly masked: boolean }

/** Things that carry names: letterboxes, intercoms. */
const NAMED = ['F-letterbox-doors-', 'F-access-control-']

/** Whether a situation of that code may have a photo: of things alone (A, F) and of what is left behind (D2). */
export const mayHavePhoto = (code: string): boolean =>
  code === 'D2' || (code !== '' && ['A', 'F'].includes(familyOf(code)))

/** Whether such a photo must be masked before it is kept. */
export const needsMask = (code: string): boolean => NAMED.some((start) => code.startsWith(start))
