import type { Estate } from '../domain/estate.ts'
import { RELIEF_AXES, type ReliefAxis, type TaxRelief, taxReliefId } from '../domain/funding/tax-relief.ts'
import { format } from './format.ts'
import { euros } from './funding.ts'
import { reportFigures } from './report-figures.ts'

/** Axes of the national framework of use (*cadre national d’utilisation de l’abattement de TFPB*, 2015). */
const axes: Readonly<Record<(typeof RELIEF_AXES)[number], string>> = {
  'staff-presence': 'Présence du personnel de proximité',
  'staff-training': 'Formation et soutien du personnel de proximité',
  upkeep: 'Sur-entretien',
  waste: 'Déchets, encombrants et épaves',
  peace: 'Tranquillité résidentielle',
  consultation: 'Concertation et sensibilisation des locataires',
  'social-ties': 'Animation, lien social, vivre ensemble',
  'small-works': 'Petits travaux d’amélioration de la qualité de service',
}

const NATIONAL: readonly ReliefAxis[] = RELIEF_AXES.map((id) => ({ id, label: axes[id] }))

/**
 * What a landlord accounts for in a year as it is noted; of a year not begun the axes of the latest year before, without
 * amounts and texts, else those of the national framework.
 */
export const reliefOf = (
  { taxRelief }: Pick<Estate, 'taxRelief'>,
  landlord: string,
  year: number,
): TaxRelief => {
  const noted = taxRelief.get(taxReliefId(landlord, year))
  if (noted) return noted
  const [before] = [...taxRelief.values()]
    .filter((each) => each.landlord === landlord && each.year < year)
    .sort((a, b) => b.year - a.year)
  return {
    ...{ kind: 'taxRelief', id: taxReliefId(landlord, year), landlord, year },
    axes: before ? before.axes.map(({ id, label }) => ({ id, label })) : NATIONAL,
  }
}

/** Words of the account of a landlord's relief of property tax. */
export const reliefWords = {
  title: 'Abattement de TFPB',
  lead: 'Ce que chaque bailleur déclare au titre de l’abattement de 30 % en quartier prioritaire, et ce que le dispositif a fait sur son patrimoine.',
  landlord: 'Bailleur',
  year: 'Année',
  noLandlord: 'Aucun bailleur dans ce territoire : la page se fait par bailleur.',
  amount: 'Abattement de l’année (€)',
  axisAmount: 'Montant déclaré (€)',
  amountHelp: 'Laissez vide s’il n’est pas connu.',
  axes: 'Axes déclarés',
  editAmount: 'Modifier le montant',
  addAxis: 'Ajouter un axe',
  editAxis: 'Modifier',
  removeAxis: 'Retirer',
  newAxis: 'Nouvel axe',
  axisForm: 'Axe de la convention',
  label: 'Intitulé de l’axe',
  text: 'Ce qui a été fait',
  textHelp: 'Imprimé sur la page du bailleur. Personne n’y est nommé.',
  save: 'Enregistrer',
  notSaid: 'montant non renseigné',
  declared: (amount: number | undefined): string =>
    amount === undefined ? 'montant non renseigné' : euros(Math.round(amount * 100)),
  sums: {
    relief: 'Abattement',
    declared: 'Déclaré par axe',
    left: 'Reste à affecter',
    over: 'Au-delà de l’abattement',
  },
  show: 'Voir la page',
  showHelp:
    'La page annuelle du bailleur, puis une page par résidence : à relire, imprimer ou enregistrer, sans ressaisie.',
  report: {
    title: (year: number): string => `Abattement de TFPB ${year}`,
    year: (year: number): string => `Année ${year}`,
    soFar: (day: string): string => `jusqu’au ${format.day(day)}`,
    declaredTitle: 'Abattement et montants déclarés',
    declaredTable: 'Montants déclarés par axe',
    declaredHead: ['Axe', 'Montant déclaré', 'Part du total déclaré'],
    total: 'Total',
    reliefDefinition:
      'Montant de l’abattement de l’année, tel que saisi d’après la convention du bailleur. Le dispositif ne le calcule pas.',
    declaredDefinition: 'Somme des montants saisis par axe. Un axe sans montant n’y compte pas.',
    axisDefinition: 'Montant saisi pour cet axe, d’après la convention du bailleur.',
    stock: 'Patrimoine en service',
    stockShown: (dwellings: number): string => format.count(dwellings, 'logement', 'logements'),
    stockOf: (entrances: number): string => format.count(entrances, 'entrée', 'entrées'),
    stockDefinition: 'Logements des entrées du bailleur en service aujourd’hui sur la carte.',
    nothingCounted: 'Le dispositif ne compte rien sur cet axe.',
    passages: 'Passages faits',
    passagesDefinition:
      'Passages et présences faits aux entrées du bailleur dans l’année, prévus ou non. Un passage non fait n’y est pas.',
    minutes: 'Temps de présence',
    minutesDefinition:
      'Temps prévu des passages faits à ses entrées, et temps noté des présences. La marche n’est pas comptée.',
    met: 'Entrées vues',
    metDefinition: 'Entrées en service du bailleur où un passage au moins a été fait dans l’année.',
    noted: 'Situations notées',
    notedDefinition: (families: string): string =>
      `Situations de l’année (${families}) dont le bailleur est responsable et qui lui sont ouvertes, comme dans son fichier.`,
    settled: 'Réglées',
    settledDefinition: 'De celles notées dans l’année : dites faites, ou contrôlées sur place, à ce jour.',
    checked: 'Contrôlées sur place',
    checkedDefinition:
      'De celles notées dans l’année : revues par l’équipe après la réparation ou l’enlèvement.',
    delay: 'Délai médian',
    delayDefinition:
      'Jours entre le premier constat et le premier jour dit fait ou contrôlé : la moitié a pris moins. À partir de 5 situations réglées.',
    days: (value: number): string => format.count(value, 'jour', 'jours'),
    fewSettled: 'moins de 5 réglées',
    open: 'En attente',
    openDefinition: 'De celles notées dans l’année : ni faites, ni contrôlées, à ce jour.',
    waste: 'famille A, propreté et cadre de vie',
    upkeep: 'famille D, atteintes aux biens',
    works: 'famille F, veille technique',
    peaceTable: 'Situations par trimestre arrêté',
    peaceHead: 'Trimestre',
    peaceNote:
      'Comptes des trimestres arrêtés, jamais recomptés : sur le patrimoine du bailleur quand ils peuvent être dits, sinon de toute la mission (« mission »). « Non communiqué » (secret statistique) : moins de 5, ou retenu pour qu’un autre chiffre ne se déduise pas.',
    ofMission: (count: number): string => `${format.number(count)} (mission)`,
    withheld: reportFigures.notSaid,
    missing: 'non arrêté',
    mediations: 'Médiations de toute la mission',
    mediationsDefinition:
      'Médiations des trimestres arrêtés, de toute la mission : elles ne sont jamais comptées par bailleur.',
    walks: 'Diagnostics et marches',
    walksDefinition:
      'Diagnostics en marchant et marches exploratoires tenus dans l’année, dans ses secteurs ou tout le quartier.',
    meetings: 'Réunions d’habitants',
    meetingsDefinition:
      'Réunions et conseils citoyens tenus dans l’année, dans ses secteurs ou tout le quartier.',
    surveys: 'Enquêtes',
    surveysDefinition: 'Enquêtes de voisinage tenues dans l’année, dans ses secteurs ou tout le quartier.',
    information: 'Stands et porte-à-porte',
    informationDefinition:
      'Actions d’information tenues dans l’année, dans ses secteurs ou tout le quartier.',
    met5: 'Personnes rencontrées',
    met5Definition:
      'À ces actions ; celles de moins de 5 personnes n’y sont pas ajoutées. « Non communiqué » : aucune n’en a 5.',
    expectations: {
      label: 'Attentes d’habitants, toute la mission',
      definition: 'Exprimées aux actions de toute la mission, par trimestre arrêté, jamais recomptées.',
    },
    answers: {
      label: 'Réponses revenues, toute la mission',
      definition: 'Réponses à des attentes d’habitants, revenues dans le trimestre arrêté.',
    },
    animations: 'Animations et ateliers',
    animationsDefinition:
      'Fêtes, ateliers et autres animations tenus dans l’année, dans ses secteurs ou tout le quartier.',
    projects: 'Projets d’habitants',
    projectsDefinition: 'Projets en cours ou achevés dans l’année, dans ses secteurs ou tout le quartier.',
    participants: 'Participants',
    participantsDefinition:
      'Aux projets ; ceux de moins de 5 participants n’y sont pas ajoutés. « Non communiqué » : aucun n’en a 5.',
    residences: 'Résidences',
    residenceTable: (name: string): string => `Situations de l’année, ${name}`,
    residenceHead: ['Famille', 'Notées', 'Réglées', 'Contrôlées', 'En attente', 'Délai médian'],
    noResidence: 'Aucun passage ni situation sur son patrimoine cette année.',
    notes: {
      equal:
        'Mêmes règles que le fichier du bailleur et les bilans : les totaux sont les mêmes pour une même période.',
      sector:
        'Actions et projets sont situés au secteur : ceux où le bailleur a des logements. Les actions d’un trimestre arrêté le sont avec lui, et ne changent plus.',
      few: 'Les chiffres sous 5 n’ont pas de pourcentage ; des personnes, rien n’est dit sous 5.',
      erased: (day: string): string =>
        `Les fiches antérieures au ${format.day(day)} sont effacées : l’année n’est pas entière.`,
    },
  },
} as const
