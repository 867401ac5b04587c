import type { NoticeCode } from './notice-codes.ts'

/** Where in what was given: a file, its row (1 is the first line of the file), its field. */
export type Where = { readonly file?: string; readonly row?: number; readonly field?: string }
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

export type RefusalCode = (typeof REFUSALS)[number]
export type FaultCode = (typeof FAULTS)[number]
export type { NoticeCode } from './notice-codes.ts'
export { NOTICES } from './notice-codes.ts'

/** Every refusal of the product; each has its sentence in `messages`. */
export const REFUSALS = [
  // history and saving
  'nothing-to-undo',
  'nothing-to-redo',
  'changed-since',
  'not-saved',
  'passphrase-needed',
  'passphrase-short',
  'framework-missing',
  // the week
  'no-pair',
  'no-round-template',
  'no-entrance',
  'no-plan',
  'plan-outdated',
  'round-place-gone',
  'plan-running',
  'stop-unknown',
  'place-closed',
  'round-too-short',
  'round-full',
  'pins-too-many',
  'pair-in-use',
  'same-round',
  'value-out-of-range',
  'not-first',
  'not-last',
  // services
  'web-address',
  'no-service-listed',
  // situations
  'code-needed',
  'place-needed',
  'when-needed',
  'when-in-future',
  'note-names-someone',
  'place-too-fine',
  'nothing-selected',
  // what comes in: named by file, row, field
  'file-empty',
  'file-too-large',
  'not-text',
  'not-json',
  'json-truncated',
  'json-too-deep',
  'not-geojson',
  'bad-geometry',
  'no-polygon',
  'no-point',
  'ring-crosses',
  'out-of-world',
  'far-away',
  'swapped-axes',
  'projected-coordinates',
  'unknown-crs',
  'area-implausible',
  'too-many-features',
  'several-areas',
  'column-missing',
  'header-missing',
  'no-row',
  'no-good-row',
  'list-without-outline',
  'unknown-format',
  'format-not-read',
  'landlord-unknown',
  'file-is-html',
  'layer-invalid',
  'id-twice',
  'reference-unknown',
  'nothing-to-import',
  'import-running',
  'import-unanswered',
  'link-unknown',
  'link-target-unknown',
  // files that are packed, large, or in XML
  'gzip-damaged',
  'unpacked-too-large',
  'perimeter-needed',
  'area-too-full',
  'nothing-near',
  'cut-not-possible',
  'conversion-needed',
  'other-format',
  'xml-doctype',
  'xml-broken',
  'xml-truncated',
  'xml-too-deep',
  'no-street',
  'no-building',
  'no-service',
  'no-track',
  'osm-no-geometry',
  // bundles: archives and their manifests
  'manifest-invalid',
  'format-newer',
  'zip-damaged',
  'zip-protected',
  'zip-method',
  'zip-name',
  'zip-twice',
  'zip-too-large',
  'not-a-territory',
  'package-incomplete',
  'stopped',
  'nothing-running',
  // editing on the map
  'object-gone',
  'outline-short',
  'outline-crosses',
  'outline-flat',
  'neighbour-crosses',
  'hole-outside',
  'cut-not-across',
  'cut-many',
  'landlords-differ',
  'areas-apart',
  'entrance-needs-building',
  'landlord-needed',
  'position-wrong',
  'path-short',
  'text-needed',
  'choice-unknown',
  'place-in-use',
  'object-in-use',
  'files-many',
  'sector-has-past',
  'perimeter-last',
  'closure-unclear',
  // the rules of a territory
  'flaw-gone',
  // what goes out
  'no-recipient',
  'period-reversed',
  'period-missing',
  'nothing-to-send',
  'release-not-ready',
  // the example and the territories
  'example-not-open',
  'already-open',
  'territory-name-needed',
  'territory-name-taken',
  'territory-name-differs',
  'territory-gone',
  'territory-locked',
  'territory-unsaved',
  'example-stays',
  // base maps
  'base-map-invalid',
  'base-map-missing',
  'base-map-consent',
] as const

/** Every fault of the product. */
export const FAULTS = [
  'file-unreadable',
  'geo-missing',
  'storage-refused',
  'storage-full',
  'storage-newer',
  'storage-damaged',
  'passphrase-wrong',
  'worker-failed',
  'download-failed',
  'not-saved',
  'plan-invalid',
  'base-map-failed',
] as const
