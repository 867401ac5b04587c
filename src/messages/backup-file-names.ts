import { KINDS } from '../domain/estate.ts'
import { registerKinds } from './register-kinds.ts'

const OTHERS: Readonly<Record<string, string>> = {
  'manifest.json': 'Sommaire de la sauvegarde',
  'stamps.jsonl': 'Auteurs et dates des changements',
}

/** A file of a backup in words, with its name after them: « Rues (street.jsonl) ». One of another version stays as it is. */
export const backupFileName = (file: string): string => {
  const kind = KINDS.find((each) => file === `${each}.jsonl`)
  const words = kind ? registerKinds.names[kind] : (OTHERS[file] ?? (file.endsWith('.jpg') ? 'Photo' : null))
  return words ? `${words} (${file})` : file
}
