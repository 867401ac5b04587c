import type { Estate } from '../domain/estate.ts'
import type { Flaw, FlawRule } from '../domain/flaw.ts'
import { format } from './format.ts'
import { placeName } from './place-name.ts'
import { words } from './words.ts'

type Params = NonNullable<Flaw['params']>
type RuleWords = {
  /** Heading over the flaws of the rule. */
  readonly title: string
  /** What is wrong with this one, after the object's name. */
  readonly said: (params: Params, other: string) => string
  /** What to do. */
  readonly advice: string
  /** What the safe repair does, where the rule has one. */
  readonly repair?: string
}

const squareMetres = (value: unknown): string => `${format.number(Number(value))} m²`
const joinedTo = (params: Params): string =>
  params.joined === 1
    ? 'la rue la plus proche n’est pas reliée au reste'
    : 'aucune rue connue à moins de 400 m'

const rules: Readonly<Record<FlawRule, RuleWords>> = {
  'ring-crosses': {
    title: 'Contours qui se croisent',
    said: () => 'le contour passe sur lui-même',
    advice: 'Déplacez les coins qui se croisent.',
    repair: 'Couper la petite boucle',
  },
  'ring-flat': {
    title: 'Contours sans surface',
    said: () => 'le contour n’est pas fermé ou n’a pas de surface',
    advice: 'Redessinez-le, ou retirez l’objet.',
    repair: 'Fermer le contour',
  },
  'sectors-overlap': {
    title: 'Secteurs qui se recouvrent',
    said: ({ squareMetres: size }, other) => `${squareMetres(size)} aussi dans ${other}`,
    advice: 'Un lieu compté deux fois fausse les chiffres : retirez le recouvrement de l’un des deux.',
    repair: 'Retirer la bande du plus grand secteur',
  },
  'sector-gap': {
    title: 'Vides entre les secteurs',
    said: ({ squareMetres: size }) => `${squareMetres(size)} dans aucun secteur`,
    advice: 'Étendez le secteur voisin jusqu’à la limite, ou dessinez un secteur.',
    repair: 'Donner le vide au secteur qui le borde',
  },
  'sector-outside': {
    title: 'Secteurs hors du périmètre',
    said: ({ squareMetres: size }) => `${squareMetres(size)} hors du périmètre`,
    advice: 'Ramenez le secteur à la limite, ou agrandissez l’extension.',
    repair: 'Couper le secteur au périmètre',
  },
  'entrance-off-edge': {
    title: 'Entrées loin de leur façade',
    said: ({ metres }) => `à ${format.metres(Number(metres))} du bord de son bâtiment`,
    advice: 'Posez l’entrée sur la façade, ou choisissez le bon bâtiment.',
    repair: 'Poser sur la façade',
  },
  'entrance-no-building': {
    title: 'Entrées sans bâtiment',
    said: () => 'aucun bâtiment indiqué',
    advice: 'Choisissez son bâtiment, ou dessinez-le.',
    repair: 'Relier au bâtiment tout proche du même bailleur',
  },
  'entrance-unreachable': {
    title: 'Lieux qu’aucune rue ne rejoint',
    said: joinedTo,
    advice: 'Tracez le chemin qui manque : les tournées ne peuvent pas y passer.',
  },
  'entrance-outside': {
    title: 'Entrées hors du périmètre',
    said: ({ metres }) => `à ${format.metres(Number(metres))} de la limite`,
    advice: 'Vérifiez sa position ; si l’équipe y va, agrandissez l’extension.',
  },
  'network-island': {
    title: 'Rues coupées du réseau',
    said: ({ metres, places, streets }) =>
      `${format.count(Number(streets), 'tronçon', 'tronçons')}, ${format.metres(Number(metres))}, ${
        Number(places) === 0 ? 'aucun lieu' : format.count(Number(places), 'lieu', 'lieux')
      }`,
    advice: 'Reliez ce morceau au reste par un chemin, s’il existe sur place.',
    repair: 'Relier par le plus court chaînon',
  },
  'dwellings-differ': {
    title: 'Logements qui ne s’accordent pas',
    said: ({ building, entrances }) =>
      `${format.number(Number(building))} au bâtiment, ${format.number(Number(entrances))} par ses entrées`,
    advice: 'Vérifiez avec la liste du bailleur lequel des deux est juste.',
    repair: 'Donner au bâtiment la somme de ses entrées',
  },
  'building-outside': {
    title: 'Bâtiments hors du périmètre',
    said: () => 'entièrement hors du périmètre',
    advice: 'Vérifiez sa position ; si l’équipe y va, agrandissez l’extension.',
  },
  'building-no-entrance': {
    title: 'Bâtiments sans entrée',
    said: () => 'aucune entrée : aucune tournée n’y passe',
    advice: 'Ajoutez ses entrées, ou retirez le bâtiment s’il n’est pas suivi.',
  },
  'entrance-twice': {
    title: 'Entrées en double',
    said: (_params, other) => `même bailleur, même numéro et même endroit que ${other}`,
    advice: 'Retirez l’une des deux, ou corrigez son numéro.',
  },
  'entrance-claimed': {
    title: 'Entrées de deux bailleurs',
    said: (_params, other) => `même numéro et même endroit que ${other}, d’un autre bailleur`,
    advice: 'Demandez aux deux bailleurs à qui est cette porte, et retirez l’autre entrée.',
  },
  'building-twice': {
    title: 'Bâtiments en double',
    said: ({ percent }, other) => `recouvre ${other} à ${format.number(Number(percent))} %`,
    advice: 'Retirez l’un des deux, ou corrigez son contour.',
  },
  'dwellings-missing': {
    title: 'Entrées sans logement',
    said: () => 'nombre de logements inconnu',
    advice: 'Indiquez-le : les parts des bailleurs en dépendent.',
    repair: 'Reprendre le nombre du bâtiment',
  },
  'start-place-off-network': {
    title: 'Départs coupés du réseau',
    said: joinedTo,
    advice:
      'Reliez ce lieu par un chemin, ou choisissez un autre départ : ses tournées ne mènent nulle part.',
  },
}

const nameOf = (estate: Estate, kind: Flaw['kind'], id: string): string => {
  const street = kind === 'street' ? estate.street.get(id) : undefined
  return street ? (street.name ?? words.street[street.class]) : placeName(estate, id)
}

/** Words of the list of what is wrong in a territory. */
export const flawWords = {
  title: 'Contrôle du territoire',
  lead: 'Ce qui fausse les tournées ou les chiffres, et ce qui mérite un regard. Le contrôle suit chaque modification.',
  none: 'Rien à reprendre',
  noneHelp: 'Contours, secteurs, entrées, logements et rues s’accordent.',
  checking: 'Contrôle en cours…',
  failed: 'Le contrôle n’a pas pu se faire.',
  again: 'Contrôler de nouveau',
  counts: (errors: number, remarks: number): string =>
    [
      errors > 0 ? format.count(errors, 'erreur', 'erreurs') : null,
      remarks > 0 ? format.count(remarks, 'remarque', 'remarques') : null,
    ]
      .filter((part) => part !== null)
      .join(', '),
  severity: { error: 'Erreur', remark: 'Remarque' } satisfies Record<Flaw['severity'], string>,
  rules,
  name: ({ kind, object }: Flaw, estate: Estate): string => nameOf(estate, kind, object),
  said: (flaw: Flaw, estate: Estate): string =>
    rules[flaw.rule].said(
      flaw.params ?? {},
      flaw.other === undefined ? '' : nameOf(estate, flaw.kind, flaw.other),
    ),
  repair: 'Réparer',
  repairOne: (what: string, name: string): string => `Réparer ${name} : ${lower(what)}`,
  repairAll: 'Tout réparer',
  repairAllOf: (title: string, count: number): string => `Tout réparer : ${lower(title)} (${count})`,
  repairing: 'Réparation en cours…',
} as const

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('fr') + text.slice(1)
