import type { DensityUnit } from '../domain/hotspots/density.ts'

/** What the colours of the map count. */
export const heatMeasure = {
  title: 'Ce que la couleur compte',
  units: {
    'per-hectare-month': 'Par hectare et par mois',
    'per-100-passages': 'Pour 100 passages',
  } satisfies Record<DensityUnit, string>,
  unitHelp: {
    'per-hectare-month': 'Tout ce qui est noté : un lieu où l’équipe passe plus souvent en compte plus.',
    'per-100-passages':
      'Ce que l’équipe a vu, sur ses passages. Hachuré : trop peu de passages pour le dire, ce n’est pas un calme.',
  } satisfies Record<DensityUnit, string>,
  relative: 'Étirer l’échelle à cette carte',
  relativeHelp: 'Pour voir les nuances d’une carte pâle. Deux cartes étirées ne se comparent pas.',
} as const
