/** Labels of operations on backups. */
export const backupActions = {
  'save-backup': () => 'Sauvegarder le territoire',
  'open-backup': (file: string) => `Lire la sauvegarde ${file}`,
  'restore-backup': (territory: string) => `Rouvrir ${territory}`,
  'merge-backup': (day: string) => `Fusionner la sauvegarde du ${day}`,
  'replace-by-backup': (day: string) => `Remplacer par la sauvegarde du ${day}`,
  'put-off-backup': () => 'Rappeler la sauvegarde demain',
} as const
