import { dateOfDay } from '../domain/civil-date.ts'
import type { Cluster, NearRepeat, Scan } from '../domain/hotspots/scan.ts'
import type { Period } from '../domain/period.ts'
import { format } from './format.ts'
import { periodName } from './period-name.ts'
import { typeset } from './typeset.ts'

const episodes = (count: number): string => format.count(count, 'épisode', 'épisodes')
const p = (value: number): string => format.number(value, 3)

const days = ({ from, until }: Cluster): string =>
  format.period({ from: dateOfDay(from), until: dateOfDay(until) })

/** Two searches over the whole quarter, asked for by a button each. */
export const search = {
  title: 'Chercher dans tout le quartier',
  scan: 'Chercher ce qui a commencé quand et où',
  scanHelp:
    'Une zone de plusieurs lieux et des jours où il y a eu plus que le hasard, même si aucun lieu seul ne ressort.',
  repeat: 'Une situation en appelle-t-elle d’autres ?',
  repeatHelp: 'Si, après une situation, il en vient davantage tout près et peu après.',
  stop: 'Arrêter',
  progress: (share: number): string => typeset(`${format.percent(share)} des tirages`),
  running: 'Recherche en cours…',
  failed: 'La recherche n’a pas abouti.',
  of: (period: Period): string => typeset(`Sur la période : ${periodName(period)}.`),
  older: 'Avec les choix d’avant : cherchez de nouveau pour ceux de maintenant.',

  cluster: (cluster: Cluster): string =>
    typeset(
      `${format.count(cluster.places.length, 'lieu', 'lieux')}, ${days(cluster)} : ${episodes(cluster.episodes)} pour ${format.number(cluster.expected, 1)} attendu${cluster.expected < 2 ? '' : 's'} vu les passages, peu probable par hasard (p = ${p(cluster.p)}).`,
    ),
  noCluster: (most: Cluster | null): string =>
    typeset(
      most === null
        ? 'Aucune zone : rien n’est noté sur la période.'
        : `Aucune zone ne dépasse le hasard. La moins mal placée, ${format.count(most.places.length, 'lieu', 'lieux')} ${days(most)}, a ${episodes(most.episodes)} pour ${format.number(most.expected, 1)} attendu${most.expected < 2 ? '' : 's'} : le hasard en donne autant ${format.number(most.p * 100)} fois sur 100.`,
    ),
  around: (place: string): string => `Autour de ${place}`,
  zonePlaces: (count: number): string =>
    count < 2 ? 'Le lieu de la zone' : typeset(`Les ${format.number(count)} lieux de la zone`),
  scanHow: 'Comment, et ses limites',
  scanLines: ({ seed, replicates, dispersion }: Scan): readonly string[] =>
    [
      'Statistique de balayage de Kulldorff : chaque zone de 15 lieux voisins au plus et chaque suite de 6 mois au plus est comparée à ce que donnent ses passages.',
      `${format.number(replicates)} quartiers tirés au sort sans rien de particulier, séries comprises (variance ${format.number(dispersion, 2)} fois la moyenne) ; graine ${format.number(seed)} : mêmes données, même réponse.`,
      'La zone dit à peu près où et quand, pas pourquoi : ses bords sont incertains, et un lieu de la zone peut n’y être pour rien.',
    ].map(typeset),

  repeatFound: ({ metres, days: within }: NonNullable<NearRepeat['proven']>): string =>
    typeset(
      `Oui : après une situation, il en vient davantage à moins de ${metres} m dans les ${within} jours. Repasser dans cette entrée et autour pendant ${within} jours.`,
    ),
  noRepeat: 'Non : rien ne montre qu’une situation en appelle d’autres tout près, au-delà du hasard.',
  repeatHow: 'Les nombres, et leurs limites',
  repeatCaption: 'Paires de situations vues, proches, et ce que le hasard donnerait',
  within: 'Distance et délai',
  pairs: 'Paires',
  expected: 'Attendues',
  chance: 'p corrigé',
  cell: (metres: number, within: number): string => typeset(`${metres} m, ${within} jours`),
  value: (value: number): string => format.number(value, 1),
  p,
  repeatLines: ({ seed, shuffles, cells }: NearRepeat): readonly string[] =>
    [
      `Test de Knox : les jours sont mélangés ${format.number(shuffles)} fois entre les situations (graine ${format.number(seed)}) ; p corrigé pour ${format.number(cells.length)} comparaisons (Holm).`,
      'Un lieu où l’équipe passe deux jours de suite peut faire croire à une répétition : ce test ne connaît pas les passages.',
    ].map(typeset),
} as const
