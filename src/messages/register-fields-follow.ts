import type { FieldWords } from './register-fields-territory.ts'

const id = 'Identifiant technique'
const place = 'Lieu'
const steps = 'Étapes, datées'
const people = 'Nombre de personnes'
const youths = 'Dont jeunes'
const note = 'Note libre'
const remindOn = 'Relance'

/** What each field of what is followed, and of what partners receive, is in the trade's words. */
export const followFields: FieldWords<
  | 'request'
  | 'intervention'
  | 'relay'
  | 'mediation'
  | 'action'
  | 'project'
  | 'jointPlan'
  | 'barometer'
  | 'monthlyCount'
  | 'quarterFigures'
  | 'sending'
  | 'taxRelief'
  | 'meeting'
> = {
  request: {
    ...{ id, from: 'Qui demande (habitant, gardien, organisme), sans nom', fromId: 'Organisme' },
    ...{ code: 'Motif', place, on: 'Jour', dueOn: 'Échéance', note, remindOn },
    answer: 'Réponse donnée, avec un texte libre',
  },
  intervention: {
    ...{ id, type: 'Type d’acte', place: 'Lieu (visite : le bâtiment)', when: 'Moment' },
    ...{ situation: 'Situation liée', passage: 'Passage lié', request: 'Demande liée', people, youths },
  },
  relay: {
    ...{ id, domain: 'Domaine', partner: 'Organisme', place: 'Secteur ou bâtiment', people, youths },
    ...{ statusSteps: steps, situation: 'Situation d’origine', request: 'Demande d’origine', note, remindOn },
  },
  mediation: {
    ...{ id, caseCode: 'Code du dossier', mode: 'Temps réel ou différé', motif: 'Motif', place },
    ...{ opened: 'Ouverte le', request: 'Demande d’origine', situation: 'Situation d’origine' },
    ...{ parties: 'Parties, par une lettre, et leur accord', meetings: 'Rencontres, avec une note libre' },
    ...{ agreements: 'Engagements : texte libre et vérifications', closed: 'Issue' },
    ...{ reopenings: 'Réouvertures', note, remindOn },
  },
  action: {
    ...{ id, aim: 'But', form: 'Forme', theme: 'Thème', title: 'Titre', days: 'Jours', places: 'Lieux' },
    ...{ path: 'Trajet d’une marche', route: 'Lieux d’une marche', partners: 'Organismes', people, youths },
    ...{ expectations: 'Attentes et réponses, textes libres', points: 'Points d’une marche, textes libres' },
    ...{ survey: 'Enquête : questions et nombres', statusSteps: steps, note },
  },
  project: {
    ...{ id, title: 'Titre', places: 'Lieux', partners: 'Organismes', means: 'Moyens' },
    ...{ milestones: 'Étapes, textes libres', people, youths, statusSteps: steps, note },
  },
  jointPlan: {
    ...{ id, place, objective: 'Objectif', from: 'Début', until: 'Fin' },
    ...{ commitments: 'Engagements des organismes, textes libres', evaluation: 'Évaluation', note },
  },
  barometer: { id, week: 'Semaine', sector: 'Secteur', level: 'Niveau, de −2 à +2', on: 'Jour' },
  monthlyCount: { id, month: 'Mois', what: 'Ce qui est compté', place, count: 'Nombre' },
  quarterFigures: {
    id,
    quarter: 'Trimestre',
    on: 'Arrêté le',
    cells: 'Nombres, dont ceux qui sont retenus',
    outreach: 'Actions tenues, par bailleur',
  },
  sending: {
    ...{ id, form: 'Forme', to: 'Destinataire', on: 'Jour', period: 'Période', file: 'Nom du fichier' },
    ...{ sha256: 'Empreinte SHA-256', rows: 'Lignes', printed: 'Imprimé', meeting: 'Réunion' },
  },
  taxRelief: {
    ...{ id, landlord: 'Bailleur', year: 'Année', amount: 'Montant' },
    axes: 'Axes : montants et textes libres',
  },
  meeting: {
    ...{ id, audience: 'Public de la réunion', funder: 'Organisme reçu', day: 'Jour', start: 'Heure' },
    ...{ where: 'Où, en clair', scenes: 'Ordre des scènes', answers: 'Réponses des organismes' },
    ...{ decisions: 'Décisions, textes libres, par organisme', closedOn: 'Close le' },
    ...{ kept: 'Ce que les scènes ont montré à la clôture', shown: 'Chiffres montrés' },
  },
}
