import type {
  ActionAim,
  ActionForm,
  ActionStatus,
  ActionTheme,
  WalkPoint,
} from '../domain/follow-up/outreach-action.ts'
import { format } from './format.ts'
import { typeset } from './typeset.ts'

const aim: Readonly<Record<ActionAim, string>> = {
  information: 'Information et sensibilisation',
  mobilisation: 'Mobilisation et concertation',
}
const form: Readonly<Record<ActionForm, string>> = {
  stall: 'Stand',
  'door-to-door': 'Porte-à-porte',
  workshop: 'Atelier',
  meeting: 'Réunion',
  'citizen-council': 'Conseil citoyen',
  'walking-diagnosis': 'Diagnostic en marchant',
  'exploratory-walk': 'Marche exploratoire',
  survey: 'Enquête de voisinage',
  festivity: 'Fête de quartier',
  other: 'Autre',
}
const theme: Readonly<Record<ActionTheme, string>> = {
  renovation: 'Rénovation et relogement',
  cleanliness: 'Propreté et cadre de vie',
  'bulky-waste': 'Encombrants et tri',
  'neighbour-life': 'Vie de voisinage',
  noise: 'Bruit',
  'shared-spaces': 'Espaces partagés',
  rights: 'Accès aux droits',
  youth: 'Jeunesse',
  health: 'Santé',
  energy: 'Énergie et charges',
  other: 'Autre',
}
const people = (count: number): string => format.count(count, 'personne rencontrée', 'personnes rencontrées')

/** Actions of information and of mobilisation: their register, walks, surveys, and what came back to residents. */
export const outreach = {
  aim,
  form,
  theme,
  add: 'Prévoir une action',
  list: 'Actions en cours',
  empty:
    'Stands, porte-à-porte, ateliers, réunions, diagnostics en marchant, enquêtes : les actions d’information et de mobilisation seront ici, de leur préparation aux réponses rendues.',
  answersPrint: 'Ce qui est revenu aux habitants',
  servicesPrint: 'Services et associations du quartier',
  printed: 'À imprimer',
  row: (of: ActionForm, days: readonly string[], places: readonly string[]): string =>
    [form[of], outreach.days(days), ...(places.length > 0 ? [outreach.places(places)] : [])].join(' · '),
  days: (days: readonly string[]): string => {
    const [first, ...others] = days
    if (first === undefined) return 'sans date'
    return others.length === 0
      ? format.shortDay(first)
      : typeset(
          `${format.shortDay(first)} et ${others.length} autre${others.length > 1 ? 's' : ''} jour${others.length > 1 ? 's' : ''}`,
        )
  },
  places: (names: readonly string[]): string => {
    const [first = '', ...others] = names
    return others.length === 0
      ? first
      : typeset(`${first} et ${others.length} autre${others.length > 1 ? 's' : ''}`)
  },
  wholeQuarter: 'Tout le quartier',
  /** In place of words whose time is over. */
  erased: 'Texte effacé, son temps de conservation étant passé',
  waiting: (count: number): string => format.count(count, 'attente sans réponse', 'attentes sans réponse'),
  toClose: 'Les jours prévus sont passés',
  people: (count: number, youths: number): string =>
    typeset(`${people(count)}${youths > 0 ? `, dont ${format.count(youths, 'jeune', 'jeunes')}` : ''}`),

  newTitle: 'Prévoir une action',
  editTitle: 'Corriger l’action',
  field: {
    aim: 'But',
    form: 'Forme',
    theme: 'Thème',
    title: 'Titre',
    titleHelp: 'Comme il sera lu sur une affiche, sans nom de personne.',
    days: 'Jours',
    day: (rank: number): string => `Jour ${rank}`,
    places: 'Lieux',
    placesHelp: 'Un lieu, un bâtiment ou un secteur ; aucun : tout le quartier.',
    place: 'Ajouter un lieu',
    partners: 'Partenaires',
    partner: 'Ajouter un partenaire',
    people: 'Personnes rencontrées',
    youths: 'Dont jeunes',
    note: 'Note',
    noteHelp: 'Ce qui aide à préparer ou à rendre compte. Aucun nom.',
  },
  addDay: 'Ajouter un jour',
  addOf: (name: string): string => `Ajouter ${name}`,
  remove: 'Retirer',
  removeOf: (name: string): string => `Retirer ${name}`,
  save: 'Enregistrer',
  cancel: 'Renoncer',
  edit: 'Corriger',

  steps: 'Étapes',
  step: {
    planned: 'Prévoir de nouveau',
    held: 'Elle a eu lieu',
    closed: 'Terminer',
    cancelled: 'Annuler l’action',
  } as Readonly<Record<ActionStatus, string>>,
  reopen: 'Reprendre',
  stepOn: 'Le',
  met: 'Rencontrées',
  peopleHelp: 'Combien, jamais qui.',
  history: 'Histoire de l’action',

  expectations: {
    title: 'Attentes des habitants',
    lead: 'Ce qui a été demandé, qui doit répondre, et ce qui leur est revenu, même longtemps après.',
    add: 'Noter une attente',
    none: 'Aucune attente notée.',
    text: 'Ce qui est attendu',
    textHelp: 'Ce qui est demandé, jamais par qui.',
    to: 'Qui doit répondre',
    raisedOn: 'Demandé le',
    answer: 'Réponse rendue aux habitants',
    answeredOn: 'Rendue le',
    giveAnswer: 'Rendre la réponse',
    correctAnswer: 'Corriger la réponse',
    by: (name: string, on: string): string => typeset(`${name} · demandé le ${format.shortDay(on)}`),
    dueOn: (day: string): string => typeset(`réponse attendue pour le ${format.shortDay(day)}`),
    answered: (on: string): string => typeset(`Répondu le ${format.shortDay(on)}`),
    late: 'réponse en retard',
    raised: 'Attente d’habitants',
    returned: (asked: string): string => typeset(`Réponse rendue à « ${asked} »`),
  },

  walk: {
    title: 'Parcours et points notés',
    way: 'Parcours',
    noWay: 'Aucun parcours encore : tracez-le sur la carte, ou donnez ses lieux dans l’ordre.',
    drawn: (metres: string): string => typeset(`Tracé à la main, ${metres}.`),
    planned: (count: number, metres: string): string =>
      typeset(`Par les rues, ${format.count(count, 'lieu', 'lieux')} dans l’ordre, ${metres}.`),
    draw: 'Tracer sur la carte',
    redraw: 'Tracer de nouveau',
    says: 'Touchez la carte pour commencer le parcours.',
    plan: 'Donner ses lieux dans l’ordre',
    planTitle: 'Lieux du parcours, dans l’ordre',
    planDo: 'Joindre par les rues',
    up: (name: string): string => `Avancer ${name}`,
    down: (name: string): string => `Reculer ${name}`,
    removeWay: 'Retirer le parcours',
    points: 'Points notés',
    noPoint: 'Aucun point encore. « Noter ici » en garde un, au lieu choisi.',
    here: 'Noter ici',
    onTheWay: 'Lieux du parcours',
    place: 'Où',
    point: 'Ce qui est vu ou dit',
    pointHelp: 'Le lieu choisi donne la position ; celle du téléphone n’est pas lue.',
    saveNote: 'Garder ce point',
    toSituation: 'En faire une situation',
    toCommitment: 'En faire un engagement',
    settle: 'Sans suite',
    remaining: (count: number): string =>
      count === 0
        ? 'Tous les points ont leur suite.'
        : format.count(count, 'point attend sa suite', 'points attendent leur suite'),
    became: {
      open: 'sans suite encore',
      situation: 'devenu une situation',
      jointPlan: 'devenu un engagement',
      settled: 'classé sans suite',
    },
    openRecord: 'Ouvrir',
    state: ({ became, settled }: WalkPoint): string =>
      outreach.walk.became[became?.kind ?? (settled ? 'settled' : 'open')],
  },
  commitment: {
    title: 'Engagement d’un plan d’actions',
    plan: 'Plan d’actions',
    partner: 'Qui s’engage',
    text: 'À faire',
    due: 'Pour le',
    save: 'Garder l’engagement',
    noPlan: 'Aucun plan d’actions en cours : créez-en un pour ce lieu, puis revenez.',
    makePlan: 'Créer un plan d’actions',
  },

  survey: {
    title: 'Enquête',
    lead: 'Des nombres, jamais qui a dit quoi.',
    met: 'Voisins sollicités',
    answered: 'A répondu',
    refused: 'N’a pas répondu',
    counts: (asked: number, answered: number): string =>
      typeset(
        `${format.count(answered, 'réponse', 'réponses')} pour ${format.count(asked, 'voisin sollicité', 'voisins sollicités')}`,
      ),
    edit: 'Modifier les questions',
    write: 'Écrire les questions',
    none: 'Aucune question encore.',
    question: 'Question',
    answers: 'Réponses possibles, une par ligne',
    addQuestion: 'Ajouter une question',
    removeQuestion: (rank: number): string => `Retirer la question ${rank}`,
    number: (rank: number): string => `Question ${rank}`,
    plus: typeset('Compter une réponse :'),
    minus: (label: string): string => `Retirer une réponse : ${label}`,
    tooFew: (total: number, least: number): string =>
      typeset(`${format.count(total, 'réponse', 'réponses')} : sous ${least}, pas de pourcentage.`),
    total: (total: number): string => format.count(total, 'réponse', 'réponses'),
    share: (share: number): string => format.percent(share),
  },

  changed: {
    title: 'Ce qui a changé',
    ask: 'Comparer avant et après',
    noPlace: 'Sans lieu, l’avant et l’après ne peuvent pas être comparés : indiquez où l’action a eu lieu.',
    notHeld: 'À voir une fois l’action tenue.',
    since: (day: string, places: string): string =>
      typeset(`${places} : depuis l’action, le ${format.day(day)}`),
  },
  answers: {
    title: 'Ce qui est revenu aux habitants',
    action: (title: string, day: string): string => typeset(`${title}, ${day}`),
    answered: (asked: string, answer: string, by: string, on: string): string =>
      typeset(`« ${asked} » : ${answer} (${by}, le ${format.day(on)})`),
    waiting: (asked: string, by: string): string => typeset(`« ${asked} » : réponse encore attendue (${by})`),
    lead: (answered: number, all: number): string =>
      typeset(
        `${format.count(answered, 'réponse rendue', 'réponses rendues')} sur ${format.count(all, 'attente', 'attentes')}.`,
      ),
  },
} as const
