import type { Facet } from '../domain/hotspots/facet-counts.ts'
import type { Viewer } from '../domain/hotspots/heat-filter.ts'
import { format } from './format.ts'
import { typeset } from './typeset.ts'

/** What is looked at: choices with their live counts, and what of them is active. */
export const filters = {
  title: 'Choisir ce qui est regardé',
  active: (count: number): string => format.count(count, 'choix actif', 'choix actifs'),
  viewer: 'Qui regarde',
  viewers: { team: 'Équipe', partners: 'Partenaires' } as Readonly<Record<Viewer, string>>,
  viewerHelp: {
    team: 'Tout ce que l’équipe a noté, jusqu’à l’entrée.',
    partners: 'Les familles B, C et E sont comptées à la résidence ou au secteur, jamais à l’entrée.',
  } as Readonly<Record<Viewer, string>>,
  facet: {
    families: 'Familles',
    codes: 'Codes précis',
    landlords: 'Bailleurs',
    sectors: 'Secteurs',
    bands: 'Moments de la journée',
    origins: 'Vue ou rapportée',
    statuses: 'Où elles en sont',
    audiences: 'Qui peut les lire',
  } as Readonly<Record<Facet, string>>,
  all: 'Tous, si rien n’est coché.',
  familiesHelp: 'C5 n’est jamais sur la carte : il se note par secteur, pour l’équipe seulement.',
  bandsHelp:
    'Tous, si rien n’est coché. Les passages sont limités aux mêmes moments, pour que les taux se comparent.',
  countsHelp: typeset(
    'À droite : situations de la période pour chaque choix, les autres choix restant comme ils sont.',
  ),
  more: 'Plus de choix',
  town: 'Espace public (Ville)',
  count: (count: number): string => format.count(count, 'situation', 'situations'),
  chips: 'Choix actifs',
  remove: (what: string): string => `Retirer : ${what}`,
  without: (family: string): string => `Sans ${family}`,
  withFamily: (family: string): string => `Avec ${family}`,
  clear: 'Tout effacer',
} as const
