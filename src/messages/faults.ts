import type { FaultCode, Params } from '../domain/refusal.ts'

/** What failed around the product, and what to do. */
export const faults: Readonly<Record<FaultCode, (params: Params) => string>> = {
  'file-unreadable': () =>
    'Le fichier n’a pas pu être lu : il a été déplacé ou l’accès est refusé. Choisissez-le de nouveau.',
  'geo-missing': (p) =>
    `Le territoire embarqué n’a pas pu être chargé (${p.file ?? 'geo/'}) : rechargez la page.`,
  'storage-refused': () =>
    'Le navigateur refuse d’enregistrer sur cet appareil : quittez la navigation privée ou autorisez le stockage.',
  'storage-full': () =>
    'L’appareil n’a plus de place : ce changement n’est pas enregistré. Faites de la place, puis choisissez « Réessayer ».',
  'other-tab': () =>
    'Ce territoire est ouvert dans un autre onglet de ce navigateur, qui enregistre : fermez-le, puis recommencez.',
  'storage-newer': () =>
    'Ces données viennent d’une version plus récente de Tournée : rechargez la page pour la mettre à jour.',
  'storage-damaged': (p) =>
    `Une partie des données enregistrées est illisible (${p.count ?? 'au moins une'} page) : ne saisissez rien et demandez de l’aide.`,
  'storage-evicted': () =>
    'Le navigateur a effacé les données de ce territoire : rouvrez une sauvegarde, ou repartez à neuf.',
  'passphrase-wrong': () => 'La phrase secrète n’est pas la bonne.',
  'worker-failed': () =>
    'Le calcul s’est arrêté sans résultat : recommencez ; si cela se répète, rechargez la page.',
  'picture-failed': () => 'L’image n’a pas pu être dessinée par ce navigateur : enregistrez-la en SVG.',
  'clipboard-refused': () =>
    'Le navigateur ne laisse pas copier l’image : autorisez le presse-papiers, ou enregistrez-la.',
  'full-screen-refused': () =>
    'Le navigateur ne donne pas tout l’écran ici : passez en plein écran par son menu.',
  'download-failed': () => 'Le fichier n’a pas pu être enregistré : vérifiez le dossier de téléchargement.',
  'not-saved': () =>
    'Pas enregistré : la ligne en haut de l’écran dit que faire d’abord. Ce que vous avez écrit reste là.',
  'plan-invalid': (p) => `Le plan calculé ne respecte pas une règle (${p.rule}) : il n’a pas été retenu.`,
  'base-map-failed': () =>
    'Le fond de carte n’a pas pu être gardé sur cet appareil : il reste affiché jusqu’à la fermeture de la page.',
}
