/** Licence and credit of what is derived from OpenStreetMap. */
export const OPENSTREETMAP = {
  licence: 'ODbL 1.0',
  attribution: '© contributeurs OpenStreetMap, ODbL 1.0',
} as const
