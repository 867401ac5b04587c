import { FUNDER_COLOURS } from '../domain/landlord.ts'

const PLAIN = [
  'land',
  'outside',
  'water',
  'green',
  'green-edge',
  'footprint',
  'footprint-edge',
  'street',
  'street-casing',
  'street-main',
  'street-main-casing',
  'street-path',
  'street-label',
  'closure',
  'label',
  'halo',
  'perimeter',
  'sector',
  'sector-label',
  'pattern-mark',
  'entrance',
  'place',
  'reception',
  'landmark',
  'service',
  'symbol',
  'situation',
  'link',
  'follow',
  'import-new',
  'import-changed',
  'import-moved',
  'import-gone',
  'selection',
  'selection-halo',
  'flaw',
  'unseen',
  'proven',
  'proven-halo',
  'recency-recent',
  'recency-soon',
  'recency-overdue',
] as const
const FUNDERS = FUNDER_COLOURS.flatMap((colour) => [`funder-${colour}`, `edge-${colour}`] as const)
const HEAT = [
  ...(['heat-1', 'heat-2', 'heat-3', 'heat-4', 'heat-5', 'heat-6'] as const),
  ...(['more-1', 'more-2', 'more-3', 'more-4'] as const),
  ...(['less-1', 'less-2', 'less-3', 'less-4'] as const),
] as const
const ROUNDS = [
  ...(['round-1', 'round-2', 'round-3', 'round-4', 'round-5'] as const),
  ...(['round-6', 'round-7', 'round-8', 'round-9', 'round-10'] as const),
] as const

export const MAP_TOKENS = [...PLAIN, ...FUNDERS, ...HEAT, ...ROUNDS] as const
export type MapToken = (typeof MAP_TOKENS)[number]

/** Colours of `styles/map.css` by their name without `--map-`, as `rgb(…)`. */
export type MapColours = Readonly<Record<MapToken, string>>

/** Colours as the theme in force makes them. `probe` is an element of the page that paints nothing; its `color` is left unset. */
export const readMapColours = (probe: HTMLElement): MapColours => {
  const style = getComputedStyle(probe)
  const read = (token: MapToken): string => {
    probe.style.setProperty('color', `var(--map-${token})`)
    return style.color
  }
  const colours = Object.fromEntries(MAP_TOKENS.map((token) => [token, read(token)])) as MapColours
  probe.style.removeProperty('color')
  return colours
}

/** Red, green, blue from 0 to 255 of a computed colour such as `rgb(0, 114, 178)`. */
export const channels = (colour: string): readonly [number, number, number] => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  return [red, green, blue]
}
