import type { CivilDate } from '../domain/civil-date.ts'
import type { Erasure } from '../domain/retention/erasure.ts'
import { format } from './format.ts'
import { registerKinds } from './register-kinds.ts'
import { typeset } from './typeset.ts'

const months = (count: number): string => format.count(count, 'mois', 'mois')

/** Words of « Registre et droits »: the page for the data protection officer, its paper, and what may be asked. */
export const register = {
  title: 'Registre et droits',
  lead: typeset(
    'Ce que Tournée garde sur cet appareil, pourquoi, combien de temps, qui le voit et ce qui en sort. Tout ce tableau est tiré des fiches elles-mêmes : rien n’y est écrit à part.',
  ),
  rule: typeset(
    'Aucune fiche ne nomme une personne. Un lieu, une heure et un code peuvent pourtant en désigner une : tout est traité comme des données personnelles.',
  ),
  close: 'Fermer',
  print: 'Ouvrir la page à signer',
  contents: 'Parties de la page',
  frame: {
    title: 'Le cadre',
    missing: (count: number): string =>
      typeset(`À compléter : ${format.count(count, 'point manque', 'points manquent')}.`),
    absent: 'À compléter',
    edit: 'Modifier le cadre',
    fill: 'Compléter le cadre',
    example: 'L’exemple est fictif : aucun cadre n’y est demandé.',
    without: 'Sans objet : exemple fictif',
  },
  held: {
    title: 'Ce qui est conservé',
    caption: typeset('Fiches conservées : combien, depuis quand, jusqu’à quand'),
    columns: {
      ...{ kind: 'Fiches', count: 'Nombre', oldest: 'La plus ancienne', term: 'Conservées' },
      ...{ next: 'Prochaine à effacer' },
    },
    count: (count: number): string => format.count(count, 'fiche', 'fiches'),
    none: 'aucune',
    lasting: 'tant que le territoire existe',
    whole: 'gardées entières : exemple ou données publiées',
    months: (count: number): string => typeset(`${months(count)} après la fin du trimestre`),
    terms: (count: number, of: readonly string[]): string => typeset(`${of.join(', ')} : ${months(count)}`),
    fromQuarter: 'comptés depuis la fin du trimestre',
    notes: (count: number): string =>
      typeset(`Notes et photos : ${months(count)} après la fin du trimestre.`),
    after: (day: CivilDate): string => typeset(`après le ${format.day(day)}`),
    seen: 'Qui les voit',
    leaves: 'Ce qui en sort',
    kept: 'Où elles sont',
    fields: (kind: string): string => typeset(`Champs : ${kind}`),
    field: 'Champ',
    nature: 'Nature',
    inRows: 'va dans les lignes d’un commanditaire',
    staysInRows: 'Le champ sort',
    places: {
      records: 'fiches',
      journal: 'historique',
      drafts: 'brouillons de 24 heures',
      photos: 'photos, à part',
    },
    sealed: 'le tout chiffré sous la phrase secrète',
    unsealed: {
      example: 'l’exemple, fictif, n’est pas chiffré',
      unsaved: 'rien n’est encore enregistré',
    },
    detail: (kind: string): string => typeset(`Détail : ${kind}`),
  },
  sent: {
    title: 'Ce qui est sorti de cet appareil',
    lead: 'Le nom et l’empreinte de chaque fichier, jamais son contenu.',
    none: 'Rien n’est encore sorti de cet appareil.',
    nothing: 'Aucun envoi avec ces filtres.',
    to: 'Destinataire',
    anyone: 'Tous les destinataires',
    form: 'Forme',
    anyForm: 'Toutes les formes',
    from: 'Depuis le',
    until: 'Jusqu’au',
    shown: (shown: number, all: number): string =>
      typeset(`${format.number(shown)} sur ${format.count(all, 'envoi', 'envois')}`),
    print: 'Ouvrir ce journal en page',
    csvHelp: 'La page s’imprime, et s’enregistre aussi en tableau CSV.',
    copies:
      'Les paquets du territoire, les tournées remises et les sauvegardes courantes ne sont pas dans ce journal.',
  },
  check: {
    title: 'Vérifier les textes',
    lead: 'Tous les textes gardés ici sont relus comme une note l’est avant d’être enregistrée : fiches, historique, brouillons, réglages. Rien ne quitte l’appareil, le résultat n’est jamais exporté.',
    run: 'Vérifier tous les textes',
    again: 'Vérifier à nouveau',
    running: 'Lecture des textes…',
    read: (read: number, found: number): string =>
      typeset(
        found === 0
          ? `${format.count(read, 'texte lu', 'textes lus')} : aucun ne semble désigner quelqu’un.`
          : `${format.count(read, 'texte lu', 'textes lus')} : ${format.count(found, 'semble', 'semblent')} désigner quelqu’un.`,
      ),
    limit: 'La lecture se trompe parfois, dans les deux sens : un humain relit.',
    in: { record: 'Fiche', journal: 'Historique', draft: 'Brouillon' },
    caption: 'Textes à relire',
    open: 'Ouvrir',
    openOf: (what: string): string => typeset(`Ouvrir : ${what}`),
    mask: 'Masquer',
    maskOf: (words: string): string => typeset(`Masquer « ${words} »`),
    maskJournal: 'Masquer dans l’historique',
    maskJournalOf: (words: string): string => typeset(`Masquer « ${words} » dans l’historique`),
    maskAllJournal: 'Masquer tout l’historique trouvé',
    forget: 'Effacer le brouillon',
    final: 'Masquer dans l’historique ne s’annule pas.',
    more: (count: number): string =>
      typeset(`Encore ${format.number(count)} : traitez ceux-ci, puis vérifiez à nouveau.`),
    masked: 'Masqué dans l’historique. Cela ne s’annule pas.',
    gone: 'Ce texte a changé depuis : vérifiez à nouveau.',
  },
  rights: {
    title: 'Droits des personnes',
    lead: 'Aucune fiche ne nomme une personne : une demande d’accès ou d’effacement se traite par le lieu et les jours que la personne indique. Rien de ce qu’elle dit n’est gardé ici.',
    place: 'Lieu',
    search: 'Chercher',
    found: (count: number): string =>
      typeset(
        count === 0
          ? 'Rien n’est gardé sur ce lieu pour ces jours.'
          : `${format.count(count, 'fiche parle', 'fiches parlent')} de ce lieu pour ces jours.`,
      ),
    caption: (place: string): string => typeset(`Ce qui est gardé : ${place}`),
    columns: ['Jour', 'Fiche', 'Textes libres'],
    noText: 'aucun',
    choose: (text: string): string => typeset(`Choisir le texte « ${text} »`),
    extract: 'Ouvrir en page, pour la personne',
    erase: (count: number): string =>
      typeset(`Effacer ${format.count(count, 'texte choisi', 'textes choisis')} pour toujours`),
    eraseHelp:
      'Chaque ligne cochée est remplacée par « [effacé] » dans sa fiche, et dans l’historique avec ce qu’elle disait avant. Le même texte ailleurs reste. Cela ne s’annule pas. Les faits datés restent, jusqu’à leur terme.',
    erased: (count: number): string =>
      typeset(`${format.count(count, 'texte effacé', 'textes effacés')} pour toujours.`),
    placeNeeded: 'Choisissez un lieu du territoire.',
    periodReversed: 'Le premier jour est après le dernier.',
    extractTitle: 'Ce qui est gardé sur un lieu',
    others: 'Ces fiches peuvent parler d’autres personnes : relisez avant de remettre cette page.',
  },
  all: {
    title: 'Tout emporter',
    lead: typeset(
      'Toutes les fiches et toutes les photos, en un fichier chiffré (zip de lignes JSON dans un fichier age) que Tournée ou l’outil public « age » ouvrent. L’envoi est noté dans le journal ci-dessus.',
    ),
    confirm: 'Enregistrer l’export complet',
    example: 'L’exemple est fictif : son export n’est pas chiffré.',
  },
  erase: {
    title: 'Tout effacer',
    lead: 'Efface de cet appareil tout ce territoire : fiches, historique, brouillons, photos, réglages, et ce que le navigateur retient de lui. Cela ne s’annule pas.',
    begin: 'Tout effacer…',
    remains: 'Ce qui reste, hors de cet appareil :',
    backups: (day: CivilDate | null): string =>
      day === null
        ? 'aucune sauvegarde n’a été faite d’ici ; d’autres appareils peuvent en avoir'
        : typeset(`les sauvegardes déjà faites, la dernière le ${format.day(day)}`),
    sent: (count: number, to: string): string =>
      count === 0
        ? 'aucun fichier noté comme sorti'
        : typeset(`${format.count(count, 'fichier sorti', 'fichiers sortis')} : ${to}`),
    others: 'ce que les autres appareils de l’équipe gardent',
    first: (name: string): string => typeset(`Tapez le nom du territoire : ${name}`),
    second: (name: string): string => typeset(`Une seconde fois : ${name}`),
    next: 'Continuer',
    confirm: 'Tout effacer pour toujours',
    last: 'Dernière confirmation : après elle, plus rien de ce territoire n’est sur cet appareil.',
  },
  expiry: {
    title: 'Durées et effacements',
    lead: 'À chaque ouverture, ce qui est échu est effacé avant que rien ne s’affiche. Il n’en reste que des nombres.',
    caption: 'Ce qui a été effacé à son terme',
    columns: ['Jour', 'Fiches', 'Durée', 'Nombre'],
    none: 'Rien n’a encore été effacé à son terme.',
    what: (what: Erasure['what']): string =>
      what === 'note' ? 'Notes et photos de fiches gardées' : registerKinds.names[what],
    months,
  },
  paper: {
    file: (day: CivilDate): string => `tournee-registre-${day}`,
    title: 'Registre de traitement',
    what: 'Contenu',
    said: 'Indiqué par le responsable du traitement',
    sent: 'Journal des envois',
    log: (day: CivilDate): string => `tournee-envois-${day}`,
    place: (day: CivilDate): string => `tournee-lieu-${day}`,
    sign: 'Signatures',
    signCaption: 'Lu et approuvé',
    signColumns: ['Qualité', 'Nom', 'Date', 'Signature'],
    signers: ['Responsable du traitement', 'Délégué à la protection des données', 'Coordination de l’équipe'],
    notes: [
      'Tiré des fiches de l’appareil le jour dit : ce tableau change avec elles.',
      'Aucune position continue n’est gardée ; une position est lue une fois pour proposer le lieu le plus proche.',
    ],
  },
} as const
