import type { DecisionResult } from '../domain/partners/partner-meeting.ts'
import { format } from './format.ts'
import { typeset } from './typeset.ts'

/** Words of the screen that a meeting is shown on (*mode réunion*). */
export const reunion = {
  name: (title: string): string => `Mode réunion, ${title}`,
  scene: (number: number, of: number): string => typeset(`${number} sur ${of}`),
  page: (number: number, of: number): string => typeset(`page ${number} sur ${of}`),
  said: (number: number, of: number, title: string): string =>
    typeset(`Scène ${number} sur ${of} : ${title}`),
  saidPage: (page: number, of: number): string => typeset(`, page ${page} sur ${of}`),
  scenes: 'Scènes',
  toScene: (number: number, title: string): string => typeset(`Scène ${number} : ${title}`),
  fictional: 'Données fictives',
  preparing: 'Les scènes se préparent…',
  failed: 'Les scènes n’ont pas pu être préparées.',
  again: 'Recommencer',
  previous: 'Précédent',
  next: 'Suivant',
  decide: 'Décision',
  blank: 'Écran noir',
  blanked: typeset('Écran noir : B, une flèche ou un toucher le rallume.'),
  fullScreen: 'Plein écran',
  smallScreen: 'Quitter le plein écran',
  print: 'Pages A3',
  end: 'Clore',
  minutes: 'Compte rendu',
  leave: 'Quitter',
  /** Said after a button's words: the key that does the same. */
  key: (key: string): string => typeset(`, touche ${key}`),
  keys: {
    ...{ previous: '←', next: '→', decide: 'D', blank: 'B', fullScreen: 'F', print: 'A', end: 'C' },
    leave: 'Échap',
  },
  /** Figures. */
  was: (before: string): string => typeset(`avant : ${before}`),
  definition: 'Ce que ce chiffre compte',
  /** Decisions of last time. */
  settleAs: {
    done: 'Faite',
    partly: 'En partie',
    dropped: 'Abandonnée',
  } satisfies Readonly<Record<DecisionResult, string>>,
  settleOf: (result: string, decision: string): string => typeset(`${result} : ${decision}`),
  decidedOn: (day: string): string => typeset(`Décidé le ${format.day(day)}`),
  stillOpen: 'Encore ouvert des fois précédentes',
  noneBefore: 'Aucune décision d’une réunion précédente.',
  due: (day: string): string => typeset(`pour le ${format.shortDay(day)}`),
  late: 'en retard',
  settledOn: (result: string, day: string): string => typeset(`${result} le ${format.shortDay(day)}`),
  /** New decisions. */
  noneNow: 'Aucune décision pour l’instant.',
  write: 'Noter une décision',
  writeHint: typeset('Entrée enregistre, Échap renonce.'),
  decision: 'Ce qui est décidé',
  decisionHelp: 'En une phrase, sans rien qui désigne quelqu’un.',
  who: 'Qui',
  until: 'Pour le',
  save: 'Enregistrer',
  cancel: 'Renoncer',
  remove: 'Retirer',
  removeOf: (decision: string): string => typeset(`Retirer : ${decision}`),
  /** The end. */
  endTitle: 'Fin de la réunion',
  written: (count: number): string =>
    count === 0
      ? 'Aucune décision n’est notée.'
      : typeset(`${format.count(count, 'décision notée', 'décisions notées')}.`),
  endHelp: 'Après la clôture, seule la suite des décisions peut encore changer.',
  close: 'Clore la réunion',
  closing: 'La réunion se clôt : ce qui a été montré est gardé pour le compte rendu…',
  closed: (day: string): string => typeset(`Réunion close le ${format.day(day)}.`),
  saveHtml: 'Enregistrer le compte rendu (HTML)',
  saveDocx: 'Enregistrer pour le traitement de texte (Word)',
  saving: 'Le fichier se prépare…',
  see: 'Voir et imprimer le compte rendu',
  back: 'Revenir aux scènes',
} as const
