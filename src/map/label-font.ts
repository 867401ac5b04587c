/** Families of the page, drawn glyph by glyph on the device: without a `glyphs` address MapLibre asks no server. */
export const LABEL_FONT = ['Atkinson Hyperlegible Next', 'sans-serif']
