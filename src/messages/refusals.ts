import type { Params, RefusalCode } from '../domain/refusal.ts'

/** Why something asked for was not done, and what to do. */
export const refusals: Readonly<Record<RefusalCode, (params: Params) => string>> = {
  'nothing-to-undo': () => 'Il n’y a rien à annuler.',
  'nothing-to-redo': () => 'Il n’y a rien à rétablir.',
  'changed-since': (p) =>
    `Modifié depuis par ${p.by ?? 'un autre appareil'} : l’annulation écraserait ce changement.`,
  'not-saved': () =>
    'Le dernier changement n’est pas enregistré : libérez de la place ou rechargez la page avant de continuer.',
  'passphrase-needed': () =>
    'Ce territoire n’est pas encore protégé : choisissez une phrase secrète pour enregistrer.',
  'passphrase-short': (p) => `La phrase secrète doit compter au moins ${p.least} caractères.`,
  'framework-missing': () =>
    'Avant la première situation réelle, indiquez le cadre : finalité, responsables, base légale.',
  'no-pair': () => 'Aucun binôme : ajoutez-en un dans les réglages de la semaine.',
  'no-round-template': () => 'Aucune tournée type : ajoutez-en une dans les réglages de la semaine.',
  'no-entrance': () => 'Le territoire n’a pas d’entrée : importez un fichier d’entrées d’immeubles.',
  'no-plan': () => 'Cette semaine n’est pas encore préparée : choisissez « Préparer la semaine ».',
  'plan-outdated': () =>
    'Les tournées types ont changé depuis que cette semaine est préparée : préparez-la de nouveau avant de déplacer un arrêt.',
  'round-place-gone': (p) =>
    `${p.count} tournée${Number(p.count) > 1 ? 's types partent ou arrivent' : ' type part ou arrive'} en un lieu qui n’est plus dans le territoire : choisissez-en un autre dans les réglages.`,
  'plan-running': () => 'La semaine est en cours de préparation : attendez, ou choisissez « Arrêter ».',
  'stop-unknown': () => 'Cet arrêt n’existe plus : la semaine a été préparée de nouveau.',
  'round-too-short': (p) => `La tournée doit durer au moins ${p.least} minutes, pause déduite.`,
  'round-full': (p) =>
    `Cette tournée n’a plus assez de temps : il manque ${p.minutes} min. Allongez-la ou retirez un arrêt.`,
  'pins-too-many': (p) =>
    `La tournée de ${p.round} n’a pas le temps de ses arrêts épinglés : il manque ${p.minutes} min. Allongez-la dans les réglages, ou libérez un arrêt.`,
  'pair-in-use': (p) => `Ce binôme a encore ${p.count} tournée(s) type : retirez-les d’abord.`,
  'same-round': () => 'L’arrêt est déjà dans cette tournée, à cette place.',
  'value-out-of-range': (p) => `La valeur doit être comprise entre ${p.least} et ${p.most}.`,
  'not-first': () => 'L’arrêt est déjà le premier.',
  'not-last': () => 'L’arrêt est déjà le dernier.',
  'code-needed': () => 'Choisissez un code de situation.',
  'place-needed': () => 'Choisissez le lieu de la situation, sur la carte ou dans la liste.',
  'when-needed': () => 'Indiquez le jour et le moment.',
  'when-in-future': () => 'Le moment indiqué n’est pas encore passé.',
  'note-names-someone': (p) =>
    `La note ou la référence semble désigner quelqu’un (« ${p.text} ») : masquez ce passage ou reformulez.`,
  'place-too-fine': (p) => `${p.code} se note par secteur, jamais à une entrée : choisissez le secteur.`,
  'nothing-selected': () => 'Rien n’est sélectionné.',
  'file-empty': () => 'Le fichier est vide.',
  'file-too-large': (p) => `Le fichier dépasse la limite de ${p.limit}.`,
  'not-text': () => 'Le fichier n’est pas du texte lisible : exportez-le en CSV ou en GeoJSON.',
  'not-json': (p) =>
    `Ce n’est pas du JSON valide${p.line ? ` (ligne ${p.line}, colonne ${p.column})` : ''} : exportez de nouveau le fichier.`,
  'json-truncated': () => 'Le fichier s’arrête au milieu : le téléchargement est incomplet, recommencez-le.',
  'json-too-deep': (p) => `Le fichier est imbriqué au-delà de la limite de ${p.limit} niveaux.`,
  'not-geojson': (p) => `Ce n’est pas du GeoJSON (RFC 7946)${p.detail ? ` : ${p.detail}` : ''}.`,
  'bad-geometry': (p) =>
    `La géométrie n’est pas valide${p.detail ? ` : ${p.detail}` : ''}. Corrigez-la dans l’outil d’origine.`,
  'no-polygon': (p) =>
    `Le fichier ne contient aucune surface${p.found ? ` (trouvé : ${p.found})` : ''} : un périmètre est un polygone.`,
  'no-point': (p) =>
    `Le fichier ne contient aucun point${p.found ? ` (trouvé : ${p.found})` : ''} : une entrée est un point.`,
  'ring-crosses': (p) =>
    `Le contour se croise lui-même${p.at ? ` près de ${p.at}` : ''} : corrigez-le dans l’outil d’origine.`,
  'out-of-world': (p) =>
    `Une coordonnée sort du globe${p.detail ? ` (${p.detail})` : ''} : longitude de −180 à 180, latitude de −90 à 90.`,
  'far-away': (p) =>
    `Le fichier décrit un lieu à ${p.kilometres} km du quartier : vérifiez qu’il s’agit du bon fichier.`,
  'swapped-axes': () => 'Longitude et latitude semblent inversées : exportez en WGS 84, longitude d’abord.',
  'projected-coordinates': (p) =>
    `Les coordonnées semblent être en mètres (${p.system ?? 'Lambert-93'}) : exportez en WGS 84 (EPSG:4326).`,
  'unknown-crs': (p) =>
    `Le système de coordonnées « ${p.crs} » n’est pas reconnu : exportez en WGS 84 (EPSG:4326).`,
  'area-implausible': (p) => `La surface de ${p.hectares} ha n’est pas celle d’un quartier.`,
  'too-many-features': (p) => `Le fichier contient ${p.count} objets, au-delà de la limite de ${p.limit}.`,
  'several-areas': (p) =>
    `Le fichier contient ${p.count} surfaces, trop pour un périmètre : gardez seulement celui du quartier.`,
  'column-missing': (p) => `La colonne « ${p.column} » manque. Colonnes trouvées : ${p.found}.`,
  'header-missing': (p) =>
    `Aucune ligne ne nomme les colonnes (la première dit « ${p.found} ») : la première ligne doit les nommer, par exemple bailleur, logements, longitude, latitude.`,
  'no-row': () => 'Le fichier n’a pas de ligne de données sous son en-tête.',
  'no-good-row': (p) => `Aucune des ${p.count} lignes n’est lisible : la première dit « ${p.first} ».`,
  'unknown-format': () => 'Ce format n’est pas reconnu : déposez un GeoJSON ou un CSV.',
  'format-not-read': (p) =>
    `Les fichiers « ${p.format} » ne sont pas encore lus : exportez en GeoJSON ou en CSV.`,
  'landlord-unknown': (p) => `Le bailleur « ${p.name} » n’est pas connu : vérifiez son nom dans le fichier.`,
  'file-is-html': () =>
    'Le fichier est une page web, pas des données : la session du site a peut-être expiré, téléchargez-le de nouveau.',
  'layer-invalid': () =>
    'La couche du territoire n’a pas la forme attendue : comparez-la à celle du dossier geo/ d’origine.',
  'id-twice': (p) => `L’identifiant « ${p.id} » sert deux fois : chaque objet doit avoir le sien.`,
  'reference-unknown': (p) => `« ${p.id} » renvoie à « ${p.named} », qui n’existe pas dans le territoire.`,
  stopped: () => 'La lecture a été arrêtée : rien n’est changé.',
  'nothing-to-import': () => 'Il n’y a pas d’import en attente.',
  'no-recipient': () => 'Choisissez un destinataire.',
  'period-reversed': () => 'La période finit avant de commencer : inversez les dates.',
  'period-missing': () => 'Indiquez les deux dates de la période.',
  'nothing-to-send': () => 'Rien à transmettre à ce destinataire sur cette période.',
  'release-not-ready': () => 'Préparez d’abord l’aperçu du fichier.',
  'example-not-open': () => 'L’exemple n’est pas ouvert.',
  'already-open': () => 'Ce territoire est déjà ouvert.',
}
