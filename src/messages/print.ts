import type { CivilDate } from '../domain/civil-date.ts'
import { format } from './format.ts'

const capital = (value: string): string => value.charAt(0).toLocaleUpperCase('fr') + value.slice(1)

/** The printed pages of rounds. */
export const print = {
  title: (count: number): string => `Aperçu avant impression · ${format.count(count, 'page', 'pages')}`,
  print: 'Imprimer',
  close: 'Fermer l’aperçu',
  fictional: 'Exemple fictif',
  day: (day: CivilDate): string => capital(format.fullDay(day)),
  times: (start: string, end: string): string => `${format.clock(start)} – ${format.clock(end)}`,
  facts: (stops: number, metres: number): string =>
    `${format.count(stops, 'arrêt', 'arrêts')} · ${format.metres(metres)} à pied`,
  pause: (minutes: number, before: number | null): string =>
    `Pause : ${format.minutes(minutes)}${before === null ? '' : `, avant l’arrêt ${before}`}`,
  noBreak: 'Sans pause',
  free: (minutes: number): string => `Temps libre pour les rencontres : ${format.minutes(minutes)}`,
  map: (pair: string, day: CivilDate): string =>
    `Plan de la tournée de ${pair}, ${format.weekday(day)} : les arrêts numérotés dans l’ordre de la liste`,
  stops: 'Arrêts',
  done: 'Fait',
  number: 'N°',
  time: 'Heure',
  place: 'Lieu',
  notes: 'À retenir',
  departure: (place: string): string => `Départ : ${place}`,
  arrival: (place: string): string => `Arrivée : ${place}`,
  itinerary: 'Itinéraire',
  streets: (names: readonly string[]): string => names.join(', puis '),
  noItinerary: 'Aucune rue nommée sur ce chemin.',
  noStop: 'Cette tournée n’a pas d’arrêt.',
  attribution: 'Fond : © les contributeurs d’OpenStreetMap (ODbL)',
  private: 'À garder avec l’équipe. Aucune situation n’est imprimée.',
} as const
