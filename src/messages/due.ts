import type { DelayKey } from '../domain/follow-up/delays.ts'
import type { DueReason } from '../domain/follow-up/due-item.ts'
import { format } from './format.ts'

/** What a filter of the inbox keeps together. */
export const DUE_GROUPS = [
  'request',
  'relay',
  'mediation',
  'action',
  'project',
  'jointPlan',
  'situation',
  'shiftNote',
  'meeting',
] as const

const delay: Readonly<Record<DelayKey, string>> = {
  'request-answer': 'Demande : réponse à donner',
  'relay-proposed': 'Relais proposé, sans suite',
  'relay-agreed': 'Relais accepté, contact à prendre',
  'relay-contact-made': 'Relais : contact pris, à prendre en charge',
  'relay-taken-up': 'Relais pris en charge, continuité à vérifier',
  'mediation-waits': 'Médiation sans mouvement',
  'expectation-answer': 'Attente d’habitants : réponse à rendre',
  'action-close': 'Action tenue, à terminer',
  'to-transmit': 'Situation notée, à transmettre',
  'transmitted-waits': 'Situation transmise, sans prise en charge',
  'taken-up-waits': 'Situation prise en charge, pas faite',
  'place-to-avoid': 'Lieu à éviter, à revoir',
  backup: 'Changements sans sauvegarde',
}

const reason: Readonly<Record<DueReason, string>> = {
  'request-answer': 'Répondre à qui a demandé',
  'relay-waits': 'Relais qui attend',
  'agreement-check': 'Vérifier l’accord',
  'mediation-waits': 'Médiation sans mouvement',
  'expectation-answer': 'Répondre à une attente d’habitants',
  'action-to-close': 'Action à terminer',
  milestone: 'Étape de projet',
  commitment: 'Engagement d’un partenaire',
  'plan-evaluation': 'Évaluer le plan d’actions',
  decision: 'Décision de réunion',
  'meeting-parts': 'Envoyer les parts de la réunion',
  'to-transmit': 'À transmettre',
  'transmitted-waits': 'Transmise, pas prise en charge',
  'taken-up-waits': 'Prise en charge, pas faite',
  'check-on-site': 'À contrôler sur place',
  'call-to-confirm': 'Appel d’urgence à confirmer',
  'shift-note': 'Consigne à régler',
}

/** The coordinator's inbox « À faire » and its delays. */
export const due = {
  delay,
  reason,
  sections: { late: 'En retard', today: 'Aujourd’hui', week: 'Cette semaine', later: 'Plus tard' },
  nothing:
    'Rien n’attend. Les demandes, relais, accords à vérifier et défauts en cours viendront ici à leur date.',
  nothingOf: 'Rien de ce genre n’attend.',
  filter: 'Montrer',
  all: 'Tout',
  group: {
    request: 'Demandes',
    relay: 'Relais',
    mediation: 'Médiations',
    action: 'Actions',
    project: 'Projets',
    jointPlan: 'Plans d’actions',
    situation: 'Situations',
    shiftNote: 'Consignes',
    meeting: 'Réunions',
  },
  groupCount: (name: string, count: number) => `${name} (${count})`,
  count: (now: number, late: number) =>
    now === 0
      ? 'Rien n’est à faire aujourd’hui.'
      : `${now} à faire${late > 0 ? `, dont ${late} en retard` : ''}.`,
  /** Read after « Suivis » on the rail. */
  railCount: (count: number) => `, ${count} à faire`,
  since: (day: string) => `depuis le ${day}`,
  more: (count: number) => `Montrer ${count === 1 ? 'la suivante' : `les ${count} suivantes`}`,
  openOf: (title: string) => `Ouvrir : ${title}`,
  putOff: 'Remettre à plus tard',
  putOffShort: 'Plus tard',
  until: 'Jusqu’au',
  putOffSave: 'Remettre',
  cancel: 'Renoncer',
  agreement: { kept: 'Tenu', partly: 'En partie', broken: 'Pas tenu' },
  close: {
    milestone: 'Atteinte',
    commitment: 'Tenu',
    confirmed: 'Confirmé',
    settled: 'C’est fait',
    answer: 'Répondre',
  },
  /** On the board of « Semaine ». */
  board: {
    of: (weekday: string) => `${weekday} : `,
    agreements: (count: number) => `${count} accord${count > 1 ? 's' : ''} à vérifier`,
    requests: (count: number) => `${count} réponse${count > 1 ? 's' : ''} à donner`,
    rendezVous: (hours: readonly string[]) => `rendez-vous à ${hours.map(format.clock).join(', ')}`,
  },
  delays: 'Délais de rappel',
  delaysHelp:
    'Nombre de jours après lequel ce qui n’a pas bougé revient dans « À faire ». Vide : le délai habituel.',
  days: (usual: number) => `En jours ; habituel : ${format.number(usual)}`,
} as const
