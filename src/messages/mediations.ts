import type {
  AgreementResult,
  MediationMode,
  MediationOutcome,
  MeetingType,
} from '../domain/follow-up/mediation.ts'

const mode: Readonly<Record<MediationMode, string>> = { 'real-time': 'En temps réel', deferred: 'Différée' }

const outcome: Readonly<Record<MediationOutcome, string>> = {
  agreement: 'Accord',
  'partial-agreement': 'Accord partiel',
  'no-agreement': 'Sans accord',
  calmed: 'Apaisée',
  withdrawn: 'Retrait d’une partie',
  relayed: 'Relayée à un partenaire',
}

const meeting: Readonly<Record<MeetingType, string>> = {
  shuttle: 'Navette',
  'round-table': 'Table ronde',
  call: 'Appel',
  letter: 'Courrier',
}

const kept: Readonly<Record<AgreementResult, string>> = {
  kept: 'Tenu',
  partly: 'Tenu en partie',
  broken: 'Rompu',
}

/** « A », « A et B », « A, B et C ». */
const listed = (letters: readonly string[]): string =>
  letters.length < 2 ? letters.join('') : `${letters.slice(0, -1).join(', ')} et ${letters.at(-1)}`

/** Mediations: register, case, and the one noted on the spot. */
export const mediations = {
  mode,
  outcome,
  meeting,
  kept,
  add: 'Ouvrir une médiation',
  list: 'Médiations',
  empty:
    'Les médiations seront ici, chacune sous un code fait par l’application. Les parties sont des lettres ; personne n’est nommé.',
  private: 'Reste dans l’équipe',
  privateWhy:
    'Rien d’une médiation ne part dans un fichier, un rapport ou une remise. Les partenaires n’en ont que des totaux par trimestre, pour toute la mission.',
  // the form
  newTitle: 'Nouvelle médiation',
  editTitle: 'Corriger la médiation',
  modeLabel: 'Comment',
  motif: 'Motif',
  choose: 'Choisir…',
  place: 'Lieu',
  opened: 'Ouverte le',
  parties: 'Nombre de parties',
  partiesHelp: 'Chacune est une lettre (A, B, C…), jamais un nom.',
  note: 'Note',
  noteHelp: 'Facultatif, sans rien qui désigne quelqu’un.',
  save: 'Ouvrir',
  outcomeLabel: 'Issue',
  // the case
  from: 'Venue de',
  fromRequest: 'une demande',
  fromSituation: 'une situation',
  party: (letter: string) => `Partie ${letter}`,
  partiesTitle: 'Parties',
  consented: (day: string) => `a donné son accord le ${day}`,
  notAsked: 'n’a pas encore donné son accord',
  withdrew: (day: string) => `s’est retirée le ${day}`,
  consent: 'Donne son accord',
  consentDay: 'Corriger le jour',
  withdraw: 'Se retire',
  consentTitle: (letter: string) => `Accord de la partie ${letter} pour la médiation`,
  withdrawTitle: (letter: string) => `Retrait de la partie ${letter}`,
  withdrawHelp: 'Une partie se retire quand elle le veut. Plus rien n’est ensuite noté avec elle.',
  day: 'Jour',
  stepsTitle: 'Noter une étape',
  shuttleWith: (letter: string) => `Navette ${letter}`,
  meetingTitle: (type: MeetingType) => meeting[type],
  withWhom: 'Avec',
  meetingNote: 'Ce qui s’est dit',
  agreementsTitle: 'Accords',
  addAgreement: 'Noter un accord',
  agreementTitle: 'Accord trouvé',
  agreementEdit: 'Corriger l’accord',
  agreementText: 'Ce qui est convenu',
  agreementHelp: 'Par lettres : « A baisse le son après 22 h, B prévient avant de monter. »',
  agreedOn: 'Convenu le',
  checkOn: 'À vérifier le',
  check: 'Vérifier',
  checkAgain: 'Vérifier de nouveau',
  checkTitle: 'Vérification de l’accord',
  checkedOn: 'Vérifié le',
  keptLabel: 'Cet accord est',
  again: 'À revoir le (facultatif)',
  agreedThen: (day: string) => `convenu le ${day}`,
  toCheck: (when: string) => `à vérifier ${when}`,
  checked: (result: AgreementResult, day: string) => `${kept[result]}, vérifié le ${day}`,
  close: 'Clore la médiation',
  closeTitle: 'Clore la médiation',
  closedOn: 'Close le',
  reopen: 'Rouvrir',
  reopenTitle: 'Rouvrir la médiation',
  reopenedOn: 'Rouverte le',
  ongoing: 'en cours',
  closedAs: (result: MediationOutcome, day: string) => `${outcome[result]}, close le ${day}`,
  detail: (place: string, mediationMode: MediationMode, day: string) =>
    `${place} · ${mode[mediationMode].toLowerCase()} · ${day}`,
  // the timeline
  happened: {
    opened: 'Médiation ouverte',
    consent: (letter: string) => `${letter} donne son accord pour la médiation`,
    withdrawn: (letter: string) => `${letter} se retire`,
    meeting: (type: MeetingType, letters: readonly string[]) => `${meeting[type]} ${listed(letters)}`,
    agreement: 'Accord noté',
    checked: (result: AgreementResult) => `Accord vérifié : ${kept[result].toLowerCase()}`,
    closed: (result: MediationOutcome) => `Médiation close : ${outcome[result].toLowerCase()}`,
    reopened: 'Médiation rouverte',
  },
  // noted on the spot
  live: 'Médiation en temps réel',
  liveHelp: 'Un motif, une issue : c’est noté. Pour suivre un conflit dans la durée, ouvrez une médiation.',
  otherMotif: 'Autre motif',
} as const
