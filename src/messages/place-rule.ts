import { format } from './format.ts'

/** What is asked of the passages at one place (*consignes de passage*). */
export const placeRule = {
  title: 'Consignes de passage',
  titleSet: 'Consignes de passage (propres à ce lieu)',
  help: 'Un champ vide suit les réglages de la semaine.',
  fields: {
    minGapDays: 'Délai minimum (jours)',
    maxGapDays: 'Délai maximum (jours)',
    pacePerWeek: 'Passages par semaine',
    serviceMinutes: 'Durée (minutes)',
  },
  usual: (value: number): string => `d’ordinaire ${format.number(value, 1)}`,
  opening: 'Heures où le lieu peut être vu',
  forbidden: 'Heures à éviter',
  from: (what: string): string => `${what} : de`,
  until: (what: string): string => `${what} : à`,
  shortDays: ['Lu', 'Ma', 'Me', 'Je', 'Ve', 'Sa', 'Di'],
  more: (count: number): string => `${format.count(count, 'autre plage', 'autres plages')}, gardée(s).`,
  save: 'Enregistrer',
  remove: 'Suivre les réglages',
} as const
