import type { ReportSpan } from '../domain/reports/report.ts'
import { registerActions } from './actions-register.ts'

/** Labels of operations on reports and their pages, and on files that come back. */
export const reportActions = {
  ...registerActions,
  'prepare-report': (span: ReportSpan) =>
    ({
      week: 'Préparer le point hebdomadaire',
      month: 'Préparer le tableau de bord mensuel',
      quarter: 'Préparer le bilan trimestriel',
      year: 'Préparer le bilan annuel',
    })[span],
  'stop-report': () => 'Arrêter la préparation du bilan',
  'show-paper': () => 'Ouvrir la page à imprimer',
  'edit-paper': () => 'Modifier un texte de la page',
  'print-paper': () => 'Imprimer la page',
  'save-paper': () => 'Enregistrer la page (HTML)',
  'save-document': () => 'Enregistrer le document (.docx)',
  'save-tables': () => 'Enregistrer les tableaux (CSV)',
  'copy-picture': () => 'Copier l’image',
  'close-paper': () => 'Fermer la page',
  'return-to-paper': () => 'Revenir à la page',
  'read-returned': () => 'Lire un fichier rendu',
  'apply-returned': (funder: string) => `Reprendre le retour de ${funder}`,
  'check-envoy': () => 'Vérifier un envoi',
  saved: (file: string) => `${file} est enregistré.`,
  copied: () => 'Image copiée : collez-la dans votre document.',
  printed: () => 'Page donnée à l’impression, et notée dans les derniers envois.',
  savedInstead: (file: string) =>
    `Le presse-papiers n’est pas ouvert ici : ${file} est enregistré à la place.`,
} as const
