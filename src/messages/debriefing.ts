import { format } from './format.ts'

const stops = (count: number): string => format.count(count, 'arrêt', 'arrêts')

/** *Débriefing*: three minutes together, then the day is put down. */
export const debriefing = {
  lead: 'Merci pour aujourd’hui. Trois minutes ensemble pour poser la journée.',
  drafts: 'Saisies à terminer',
  draftsHelp: 'Gardées 24 heures sur ce téléphone, puis effacées.',
  draftsNone: 'Rien n’est resté à moitié écrit.',
  draftKinds: {
    situation: 'Une situation',
    defect: 'Un défaut technique',
    'shift-note': 'Une consigne',
    other: 'Une saisie',
  },
  draftAt: (clock: string) => `laissée à ${format.clock(clock)}`,
  openDraft: 'Ouvrir',
  dropDraft: 'Renoncer',
  calls: 'Appels à confirmer',
  callsHelp: 'Assurez-vous que l’appel a été pris en charge, puis confirmez-le.',
  callsNone: 'Aucun appel n’attend d’être confirmé.',
  called: (who: string) => `Appelé : ${who}`,
  reference: 'Référence donnée (facultatif)',
  confirm: 'Confirmer',
  confirmOf: (what: string) => ` : ${what}`,
  round: 'La tournée',
  which: 'Tournée',
  choose: 'Choisir…',
  roundNone: 'Aucune tournée n’est en cours : rien à résumer.',
  done: (done: number, planned: number) => `${done} sur ${stops(planned)} faits`,
  notDone: (count: number) => (count < 2 ? `${count} non fait` : `${count} non faits`),
  unplanned: (count: number) => format.count(count, 'passage en plus', 'passages en plus'),
  people: (people: number, youths: number) =>
    people === 0
      ? 'Aucune rencontre notée.'
      : `Au moins ${format.count(people, 'personne rencontrée', 'personnes rencontrées')}${youths === 0 ? '' : `, dont ${format.count(youths, 'jeune', 'jeunes')}`}.`,
  left: (count: number) =>
    count === 0 ? 'Chaque arrêt a sa suite : rien ne reste à noter.' : `${stops(count)} sans suite notée`,
  leftHelp:
    'Choisissez la raison, puis touchez chaque arrêt. Ce qui n’a pas été fait sera repris dans les prochaines tournées.',
  reason: 'Raison',
  rest: (reason: string) => `Tout le reste : ${reason.toLowerCase()}`,
  restSaid: (count: number, reason: string) => `${stops(count)} non faits : ${reason.toLowerCase()}`,
  others: (count: number) => format.count(count, 'autre arrêt', 'autres arrêts'),
  notDoneShort: 'Non fait',
  notDoneHint: (place: string, reason: string) => `, ${place} : ${reason.toLowerCase()}`,
  putOff: 'remis à plus tard',
  note: 'Pour le binôme suivant',
  noteHelp: 'Ce que vous auriez aimé lire en arrivant.',
  barometer: 'L’ambiance, ensemble',
  waits: (what: { readonly drafts: number; readonly calls: number; readonly stops: number }) =>
    `Avant de poser la journée : ${[
      ...(what.drafts > 0 ? [format.count(what.drafts, 'saisie à terminer', 'saisies à terminer')] : []),
      ...(what.calls > 0 ? [format.count(what.calls, 'appel à confirmer', 'appels à confirmer')] : []),
      ...(what.stops > 0 ? [`${stops(what.stops)} sans suite notée`] : []),
    ].join(', ')}.`,
  end: 'La journée est posée. Bonne fin de journée à vous deux.',
} as const
