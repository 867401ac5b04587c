import type { HeatRamp, Rgb } from './heat-ramp.ts'

/** Colours of the heat on paper, which has no theme: those of `styles/map.css` in the light. */
export const PRINT_HEAT: Pick<HeatRamp, 'more'> = {
  more: [
    [195, 204, 226],
    [157, 171, 205],
    [122, 139, 181],
    [90, 108, 153],
    [61, 79, 123],
    [38, 51, 88],
  ],
}
export const PRINT_DIFFERENCE: Required<Omit<HeatRamp, 'stops'>> = {
  more: [
    [237, 197, 159],
    [224, 156, 100],
    [207, 116, 52],
    [174, 83, 28],
  ],
  less: [
    [179, 208, 232],
    [127, 176, 221],
    [72, 145, 205],
    [30, 113, 176],
  ],
}
export const PRINT_UNSEEN: Rgb = [125, 118, 106]
export const PRINT_PROVEN = '#a8330b'
export const PRINT_PERIMETER = '#7a2e63'
