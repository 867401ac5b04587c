import type { Estate } from '../domain/estate.ts'
import { EMERGENCY_NUMBERS, type EmergencyNumber } from '../domain/field/danger-call.ts'
import type { OnCall } from '../domain/field/on-call.ts'
import type { MethodHandout } from '../domain/method-handout.ts'
import { partnerName } from './partner-name.ts'

type Emergency = { readonly shown: string; readonly name: string; readonly when: string }

const emergency: Readonly<Record<EmergencyNumber, Emergency>> = {
  '17': {
    shown: '17',
    name: 'Police secours',
    when: 'Quelqu’un est menacé ou frappé, une agression ou un vol est en cours.',
  },
  '15': {
    shown: '15',
    name: 'SAMU',
    when: 'Un malaise, une blessure grave, quelqu’un qui ne répond plus ou respire mal.',
  },
  '18': {
    shown: '18',
    name: 'Sapeurs-pompiers',
    when: 'Un feu, de la fumée, un accident, quelqu’un de bloqué ou de coincé.',
  },
  '112': {
    shown: '112',
    name: 'Toute urgence, en Europe',
    when: 'Vous ne savez pas qui appeler, ou le téléphone n’a pas de réseau à lui.',
  },
  '114': {
    shown: '114',
    name: 'Urgence par SMS',
    when: 'Pour une personne sourde ou malentendante, ou quand parler est impossible.',
  },
  '119': {
    shown: '119',
    name: 'Allô enfance en danger',
    when: 'Un enfant est en danger ou risque de l’être. Gratuit, jour et nuit.',
  },
  '3919': {
    shown: '39 19',
    name: 'Violences Femmes Info',
    when: 'Une femme subit des violences : écoute et conseil, jour et nuit. En danger immédiat, le 17.',
  },
  '0800473333': {
    shown: '0 800 47 33 33',
    name: 'Urgence gaz',
    when: 'Une odeur de gaz : faites sortir, n’allumez rien, appelez de dehors. Gratuit.',
  },
}

/** *Fiche réflexe*: whom to call, and when. */
export const reflexes = {
  title: 'Fiche réflexe',
  open: 'Numéros d’urgence',
  back: 'Revenir',
  print: 'Imprimer',
  lead: 'Se mettre à l’abri, appeler, rester joignable. Notez ensuite la référence donnée.',
  emergencies: 'Urgences',
  emergency,
  call: 'Appeler le',
  text: 'Écrire un SMS au',
  onCall: 'Astreintes',
  onCallNone:
    'Aucune astreinte n’est notée. Avant la première tournée, ajoutez celle de chaque bailleur et celle de la ville.',
  onCallMissing: (names: string) => `Il manque encore : ${names}.`,
  everywhere: 'tous les lieux',
  add: 'Ajouter un numéro',
  edit: (name: string) => `Corriger ${name}`,
  remove: (name: string) => `Retirer ${name}`,
  form: {
    addTitle: 'Ajouter un numéro',
    editTitle: 'Corriger le numéro',
    name: 'Nom',
    nameHelp: 'Celui du service, jamais d’une personne : « Astreinte technique ».',
    phone: 'Numéro',
    funder: 'Pour les lieux de',
    hours: 'Horaires (facultatif)',
    hoursHelp: 'Comme on les lit : « 18 h – 8 h, et le week-end ».',
    save: 'Enregistrer',
    cancel: 'Renoncer',
  },
} as const

/** Numbers of the team's own: by whose stock they serve, those for all places last. */
export const onCallList = (estate: Pick<Estate, 'onCall' | 'landlord' | 'service'>): readonly OnCall[] => {
  const of = ({ funder }: OnCall): string => (funder === undefined ? '\uffff' : partnerName(estate, funder))
  return [...estate.onCall.values()].sort(
    (a, b) =>
      of(a).localeCompare(of(b), 'fr') || a.name.localeCompare(b.name, 'fr') || (a.id < b.id ? -1 : 1),
  )
}

/** The sheet as it is printed. */
export const reflexSections = (
  estate: Pick<Estate, 'onCall' | 'landlord' | 'service'>,
): MethodHandout['sections'] => {
  const own = onCallList(estate).map(
    ({ name, phone, funder, hours }) =>
      `${phone} · ${name} (${funder === undefined ? reflexes.everywhere : partnerName(estate, funder)})${hours ? `, ${hours}` : ''}`,
  )
  return [
    {
      title: reflexes.emergencies,
      paragraphs: [reflexes.lead],
      list: EMERGENCY_NUMBERS.map((id) => {
        const { shown, name, when } = emergency[id]
        return `${shown} · ${name}. ${when}`
      }),
    },
    { title: reflexes.onCall, paragraphs: own.length === 0 ? [reflexes.onCallNone] : [], list: own },
  ]
}
