import { typeset } from './typeset.ts'

/** The button « Je suis ici ». */
export const here = {
  button: 'Je suis ici',
  asking: 'Position demandée…',
  help: typeset(
    'Demande une fois la position de l’appareil et ouvre le lieu le plus proche. Elle n’est pas gardée.',
  ),
} as const
