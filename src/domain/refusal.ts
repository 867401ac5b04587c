import type { NoticeCode } from './notice-codes.ts'
import type { RefusalCode } from './refusal-codes.ts'

/** Where in what was given: a file, its row (1 is the first line of the file), its field, the byte where it begins (0 is the first). */
export type Where = {
  readonly file?: string
  readonly row?: number
  readonly field?: string
  readonly byte?: number
}
export type Params = Readonly<Record<string, string | number>>

/** Asked for, not possible now; nothing was changed. */
export type Refusal = {
  readonly kind: 'refusal'
  readonly code: RefusalCode
  readonly at?: Where
  readonly params?: Params
}
/** The world failed: an unreadable file, a full disk, a wrong passphrase. */
export type Fault = {
  readonly kind: 'fault'
  readonly code: FaultCode
  readonly at?: Where
  readonly params?: Params
  readonly cause?: string
}
/** Done, with a remark. */
export type Notice = {
  readonly kind: 'notice'
  readonly code: NoticeCode
  readonly at?: Where
  readonly count: number
  readonly params?: Params
}

export const refusal = (code: RefusalCode, params?: Params, at?: Where): Refusal => ({
  kind: 'refusal',
  code,
  ...(at && { at }),
  ...(params && { params }),
})
export const fault = (code: FaultCode, cause?: unknown, params?: Params, at?: Where): Fault => ({
  kind: 'fault',
  code,
  ...(at && { at }),
  ...(params && { params }),
  ...(cause !== undefined && { cause: cause instanceof Error ? cause.message : String(cause) }),
})
export const notice = (code: NoticeCode, count: number, params?: Params, at?: Where): Notice => ({
  kind: 'notice',
  code,
  count,
  ...(at && { at }),
  ...(params && { params }),
})

export const isRefusal = (value: unknown): value is Refusal => (value as Refusal | null)?.kind === 'refusal'
export const isFault = (value: unknown): value is Fault => (value as Fault | null)?.kind === 'fault'

export type FaultCode = (typeof FAULTS)[number]
export type { NoticeCode } from './notice-codes.ts'
export { NOTICES } from './notice-codes.ts'

/** Every fault of the product. */
export const FAULTS = [
  'file-unreadable',
  'geo-missing',
  'storage-refused',
  'storage-full',
  'other-tab',
  'storage-newer',
  'storage-damaged',
  'storage-evicted',
  'passphrase-wrong',
  'worker-failed',
  'download-failed',
  'not-saved',
  'plan-invalid',
  'base-map-failed',
  'picture-failed',
  'clipboard-refused',
  'full-screen-refused',
] as const
