import type { Viewer } from '../domain/hotspots/heat-filter.ts'
import type { Ranking } from '../domain/hotspots/ranking.ts'
import type { Period } from '../domain/period.ts'
import type { PublishedFile } from '../domain/published-file.ts'
import type { Family } from '../domain/taxonomy.ts'
import { beforeRecordsWords } from './before-records.ts'
import { territoryWords } from './event-territory.ts'
import { format } from './format.ts'
import { periodName } from './period-name.ts'
import { typeset } from './typeset.ts'

const { situations } = format

/** What partners see by résidence, of the families shown: « les familles B et C sont comptées par résidence, ». */
const byResidence = (families: readonly Family[]): string => {
  const shown = (['B', 'C', 'E'] as const).filter((family) => families.includes(family))
  if (shown.length === 0) return ''
  return shown.length === 1
    ? `la famille ${shown[0]} est comptée par résidence, `
    : `les familles ${shown.slice(0, -1).join(', ')} et ${shown.at(-1)} sont comptées par résidence, `
}

/** The words of a map that is saved as a picture: it is read far from the app, and says all that it needs. */
export const picture = {
  title: {
    one: (territory: string): string => `Situations notées, ${territory}`,
    swipe: (territory: string): string => `Situations notées, deux périodes, ${territory}`,
    difference: (territory: string): string => `Ce qui a changé, ${territory}`,
    months: (territory: string): string => `Situations notées, mois par mois, ${territory}`,
  },
  /** Null before the records begin. */
  caption: (period: Period, count: number | null): string =>
    typeset(
      `${format.capital(periodName(period))} : ${count === null ? beforeRecordsWords.count : situations(count)}`,
    ),
  /** Title of the page before it is printed. */
  print: 'Les douze mois, tels qu’ils seront imprimés',
  side: (side: string, caption: string): string => typeset(`${side} · ${caption}`),
  /** Names of a report's two maps: there, A and B are families. */
  sides: ['Période', 'Avant'] as const,
  difference: (a: Period, b: Period, [countA, countB]: readonly [number, number]): string =>
    typeset(`B (${periodName(b)}, ${situations(countB)}) moins A (${periodName(a)}, ${situations(countA)})`),
  n: (ranking: Pick<Ranking, 'situations' | 'episodes' | 'passages'>): string =>
    typeset(
      `n = ${situations(ranking.situations)}, ${format.count(ranking.episodes, 'épisode vu', 'épisodes vus')}, ${format.count(ranking.passages, 'passage', 'passages')}`,
    ),
  families: (codes: readonly string[]): string =>
    `${codes.length > 1 ? 'Familles' : 'Famille'} ${codes.join(', ')}`,
  choices: (labels: readonly string[]): string => typeset(`Choix : ${labels.join(', ')}`),
  viewer: {
    team: () => typeset('Pour l’équipe : ne pas transmettre à un partenaire.'),
    partners: (families) =>
      typeset(`Pour les partenaires : ${byResidence(families)}aucune entrée n’est nommée.`),
  } satisfies Record<Viewer, (families: readonly Family[]) => string>,
  fictional: 'Données fictives : un exemple, pas un quartier.',
  method: {
    density: (kernelMetres: number): string =>
      typeset(
        `Méthode : densité en situations par hectare et par mois, noyau gaussien de ${format.number(kernelMetres)} m, échelle fixe.`,
      ),
    rate: (kernelMetres: number): string =>
      typeset(
        `Méthode : situations vues pour 100 passages, noyau gaussien de ${format.number(kernelMetres)} m, échelle fixe.`,
      ),
    difference: (shuffles: number, seed: number): string =>
      typeset(
        `Méthode : densité de B moins celle de A, par mois ; hachuré sauf au-delà de ce que donnent 95 % de ${format.number(shuffles)} mélanges des périodes (graine ${seed}).`,
      ),
    ranking:
      'Entouré : plus que le hasard vu les passages (binomiale négative, Benjamini-Hochberg à deux niveaux).',
  },
  caution: 'La couleur seule ne prouve rien : un lieu où l’on passe plus souvent en compte plus.',
  /** A published file's own source stands for all that is drawn of it. */
  sources: (today: string, published: PublishedFile | undefined): string =>
    typeset(
      published
        ? `Source : ${territoryWords.credit(published)}. Carreaux de 100 m, sans passages : des nombres, pas des risques.`
        : `Sources : situations et passages notés par l’équipe, au ${format.day(today)} ; fond © contributeurs OpenStreetMap (ODbL).`,
    ),
  north: 'N',
  metres: (metres: number): string => format.metres(metres),
} as const
