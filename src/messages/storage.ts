import type { StorageTrouble } from '../domain/storage-trouble.ts'
import type { ClockDoubt } from '../domain/trusted-day.ts'
import { format } from './format.ts'
import { megabytes } from './megabytes.ts'

const list = new Intl.ListFormat('fr', { type: 'conjunction' })
const records = (count: number): string => format.count(count, 'fiche', 'fiches')

/** Words of what goes wrong with the storage of the device or its clock: what happened, what to do. */
export const storage = {
  megabytes,
  trouble: {
    full: 'Plus de place sur cet appareil : le dernier changement est à l’écran, mais pas enregistré. Faites de la place, puis réessayez ; d’ici là rien d’autre ne peut être noté.',
    refused:
      'Le navigateur n’a pas enregistré le dernier changement : il est à l’écran, rien d’autre ne peut être noté. Réessayez, ou sauvegardez ce qui est à l’écran.',
    evicted:
      'Le navigateur vient d’effacer ce territoire de l’appareil. Ce qui est à l’écran n’existe plus qu’ici, sans les photos : sauvegardez-le avant de fermer cette page.',
    removed: 'Ce territoire vient d’être supprimé dans un autre onglet : rien n’est plus enregistré ici.',
    newer:
      'Une version plus récente de Tournée s’ouvre dans un autre onglet : celui-ci n’enregistre plus. Continuez là-bas, ou rechargez cette page.',
    held: 'Un autre onglet, resté dans une version plus ancienne, garde ce territoire ouvert. Fermez les autres onglets de Tournée : celui-ci attend, et continuera de lui-même.',
  } satisfies Record<StorageTrouble, string>,
  retry: 'Réessayer',
  retried: 'Tout est enregistré.',
  makeRoom: 'Faire de la place…',
  backUp: 'Sauvegarder…',
  reload: 'Recharger la page',
  understood: 'Compris',
  clockWrong: ({ says }: ClockDoubt) =>
    `L’horloge de l’appareil indique le ${format.day(says)} : réglez-la, puis rouvrez Tournée. D’ici là rien n’est effacé, et ce qui est noté porte cette date.`,
  datedAhead: (count: number, last: string) =>
    count === 1
      ? `1 fiche porte une date à venir, le ${format.day(last)} : l’horloge de l’appareil était sans doute fausse. Elle est gardée ; corrigez sa date.`
      : `${records(count)} portent une date à venir, jusqu’au ${format.day(last)} : l’horloge de l’appareil était sans doute fausse. Elles sont gardées ; corrigez leur date.`,
  clock: {
    title: 'Cette date est-elle juste ?',
    says: ({ says, seen }: ClockDoubt) =>
      `L’horloge de l’appareil indique le ${format.day(says)}. Ce territoire a été ouvert pour la dernière fois le ${format.day(seen)}.`,
    ahead:
      'Si la date est juste, ce qui a dépassé sa durée de conservation est effacé maintenant. Si elle est fausse, rien ne l’est : réglez l’horloge dès que possible.',
    behind: 'Ce qui sera noté porterait une date trop ancienne. Rien n’est effacé.',
    wrong: 'La date est fausse',
    right: 'La date est juste',
  },
  erased: {
    title: (count: number) =>
      count > 1 ? 'Le navigateur a effacé ces territoires' : 'Le navigateur a effacé ce territoire',
    names: (names: readonly string[]) => list.format(names),
    why: 'Quand l’appareil manque de place, ou après plusieurs semaines sans ouverture, un navigateur peut effacer ce qu’il garde. Vider ses données le fait aussi. Rien ne peut être retrouvé ici.',
    restore: 'Rouvrir une sauvegarde…',
    restoreHelp:
      'Le fichier « sauvegarde … .zip.age », avec sa phrase secrète. Il s’ouvre comme un territoire à part.',
    anew: 'Continuer sans',
    anewHelp:
      'Ce message ne reviendra plus. Une sauvegarde pourra toujours être rouverte, par « Un autre quartier… ».',
    next: 'Pour que cela n’arrive plus : installez Tournée, demandez la conservation des données (Menu, Sur cet appareil), et sauvegardez chaque semaine.',
  },
  room: {
    caption: 'Ce qui prend de la place',
    what: 'Quoi',
    size: 'Place',
    action: 'Pour en faire',
    records: 'Fiches, historique et saisies en cours',
    photos: (count: number) => format.count(count, 'photo', 'photos'),
    before: 'Copie d’avant la mise à jour',
    beforeOn: (day: string) => `Copie d’avant la mise à jour du ${format.day(day)}`,
    baseMap: 'Fond de carte',
    copy: 'L’application, pour le hors-ligne',
    example: 'L’exemple fictif',
    unknown: 'Non dit par le navigateur',
    needed: 'Nécessaire',
    erasePhotos: 'Effacer les photos',
    reallyPhotos: 'Oui, effacer toutes les photos',
    photosWhy: 'Les fiches restent, sans leur photo. Rien ne les ramène, sauf une sauvegarde faite avant.',
    eraseBefore: 'Effacer la copie',
    restoreBefore: 'La rouvrir à part',
    removeBaseMap: 'Retirer',
    openExample: 'Ouvrir l’exemple pour le retirer',
    refresh:
      'Le navigateur peut mettre quelques minutes à rendre la place effacée : réessayez, ou recalculez.',
    recount: 'Recalculer',
  },
  beforeName: (territory: string, day: string | null) =>
    day === null
      ? `${territory} (avant la mise à jour)`
      : `${territory} (avant la mise à jour du ${format.day(day)})`,
} as const
