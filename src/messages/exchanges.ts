import type { SendingForm, SentAudience } from '../domain/published/sending.ts'
import type { WithheldReason } from '../domain/release.ts'
import { format } from './format.ts'
import { withheldReasons } from './reports.ts'
import { typeset } from './typeset.ts'

/** Words of the place « Échanges ». */
export const exchanges = {
  title: 'Échanges',
  views: 'Vues des échanges',
  viewNames: {
    files: 'Envois',
    returned: 'Retours',
    received: 'Vérifier un envoi',
    reports: 'Bilans',
    accounts: 'Clé de répartition',
    relief: 'Abattement TFPB',
    meetings: 'Réunions',
  },
  lead: 'Ce que chaque commanditaire reçoit : son fichier, et seulement le sien.',
  recipient: 'Destinataire',
  period: 'Période',
  from: 'Du',
  until: 'Au',
  presets: 'Périodes toutes prêtes',
  lastMonth: 'Mois dernier',
  lastQuarter: 'Trimestre dernier',
  empty:
    'L’aperçu exact du fichier s’affichera ici, avec ce qui n’y figure pas et pourquoi. Choisissez un destinataire.',
  preview: 'Aperçu du fichier',
  previewOf: (name: string, period: string): string => `${name}, ${period}`,
  fictional: 'Le fichier portera la mention « exemple fictif ».',
  quarters: {
    title: 'Chiffres des trimestres',
    lead: 'Les totaux d’un trimestre sont arrêtés une fois, puis repris tels quels dans tous les fichiers, bilans et réunions.',
    none: 'Aucun trimestre : les données n’ont pas encore commencé.',
    frozen: (day: string): string => `arrêtés le ${day}`,
    states: {
      ready: (_until: string, alone: string): string =>
        `pas encore arrêtés ; ils le seront d’eux-mêmes à l’ouverture à partir du ${alone}`,
      'going-on': (until: string): string => `en cours jusqu’au ${until}`,
      'begins-later': (): string => 'les données ne couvrent pas tout le trimestre : il n’est pas compté',
      'backup-ends': (): string => 'sauvegarde faite avant la fin du trimestre : il n’est pas compté',
      erased: (): string => 'en partie effacé, sa durée de conservation étant passée : il n’est pas compté',
    },
    freezeShort: 'Arrêter les chiffres',
    freeze: (quarter: string): string => `Arrêter les chiffres du ${quarter}`,
    dialog: {
      title: (quarter: string): string => `Arrêter les chiffres du ${quarter} ?`,
      fixes: [
        'Les totaux du trimestre sont fixés comme ils sont aujourd’hui : vie de voisinage, occupations, personnes, veille sociale, actes de l’équipe, médiations, relais, demandes.',
        'Tous les fichiers, bilans et réunions les reprendront ; ce qui serait noté plus tard pour ce trimestre n’y entrera plus.',
        'Un total de moins de 5 n’est jamais dit, et d’autres sont retenus avec lui pour qu’il ne se déduise pas.',
      ],
      final:
        'Rien ne permet de revenir en arrière : la différence de deux comptes dirait ce qu’aucun ne doit dire.',
      confirm: 'Arrêter les chiffres',
    },
    said: (quarter: string): string => `Les chiffres du ${quarter} sont arrêtés.`,
  },
  sendings: {
    title: 'Derniers envois',
    none: 'Rien n’est encore parti de cet appareil.',
    columns: ['Date', 'Pour', 'Forme', 'Lignes', 'Fichier', 'Empreinte'],
    forms: {
      'release-zip': 'fichier, zip',
      'release-geojson': 'fichier, GeoJSON',
      'release-csv': 'fichier, CSV',
      report: 'bilan',
      'tax-relief': 'abattement TFPB',
      'meeting-part': 'part d’une réunion',
      minutes: 'compte rendu',
      picture: 'carte ou diagramme',
      register: 'registre de traitement',
      'place-extract': 'fiches d’un lieu, pour une personne',
      'full-export': 'export complet, chiffré',
    } satisfies Record<SendingForm, string>,
    printed: (form: string): string => `${form}, imprimé`,
    toAll: 'Tous',
    toAudience: {
      'watch-group': 'Cellule de veille',
      public: 'Habitants',
      controller: 'Responsable du traitement',
    } satisfies Record<SentAudience, string>,
    print:
      'Début de l’empreinte SHA-256 : elle dit si le fichier reçu est celui qui est parti. D’un imprimé, c’est celle de la page dont il est fait.',
    more: (count: number): string => `Voir les ${format.number(count)} envois`,
    fewer: 'Voir les derniers seulement',
    said: (file: string): string => `${file} est enregistré, et noté dans les derniers envois.`,
  },
  gets: (
    of: { readonly rows: number; readonly said: number; readonly counts: number },
    isInsurer: boolean,
  ): string =>
    [
      isInsurer
        ? 'des totaux seulement'
        : format.count(of.rows, 'situation ligne à ligne', 'situations ligne à ligne'),
      // What is not given may be small, kept back, or of a quarter that is not frozen yet.
      ...(of.said > 0 ? [format.count(of.said, 'total communiqué', 'totaux communiqués')] : []),
      ...(of.counts > of.said
        ? [format.count(of.counts - of.said, 'total non communiqué', 'totaux non communiqués')]
        : []),
    ].join(' · '),
  rows: (count: number): string => format.count(count, 'situation ligne à ligne', 'situations ligne à ligne'),
  rowsCaption:
    'Les lignes du fichier, champ par champ ; le tableau défile de côté. Choisir un lieu le montre sur la carte.',
  noRows: 'Aucune situation des familles A, D ou F à transmettre ligne à ligne sur cette période.',
  id: 'Identifiant',
  date: 'Date',
  code: 'Code',
  ownCode: 'Son code',
  place: 'Lieu',
  position: 'Position',
  severity: 'Gravité',
  recurrence: 'Récurrence',
  status: 'Suite',
  reference: 'Référence',
  shown: (from: number, until: number, count: number): string =>
    `${from} à ${until} sur ${format.number(count)}`,
  previous: 'Lignes précédentes',
  next: 'Lignes suivantes',
  counts: (quarter: string): string => `Totaux du ${quarter}`,
  countsHelp:
    'Familles B, C, E et G : des totaux, jamais des lignes ; C5 n’est comptée nulle part. Un total non communiqué ne l’est dans aucun fichier.',
  facts: (period: string): string => `Faits matériels de son secteur, ${period}`,
  measure: 'Ce qui est compté',
  notCounted: '–',
  scopes: { recipient: 'Son périmètre', mission: 'Toute la mission' },
  /** In place of a number; the reason opens under it. */
  notSaid: 'non communiqué',
  because: (why: WithheldReason): string =>
    why === 'under-five' || why === 'merged'
      ? typeset(`Secret statistique : ${withheldReasons[why]}.`)
      : `${format.capital(withheldReasons[why])}.`,
  withheld: 'Ce qui n’est pas dans le fichier',
  /** What of the period is not in the file, how many, and why. */
  stays: (why: WithheldReason, count = 0): string => {
    const many = count > 1
    const facts = format.count(count, 'fait matériel (A, D ou F)', 'faits matériels (A, D ou F)')
    switch (why) {
      case 'other-recipient':
        return typeset(`${facts} : ce destinataire n’en a pas la charge`)
      case 'audience-team':
        return typeset(`${facts} : gardé${many ? 's' : ''} dans l’équipe`)
      case 'no-position':
        return typeset(`${facts} : la position du lieu n’est pas connue`)
      case 'insurer-aggregates':
        return typeset(`${facts} ligne à ligne : un assureur ne reçoit que des totaux`)
      case 'retention':
        return typeset(`${facts} : la durée de conservation est passée`)
      case 'free-text':
        return typeset(
          `${format.count(count, 'note ou référence écrite', 'notes ou références écrites')} en toutes lettres : la ligne part sans elle${many ? 's' : ''}`,
        )
      case 'family-not-sent':
        return 'Vie de voisinage, occupations, personnes et veille sociale : jamais ligne à ligne, seulement en totaux de trimestre'
      default:
        return format.capital(withheldReasons[why])
    }
  },
  purpose: 'Finalité et limites',
  expires: (day: string): string => `À effacer par le destinataire avant le ${day}.`,
  zip: 'Télécharger (zip)',
  zipHelp: 'GeoJSON, CSV et manifeste avec les empreintes SHA-256.',
  geojson: 'GeoJSON seul',
  csv: 'CSV seul',
  bom: 'Marque UTF-8 (BOM) en tête des CSV',
  bomHelp:
    'À garder pour Excel, qui sans elle abîme les accents ; à retirer pour un logiciel métier ou un SIG qui la refuse.',
} as const
