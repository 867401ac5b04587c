import { format } from './format.ts'
import { shortClock } from './week.ts'

type Field = { readonly label: string; readonly help: string; readonly unit: string }

/** Monday is 1. */
const weekdays = ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'] as const

/** The settings of the week: pairs, round types, rules, places to support. */
export const weekSettings = {
  title: 'Réglages de la semaine',
  back: 'Retour à la semaine',
  intro: 'Chaque changement est gardé aussitôt et peut être annulé. Il vaut pour la prochaine préparation.',
  weekday: (value: number): string => weekdays[value - 1] ?? '',
  weekdays,

  pairs: 'Binômes',
  pairsHelp: 'Un repère, jamais le nom de quelqu’un.',
  pairName: 'Nom du binôme',
  pairNew: 'Nouveau binôme',
  pairAdd: 'Ajouter le binôme',
  pairRemove: (name: string): string => `Retirer ${name}`,

  templates: 'Tournées types',
  templatesHelp: 'Ce qui revient chaque semaine : la préparation les remplit d’arrêts.',
  templatesEmpty: 'Aucune tournée type : ajoutez la première.',
  templateAdd: 'Ajouter une tournée type',
  templateNew: 'Nouvelle tournée type',
  templateEdit: 'Modifier la tournée type',
  templateEditOne: (day: string, start: string, pair: string): string =>
    `Modifier ${day.toLocaleLowerCase('fr')} ${format.clock(start)}, ${pair}`,
  templateRemoveOne: (day: string, start: string, pair: string): string =>
    `Retirer ${day.toLocaleLowerCase('fr')} ${format.clock(start)}, ${pair}`,
  save: 'Enregistrer',
  cancel: 'Renoncer',
  day: 'Jour',
  time: 'Horaires',
  pair: 'Binôme',
  actions: 'Actions',
  start: 'Début',
  end: 'Fin',
  startPlace: 'Lieu de départ',
  endPlace: 'Lieu d’arrivée',
  breakMinutes: 'Pause (minutes)',
  unplanned: 'Temps laissé libre (%)',
  unplannedHelp: 'Part de la tournée gardée pour les rencontres ; 30\u00a0% d’ordinaire.',
  times: (start: string, end: string): string => `${shortClock(start)} – ${shortClock(end)}`,

  rules: 'Règles',
  fields: {
    maxGapDays: {
      label: 'Délai maximum entre deux passages (jours)',
      help: 'Au-delà, le lieu est hors délai.',
      unit: 'j',
    },
    minGapDays: {
      label: 'Délai minimum (jours)',
      help: '1 interdit deux passages le même jour.',
      unit: 'j',
    },
    passageMinutes: {
      label: 'Durée d’un passage (minutes)',
      help: 'Temps prévu à chaque entrée.',
      unit: 'min',
    },
    pacePerWeek: {
      label: 'Rythme visé (passages par semaine)',
      help: 'Pour chaque entrée et lieu public.',
      unit: '',
    },
    walkMetresPerMinute: {
      label: 'Allure à pied (mètres par minute)',
      help: '70 m par minute font 4,2 km/h.',
      unit: 'm/min',
    },
    fairnessWeight: {
      label: 'Poids de l’équité entre bailleurs (0 à 1)',
      help: 'La préparation tient la part de temps de chaque bailleur à ±\u00a03 points, d’autant plus que ce nombre est grand. Jamais aux dépens d’un délai.',
      unit: '',
    },
    seed: {
      label: 'Tirage',
      help: 'Un autre nombre donne une autre semaine, aussi bonne. Le même nombre redonne la même.',
      unit: '',
    },
  } satisfies Record<string, Field>,

  fairnessOff:
    'À 0, l’équité est montrée et ne change aucune tournée : les besoins des lieux passent avant la part de chaque bailleur. C’est un choix à faire avec eux.',

  pace: 'Allure (m par minute)',
  paceHelp: 'Vide : l’allure des réglages.',
  supportBands: 'Moments de la journée',
  supportBandsHelp: 'Aucun coché : n’importe quand.',

  supports: 'Lieux à soutenir',
  supportsHelp: 'Une présence plus longue, quelques fois par semaine.',
  supportsEmpty: 'Aucun lieu à soutenir pour le moment.',
  supportPlace: 'Lieu',
  supportChoose: 'Choisir un lieu',
  supportEntrances: 'Entrées',
  supportPublic: 'Lieux publics',
  supportUseSelected: (place: string): string => `Prendre le lieu choisi sur la carte : ${place}`,
  supportMinutes: 'Minutes',
  supportTimes: 'Fois par semaine',
  supportAdd: 'Soutenir ce lieu',
  supportFacts: (minutes: number, times: number, bands: readonly string[] = []): string =>
    [
      `${format.minutes(minutes)}, ${format.number(times)} fois par semaine`,
      ...bands.map((band) => band.toLocaleLowerCase('fr')),
    ].join(', '),
  supportRemove: (place: string): string => `Ne plus soutenir ${place}`,
} as const
