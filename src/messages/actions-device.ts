import { format } from './format.ts'
import { typeset } from './typeset.ts'

/** Labels of operations on what the device gives: its position, photos. */
export const deviceActions = {
  'here-i-am': () => 'Je suis ici',
  /** Said in place of the label: which place, and how far the reading has it. */
  foundHere: (place: string, metres: number, accuracy: number) =>
    typeset(
      `${place}, à ${format.metres(metres)} d’ici (à ${format.metres(accuracy)} près). La position n’est pas gardée.`,
    ),
  'attach-photo': (code: string) => `Joindre une photo à «\u00a0${code}\u00a0»`,
  'remove-photo': (code: string) => `Retirer la photo de «\u00a0${code}\u00a0»`,
} as const
