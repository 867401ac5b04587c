import type { Params } from '../domain/refusal.ts'
import type { RefusalCode } from '../domain/refusal-codes.ts'
import { deviceRefusals } from './refusals-device.ts'
import { fieldRefusals } from './refusals-field.ts'
import { followRefusals } from './refusals-follow-up.ts'
import { meetingRefusals } from './refusals-meetings.ts'
import { outreachRefusals } from './refusals-outreach.ts'
import { sendingRefusals } from './refusals-sending.ts'
import { storageRefusals } from './refusals-storage.ts'
import { weekCloseRefusals } from './refusals-week-close.ts'
import { returnRefusals } from './returns.ts'

/** Why something asked for was not done, and what to do. */
export const refusals: Readonly<Record<RefusalCode, (params: Params) => string>> = {
  ...deviceRefusals,
  ...outreachRefusals,
  ...returnRefusals,
  ...followRefusals,
  ...fieldRefusals,
  ...sendingRefusals,
  ...storageRefusals,
  ...meetingRefusals,
  ...weekCloseRefusals,
  'nothing-to-undo': () => 'Il n’y a rien à annuler.',
  'nothing-to-redo': () => 'Il n’y a rien à rétablir.',
  'changed-since': (p) =>
    `Modifié depuis par ${p.by ?? 'un autre appareil'} : l’annulation écraserait ce changement.`,
  'not-saved': () =>
    'Le dernier changement n’est pas enregistré : lisez le message en haut de l’écran avant de continuer.',
  'follows-other-tab': () =>
    'Un autre onglet de ce navigateur enregistre ce territoire : continuez là-bas, ou prenez la main ici.',
  'passphrase-needed': () =>
    'Ce territoire n’est pas encore protégé : choisissez une phrase secrète pour enregistrer.',
  'passphrase-short': (p) => `La phrase secrète doit compter au moins ${p.least} caractères.`,
  'framework-missing': () =>
    'Avant les premières fiches réelles, indiquez le cadre : finalité, responsables, base légale.',
  'no-pair': () => 'Aucun binôme : ajoutez-en un dans les réglages de la semaine.',
  'no-round-template': () => 'Aucune tournée type : ajoutez-en une dans les réglages de la semaine.',
  'no-entrance': () => 'Le territoire n’a pas d’entrée : importez un fichier d’entrées d’immeubles.',
  'no-plan': () => 'Cette semaine n’est pas encore préparée : choisissez « Préparer la semaine ».',
  'pair-without-round': () => 'Ce binôme n’a pas de tournée cette semaine : choisissez-en un autre.',
  'plan-outdated': () =>
    'Les tournées types ont changé depuis que cette semaine est préparée : préparez-la de nouveau avant de déplacer un arrêt.',
  'round-place-gone': (p) =>
    `${p.count} tournée${Number(p.count) > 1 ? 's types partent ou arrivent' : ' type part ou arrive'} en un lieu qui n’est plus dans le territoire ou plus en service : choisissez-en un autre dans les réglages.`,
  'plan-running': () => 'La semaine est en cours de préparation : attendez, ou choisissez « Arrêter ».',
  'stop-unknown': () => 'Cet arrêt n’existe plus : la semaine a été préparée de nouveau.',
  'place-closed': (p) =>
    `${p.place} n’est plus en service : choisissez un autre lieu, ou remettez celui-ci en service dans « Territoire », vue « Modifier ».`,
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
  'search-running': () =>
    'Une comparaison ou une recherche de conseils est en cours : attendez, ou choisissez « Arrêter ».',
  'round-unknown': () =>
    'Cette tournée n’est pas de cette semaine : choisissez-en une autre dans la liste des tournées.',
  'day-outside-week': () => 'Ce jour n’est pas dans la semaine : choisissez-en un du lundi au dimanche.',
  'pair-busy': (p) =>
    `${p.pair} a déjà une tournée à ce moment, à partir de ${p.start} : choisissez une autre heure ou un autre jour.`,
  'change-unknown': () => 'Cet imprévu n’est plus là : il a été retiré entre-temps.',
  'rule-empty': () =>
    'Aucune consigne n’est donnée : remplissez au moins une ligne, ou retirez les consignes.',
  'appointment-fixed': (p) =>
    `L’arrêt ${p.place} est à heure fixe : changez le rendez-vous ou la permanence, pas l’arrêt.`,
  'nothing-to-repair': () => 'Rien n’est à réparer : les tournées tiennent, et rien de demandé ne manque.',
  'week-not-begun': () =>
    'Ce moment n’est pas dans la semaine : choisissez un jour et une heure de cette semaine.',
  'rest-empty': () => 'Il n’y a plus de tournée après ce moment : la semaine est finie.',
  'comparison-missing': () => 'Cet essai n’est plus là : comparez de nouveau.',
  'variant-standing': () => 'C’est déjà la semaine telle qu’elle est.',
  'variant-preview': () =>
    'Cet essai montre ce qu’une règle coûte : il ne devient pas la semaine. Changez la règle dans les réglages, puis préparez de nouveau.',
  'advice-missing': () => 'Ce conseil n’est plus là : demandez-les de nouveau.',
  'place-excluded': (p) => `${p.place} est déjà écarté : reprenez-le d’abord.`,
  'same-time': () => 'La tournée est déjà à ce moment, avec ce binôme.',
  'web-address': () => 'L’adresse du site doit commencer par https:// ou http://.',
  'no-service-listed': () =>
    'Aucun service ni association n’est connu : importez OpenStreetMap, ou ajoutez-en à la main.',
  'code-needed': () => 'Choisissez un code de situation.',
  'place-needed': () => 'Choisissez le lieu de la situation, sur la carte ou dans la liste.',
  'when-needed': () => 'Indiquez le jour et le moment.',
  'when-in-future': () => 'Le moment indiqué n’est pas encore passé.',
  'note-names-someone': (p) =>
    `Le texte semble désigner quelqu’un (« ${p.text} ») : masquez ce passage ou reformulez.`,
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
  'list-without-outline': () =>
    'C’est la liste des quartiers prioritaires, sans leurs contours : prenez sur www.data.gouv.fr, au même jeu « Quartiers prioritaires de la politique de la ville », le fichier GeoJSON en WGS 84.',
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
  'nothing-running': () => 'Rien n’est en cours.',
  stopped: () => 'Arrêté : rien n’est changé.',
  'manifest-invalid': (p) =>
    `Le manifeste n’est pas celui qui est attendu : choisissez ${p.format === 'tournee-backup' ? 'une sauvegarde de' : 'un territoire exporté par'} Tournée.`,
  'format-newer': (p) =>
    `Ce fichier est de la version ${p.version}, et cette application lit jusqu’à la version ${p.known} : mettez-la à jour en rechargeant la page.`,
  'zip-damaged': (p) =>
    `L’archive est abîmée${p.detail ? ` (${p.detail})` : ''} : demandez-la ou téléchargez-la de nouveau.`,
  'zip-protected': () => 'L’archive est protégée par un mot de passe : refaites-la sans mot de passe.',
  'zip-method': (p) =>
    `L’archive est compressée d’une façon qui n’est pas lue (méthode ${p.method}) : refaites un zip ordinaire.`,
  'zip-name': (p) =>
    `L’archive contient « ${p.name} », un nom qui sort de son dossier : elle n’est pas ouverte. Refaites-la sans chemin.`,
  'zip-twice': (p) => `L’archive contient deux fois « ${p.name} » : gardez-en un seul et refaites-la.`,
  'zip-too-large': (p) =>
    `L’archive dépasse la limite de ${p.limit} une fois ouverte : elle n’est pas celle d’un territoire.`,
  'not-a-territory': (p) =>
    `L’archive n’est pas celle d’un territoire : il y manque « ${p.file} ». Choisissez un fichier exporté par Tournée.`,
  'round-file-invalid': () =>
    'Ce fichier de tournée n’est pas complet ou a été modifié : demandez-le de nouveau à qui l’a remis.',
  'package-incomplete': (p) =>
    `Il manque « ${p.file} », que le manifeste annonce : demandez de nouveau le territoire complet.`,
  'gzip-damaged': () =>
    'Le fichier compressé est abîmé ou incomplet : le téléchargement a dû s’interrompre, recommencez-le.',
  'columns-damaged': () =>
    'Ce fichier de situations en colonnes est abîmé ou incomplet : refaites-le depuis le CSV dont il vient.',
  'unpacked-too-large': (p) =>
    `Le fichier compressé dépasse la limite de ${p.limit} une fois ouvert : il n’est pas lu plus loin. Vérifiez d’où il vient.`,
  'perimeter-needed': (p) =>
    `Un fichier de plus de ${p.limit} est coupé au quartier pendant qu’il est lu : choisissez d’abord le périmètre.`,
  'area-too-full': (p) =>
    `Même coupé au quartier, le fichier dépasse la limite de ${p.limit} : prenez celui de la commune ou du département.`,
  'nothing-near': () =>
    'Rien de ce fichier n’est à moins de 500 m du quartier : vérifiez que c’est le bon fichier, et le périmètre.',
  'cut-not-possible': (p) =>
    `Un fichier de plus de ${p.limit} n’est lu que s’il peut être coupé au quartier : CSV avec des colonnes de position, GeoJSON, OpenStreetMap. Prenez un fichier plus petit ou dans un de ces formats.`,
  'conversion-needed': (p) =>
    `Les fichiers ${p.format} ne sont pas lus ici : convertissez-le d’abord en ${p.into}, par exemple avec « ${p.line} ».`,
  'other-format': (p) =>
    `Le fichier est du ${p.format}, qui ne convient pas à cet import : choisissez un autre fichier, ou laissez l’application le reconnaître.`,
  'xml-doctype': () =>
    'Le fichier contient une déclaration DOCTYPE, qui est refusée pour des raisons de sécurité : exportez-le de nouveau.',
  'xml-broken': (p) =>
    `Ce n’est pas du XML valide (ligne ${p.line}, colonne ${p.column}) : exportez de nouveau le fichier.`,
  'xml-truncated': () => 'Le fichier s’arrête au milieu : le téléchargement est incomplet, recommencez-le.',
  'xml-too-deep': (p) => `Le fichier est imbriqué au-delà de la limite de ${p.limit} niveaux.`,
  'no-street': () => 'Aucune voie où l’on marche dans ce fichier : demandez les objets « highway ».',
  'no-building': () => 'Aucun bâtiment dans ce fichier : demandez les objets « building ».',
  'no-service': () => 'Aucun service ni association avec un nom et une position dans ce fichier.',
  'no-track': () => 'Ni trace, ni itinéraire, ni point dans ce fichier.',
  'osm-no-geometry': () =>
    'Les voies sont sans leur tracé : dans Overpass, demandez « out geom; », ou « out body; >; out skel qt; ».',
  'nothing-to-import': () => 'Il n’y a pas d’import en attente.',
  'import-running': () => 'Le fichier est encore en lecture : attendez la fin, ou arrêtez-la.',
  'import-unanswered': (p) => `Répondez d’abord, sous «\u00a0À confirmer\u00a0» : ${p.question}`,
  'link-unknown': () =>
    'Ce rapprochement n’existe plus : un import ou une annulation l’a refait. Prenez le suivant.',
  'link-target-unknown': () =>
    'Ce rapprochement ne peut pas mener là : choisissez une adresse, un bâtiment ou un bailleur de la liste.',
  'object-gone': () => 'Cet objet n’est plus dans le territoire : choisissez-en un autre.',
  'outline-short': () => 'Un contour a au moins trois coins : posez-en un de plus.',
  'outline-crosses': (p) =>
    `Le contour se croiserait près de ${p.at} : placez ce coin de l’autre côté, ou retirez-le.`,
  'outline-flat': () => 'Le contour ne couvre aucune surface : écartez ses coins.',
  'neighbour-crosses': (p) =>
    `Le contour du voisin « ${p.name} », qui partage ce coin, se croiserait : déplacez le coin moins loin.`,
  'hole-outside': (p) =>
    `La partie à évider sort de « ${p.name} » : tracez-la tout entière à l’intérieur de son contour.`,
  'cut-not-across': (p) =>
    `La ligne ne traverse pas « ${p.name} » de part en part : commencez et finissez hors de son contour.`,
  'cut-many': (p) =>
    `La ligne couperait « ${p.name} » en ${p.count} morceaux : tracez-en une qui ne le traverse qu’une fois.`,
  'landlords-differ': (p) =>
    `« ${p.name} » et « ${p.other} » n’ont pas le même bailleur : corrigez d’abord le bailleur de l’un des deux.`,
  'areas-apart': (p) =>
    `« ${p.name} » et « ${p.other} » ne se touchent pas : choisissez un voisin qui partage une limite.`,
  'entrance-needs-building': (p) =>
    `Aucun bâtiment à moins de ${p.metres} m : dessinez d’abord le bâtiment, ou choisissez-le dans le panneau.`,
  'landlord-needed': () => 'Choisissez dans le panneau le bailleur de ce qui est ajouté.',
  'position-wrong': () =>
    'Cette position n’est pas lisible : écrivez la longitude puis la latitude en degrés décimaux, par exemple 3.1134 et 50.6456, ou X puis Y en mètres Lambert-93.',
  'path-short': () => 'Un chemin a au moins deux points, à un mètre l’un de l’autre : posez-en un autre.',
  'text-needed': (p) => `« ${p.field} » ne peut pas être vide et compte au plus ${p.most} caractères.`,
  'choice-unknown': (p) => `« ${p.field} » n’a pas cette valeur : choisissez dans la liste.`,
  'place-in-use': (p) =>
    `${Number(p.count) > 1 ? `${p.count} tournées types partent ou arrivent` : 'Une tournée type part ou arrive'} à « ${p.name} » : choisissez d’abord un autre lieu dans les réglages de la semaine.`,
  'files-many': (p) =>
    `${p.count} fichiers déposés ensemble : aucun n’est lu, pour que chacun soit vu avant d’être appliqué. Déposez-les un par un ; un dossier de territoire, en un seul fichier .zip.`,
  'object-in-use': (p) => `« ${p.name} » est déjà en service : il n’y a rien à rouvrir.`,
  'sector-has-past': (p) =>
    `${p.count} situations sont notées dans « ${p.name} » : réunissez ce secteur avec un voisin plutôt que de le retirer.`,
  'perimeter-last': () =>
    'C’est la dernière partie du périmètre : dessinez ou importez l’autre avant de la retirer.',
  'closure-unclear': () =>
    'Une fermeture a un premier jour, un motif, et un dernier jour qui ne vient pas avant le premier.',
  'flaw-gone': () =>
    'Ce défaut n’est plus là, ou n’a plus de réparation sûre : le territoire a changé depuis le contrôle. Regardez la liste à jour.',
  'town-share-fixed': () => 'La part de la Ville est fixée par la clé : modifiez la clé.',
  'example-not-open': () => 'L’exemple n’est pas ouvert.',
  'already-open': () => 'Ce territoire est déjà ouvert.',
  'territory-name-needed': () => 'Donnez un nom au territoire.',
  'territory-name-taken': (p) =>
    `Un territoire s’appelle déjà « ${p.name} » sur cet appareil : choisissez un autre nom.`,
  'territory-name-differs': (p) => `Écrivez « ${p.name} » pour confirmer : ce sera définitif.`,
  'territory-gone': () => 'Ce territoire n’est plus sur cet appareil : choisissez-en un autre dans la liste.',
  'territory-locked': () =>
    'Ce territoire est verrouillé : ouvrez-le avec sa phrase secrète, puis recommencez.',
  'territory-unsaved': () =>
    'Ce territoire n’est pas encore enregistré : choisissez sa phrase secrète, puis recommencez.',
  'example-stays': () => 'L’exemple garde son nom et sa place : il se retire par « Retirer l’exemple ».',
  'base-map-invalid': (p) =>
    `Le fichier n’est pas un fond de carte PMTiles lisible${p.detail ? ` (${p.detail})` : ''} : déposez un fichier .pmtiles de version 3, en images ou en vecteurs.`,
  'base-map-missing': () =>
    'Aucun fond de carte n’est là : déposez un fichier .pmtiles, ou demandez qu’il soit placé à côté de l’application.',
  'base-map-consent': () => 'Le plan IGN demande votre accord : lisez ce qu’il révèle, puis acceptez.',
  'no-update': () => 'Cette version est la dernière que l’appareil connaisse.',
  'update-waits': () =>
    'Une saisie ou un calcul est en cours : terminez-le ou fermez-le, la mise à jour attend.',
  'storage-kept': () => 'La conservation est déjà garantie sur cet appareil.',
}
