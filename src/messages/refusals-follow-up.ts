import type { Params } from '../domain/refusal.ts'
import { format } from './format.ts'

const day = ({ day: on }: Params): string => format.day(String(on))

/** Refusals of mediations, plans of partners and projects. */
export const followRefusals = {
  'date-needed': () => 'Indiquez la date.',
  'day-too-early': (p: Params) => `Cette date vient trop tôt : choisissez le ${day(p)} ou un jour suivant.`,
  'motif-needed': () => 'Choisissez un motif des familles B à E.',
  'opened-too-late': (p: Params) =>
    `Quelque chose est noté le ${day(p)} : la médiation s’est ouverte ce jour-là ou avant.`,
  'case-closed': () => 'Cette médiation est close : rouvrez-la pour y noter autre chose.',
  'case-open': () => 'Cette médiation est en cours.',
  'party-needed': () => 'Choisissez avec quelle partie.',
  'party-withdrawn': (p: Params) =>
    `La partie ${p.party} s’est retirée le ${day(p)} : plus rien n’est noté avec elle.`,
  'party-no-consent': (p: Params) =>
    `Une table ronde demande l’accord de tous les présents : notez d’abord celui de la partie ${p.party}.`,
  'party-in-use': (p: Params) =>
    `Quelque chose est déjà noté de la partie ${p.party} : elle reste dans la médiation.`,
  'consent-too-late': (p: Params) =>
    `L’accord de la partie ${p.party} précède ce qui a été fait avec elle le ${day(p)} : choisissez ce jour ou un jour d’avant.`,
  'shuttle-one-party': () =>
    'Une navette se fait avec une seule partie : choisissez-en une, ou notez une table ronde.',
  'table-two-parties': () =>
    'Une table ronde réunit au moins deux parties : choisissez-les, ou notez une navette.',
  'agreement-needs-two': () =>
    'Un accord engage au moins deux parties qui consentent à la médiation : notez d’abord leur accord pour y participer.',
  'agreement-checked': () => 'Cet accord a déjà été vérifié : il ne change plus. Notez-en un autre.',
  'outcome-needs-agreement': () =>
    'Notez d’abord l’accord trouvé, avec le jour où il sera vérifié, ou choisissez une autre issue.',
  'outcome-needs-withdrawal': () =>
    'Aucune partie ne s’est retirée : notez d’abord le retrait, ou choisissez une autre issue.',
  'part-gone': () => 'Cette ligne n’est plus là : elle a été retirée entre-temps.',
  'partner-needed': () => 'Choisissez un partenaire de la liste.',
  'plan-evaluated': () => 'Ce plan est évalué : reprenez-le pour changer ses engagements.',
  'plan-open': () => 'Ce plan n’est pas encore évalué.',
  'requester-needed': () => 'Choisissez qui demande.',
  'request-motif': () => 'Choisissez un motif, ou dites-le dans la note.',
  'not-answered': () => 'Cette demande n’a pas encore de réponse.',
  'domain-needed': () => 'Choisissez le domaine du relais.',
  'relay-place': () =>
    'Un relais se situe par secteur ou par bâtiment, jamais plus finement : choisissez l’un d’eux, ou laissez vide.',
  'remind-ahead': () => 'Choisissez un jour à venir, dans l’année.',
  'no-row-chosen': () => 'Cochez au moins une ligne.',
  'one-recipient': () =>
    'Les lignes cochées n’ont pas le même responsable : transmettez à l’un, puis à l’autre.',
  'not-to-transmit': () =>
    'Une ligne cochée est déjà transmise, ou sa dernière étape est plus récente que ce jour : décochez-la ou changez la date.',
} as const
