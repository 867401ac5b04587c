import type { UnservedReason } from '../domain/week/round.ts'
import { dayAndTimes } from './compare.ts'
import { format } from './format.ts'
import { typeset } from './typeset.ts'

/** Counted as entrances when all of them are. */
const those = (count: number, entrances: boolean): string =>
  entrances ? format.count(count, 'entrée', 'entrées') : format.count(count, 'lieu', 'lieux')
const verb = (count: number, one: string, many: string): string => (count < 2 ? one : many)

/** What the week could not hold, and what would let it. */
export const advice = {
  title: 'Conseils',
  notPrepared:
    'Ici paraîtront, une fois la semaine préparée, les lieux qui n’ont pas trouvé leur place, pourquoi, et ce qui permettrait d’y passer.',
  nothing: 'Rien ne manque cette semaine.',
  nothingHelp:
    'Tous les lieux sont dans leur délai, toutes les présences et tous les contrôles demandés ont leur heure.',
  lacking: 'Ce qui n’a pas pu être tenu',
  lackingLead: (count: number): string =>
    typeset(
      `${format.count(count, 'lieu attend', 'lieux attendent')} un passage, une présence ou un contrôle que la semaine ne contient pas.`,
    ),
  reason: {
    unreachable: (count: number) => `${those(count, false)} sans chemin connu à pied`,
    'no-time-left': (count: number) => `${those(count, false)} faute de temps dans les tournées`,
    'minimum-gap': (count: number) =>
      `${those(count, false)} dont les seules dates possibles sont trop proches d’un autre passage`,
    'no-round': (count: number) => `${those(count, false)} sans tournée au bon moment`,
    'too-far': (count: number) => `${those(count, false)} trop loin pour tenir dans une tournée`,
    'closed-then': (count: number) => `${those(count, false)} dont les heures ne rencontrent aucune tournée`,
    excluded: (count: number) => `${those(count, false)} ${verb(count, 'écarté', 'écartés')} à la main`,
  } satisfies Record<UnservedReason, (count: number) => string>,

  help: 'Ce qui aiderait',
  helpLead:
    'Chaque conseil est calculé : la semaine est préparée de nouveau avec lui, et seul ce qui aide vraiment est proposé.',
  ask: 'Chercher ce qui aiderait',
  askAgain: 'Chercher de nouveau',
  running: 'Recherche de ce qui aiderait',
  progress: (share: number): string => typeset(`${format.percent(share)} de la recherche`),
  stopHelp: 'Chaque essai prépare la semaine de nouveau, sans rien y changer.',
  none: 'Aucun des changements essayés n’aiderait : ni une tournée de plus, ni un délai plus long, ni un autre départ.',
  adopt: 'Adopter',
  adoptOf: (title: string): string => ` : ${title}`,
  /** One undo, whatever it changes. */
  adoptHelp: 'Adopter prépare la semaine avec le conseil ; un seul geste l’annule.',

  addRound: (weekday: number, start: string, end: string, pair: string): string =>
    typeset(`Une tournée de plus, ${dayAndTimes(weekday, start, end)} avec ${pair}`),
  widenGap: (to: number, from: number, count: number, entrances: boolean): string =>
    typeset(
      `${to} jours au lieu de ${from} pour ${verb(count, entrances ? 'cette' : 'ce', 'ces')} ${count < 2 ? (entrances ? 'entrée' : 'lieu') : those(count, entrances)}`,
    ),
  startFrom: (place: string, round: string): string => typeset(`Un autre départ : ${place}, pour ${round}`),
  backInGap: (count: number, entrances: boolean): string =>
    typeset(`${those(count, entrances)} ${verb(count, 'retrouve son délai', 'retrouvent leur délai')}`),
  met: (count: number, entrances: boolean): string =>
    typeset(
      `${those(count, entrances)} ${verb(count, 'reçoit ce qui lui manque', 'reçoivent ce qui leur manque')}`,
    ),
  overdue: (before: number, after: number): string =>
    typeset(`Jours hors délai : ${format.number(after)} au lieu de ${format.number(before)}.`),
  missing: (before: number, after: number): string =>
    typeset(
      `Présences et contrôles manquants : ${format.number(after)} au lieu de ${format.number(before)}.`,
    ),
  places: (count: number, entrances: boolean): string =>
    typeset(`Voir ${verb(count, entrances ? 'l’entrée' : 'le lieu', `les ${those(count, entrances)}`)}`),
  more: (count: number): string => typeset(`Voir les ${format.number(count)} lieux`),
} as const
