import type { ProjectMeans, ProjectStatus } from '../domain/follow-up/project.ts'

const means: Readonly<Record<ProjectMeans, string>> = {
  'residents-fund': 'Fonds de Participation des Habitants',
  association: 'Association',
  town: 'Ville',
  landlord: 'Bailleur',
  premises: 'Local prêté',
  equipment: 'Matériel',
  other: 'Autre',
}

const step: Readonly<Record<ProjectStatus, string>> = {
  idea: 'Noter l’idée',
  'under-way': 'Mettre en route',
  done: 'Abouti',
  'given-up': 'Abandonner',
}

const happened: Readonly<Record<ProjectStatus, string>> = {
  idea: 'Idée',
  'under-way': 'Mis en route',
  done: 'Abouti',
  'given-up': 'Abandonné',
}

/** Projects of residents that the team helps along. */
export const projects = {
  means,
  step,
  happened,
  add: 'Créer un projet',
  list: 'Projets',
  empty:
    'Les projets des habitants que l’équipe accompagne seront ici, de l’idée à l’aboutissement, avec leurs étapes, leurs partenaires et leurs moyens.',
  newTitle: 'Nouveau projet',
  editTitle: 'Corriger le projet',
  projectTitle: 'Nom du projet',
  titleHelp: 'Ce qui se fait, sans le nom de personne : « Jardin partagé ».',
  places: 'Lieux',
  placesHelp: 'Aucun lieu : tout le quartier.',
  addPlace: 'Ajouter un lieu',
  quarter: 'Tout le quartier',
  partners: 'Partenaires',
  addPartner: 'Ajouter un partenaire',
  meansLabel: 'Moyens',
  people: 'Participants',
  youths: 'dont jeunes',
  note: 'Note',
  noteHelp: 'Facultatif, sans rien qui désigne quelqu’un.',
  save: 'Créer',
  milestones: 'Étapes',
  addMilestone: 'Ajouter une étape',
  milestoneTitle: 'Étape du projet',
  milestoneEdit: 'Corriger l’étape',
  milestoneText: 'Étape',
  due: 'Pour le',
  settle: 'Franchie',
  unsettle: 'À franchir encore',
  doneOn: (day: string) => `franchie le ${day}`,
  toDo: (when: string) => `à franchir ${when}`,
  noMilestone: 'Aucune étape pour l’instant.',
  reached: (done: number, all: number) =>
    all === 0
      ? 'sans étape'
      : `${done} étape${done > 1 ? 's' : ''} franchie${done > 1 ? 's' : ''} sur ${all}`,
  participants: (people: number, youths: number) =>
    `${people} participant${people > 1 ? 's' : ''}${youths > 0 ? `, dont ${youths} jeune${youths > 1 ? 's' : ''}` : ''}`,
  resume: 'Reprendre',
  stepsTitle: 'Où en est le projet',
  since: (day: string) => `depuis le ${day}`,
  milestoneDone: (text: string) => `Étape franchie : ${text}`,
  milestoneDue: (text: string) => `Étape prévue : ${text}`,
} as const
