import { CODE_LEAST, CODE_MOST, WAIT_SECONDS, WRONG_MOST } from '../domain/screen-code.ts'
import { typeset } from './typeset.ts'

/** Words of the code that hides the screen: in the settings, and on the hidden screen. */
export const screenCode = {
  title: 'Code d’écran',
  lead: typeset(
    `Un code de ${CODE_LEAST} à ${CODE_MOST} chiffres cache l’écran d’un territoire ouvert, pour ne pas retaper la phrase secrète à chaque porte. Il ne chiffre rien : c’est la phrase secrète qui protège ce que garde l’appareil.`,
  ),
  after: typeset(
    `Après ${WRONG_MOST} codes faux, ou plus longtemps sans action, le territoire se verrouille et demande la phrase secrète.`,
  ),
  none: 'Aucun code : l’écran reste visible jusqu’au verrouillage.',
  set: (minutes: number) =>
    typeset(`Un code est choisi. L’écran se cache après ${minutesOf(minutes)} sans action.`),
  unsealed: 'Pour un territoire ouvert sous phrase secrète : ici, il n’y en a pas.',
  field: 'Nouveau code',
  help: typeset(`De ${CODE_LEAST} à ${CODE_MOST} chiffres. Pas celui de votre carte ni de votre téléphone.`),
  again: 'Le même code, une deuxième fois',
  show: 'Afficher les chiffres',
  choose: 'Choisir ce code',
  change: 'Changer de code',
  remove: 'Retirer le code',
  hideNow: 'Cacher l’écran',
  minutes: 'Cacher l’écran sans action depuis',
  minutesOf: (minutes: number) => typeset(minutesOf(minutes)),
  /** What the toasts say. */
  done: {
    chosen: typeset('Code d’écran choisi. Il ne chiffre rien : la phrase secrète reste nécessaire.'),
    removed: 'Code d’écran retiré : seul le verrouillage cache ce territoire.',
  },
  hidden: {
    title: 'Écran caché',
    lead: typeset(
      'Ce code ne fait que cacher l’écran : il ne chiffre rien. Ce que garde l’appareil est protégé par la phrase secrète.',
    ),
    code: 'Code d’écran',
    show: 'Revenir à l’écran',
    passphrase: 'Saisir la phrase secrète',
    passphraseHelp: 'Verrouille le territoire. Ce qui est en cours de saisie est gardé.',
    soon: typeset(
      'Le territoire va se verrouiller : donnez le code maintenant pour rester. Ce qui est en cours de saisie est gardé.',
    ),
    unsaved: typeset(
      'Des changements ne sont pas encore enregistrés, et verrouiller les perdrait : donnez le code, puis lisez le message en haut de l’écran.',
    ),
    locked: typeset(`${WRONG_MOST} codes faux : le territoire est verrouillé. Saisissez la phrase secrète.`),
  },
} as const

const minutesOf = (minutes: number): string => (minutes === 1 ? '1 minute' : `${minutes} minutes`)

/** Labels of its operations. */
export const screenCodeActions = {
  'set-screen-code': () => 'Choisir un code d’écran',
  'set-hide-minutes': () => 'Choisir après combien de temps l’écran se cache',
  'remove-screen-code': () => 'Retirer le code d’écran',
  'hide-screen': () => 'Cacher l’écran',
  'show-screen': () => 'Revenir à l’écran',
} as const

/** Why what was asked of it was not done, and what to do. */
export const screenCodeRefusals = {
  'screen-code-digits': () =>
    typeset(`Le code se compose de ${CODE_LEAST} à ${CODE_MOST} chiffres, sans lettre ni espace.`),
  'screen-code-plain': () =>
    typeset('Ce code se devine trop vite (0000, 1234…) : choisissez d’autres chiffres.'),
  'screen-code-differs': () => 'Les deux codes ne sont pas les mêmes : saisissez le même deux fois.',
  'screen-code-none': () =>
    typeset('Ce territoire n’a pas de code d’écran : choisissez-en un dans Menu → Sur cet appareil.'),
  'screen-code-wrong': (p: Readonly<Record<string, string | number>>) =>
    Number(p.left) > 0
      ? typeset(
          `Ce n’est pas le code. Encore ${p.left} ${p.left === 1 ? 'essai' : 'essais'} avant le verrouillage.`,
        )
      : typeset(
          `Ce n’est pas le code, et le territoire ne peut pas se verrouiller : des changements ne sont pas encore enregistrés. Un essai toutes les ${WAIT_SECONDS} secondes.`,
        ),
  'screen-code-wait': (p: Readonly<Record<string, string | number>>) =>
    typeset(
      `Trop de codes faux : attendez ${p.seconds} ${p.seconds === 1 ? 'seconde' : 'secondes'}, ou saisissez la phrase secrète.`,
    ),
  'screen-hidden': () => 'L’écran est caché : donnez son code d’abord.',
  'screen-shown': () => 'L’écran n’est pas caché.',
} as const
