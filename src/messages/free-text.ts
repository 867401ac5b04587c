import type { SpanKind } from '../domain/free-text/span.ts'
import { format } from './format.ts'

/** Words of the fields whose text is read while it is typed. */
export const freeText = {
  kind: {
    name: 'Nom',
    dwelling: 'Logement et nom',
    phone: 'Téléphone',
    email: 'Adresse électronique',
    link: 'Lien ou compte',
    plate: 'Plaque',
    'social-number': 'Numéro de sécurité sociale',
    account: 'Numéro de compte',
    birth: 'Date de naissance',
    sensitive: 'Origine, santé ou justice',
  } satisfies Record<SpanKind, string>,
  found: (count: number): string =>
    count === 1
      ? 'Un passage semble désigner quelqu’un : masquez-le ou reformulez.'
      : `${format.number(count)} passages semblent désigner quelqu’un : masquez-les ou reformulez.`,
  masked: (left: number): string =>
    left === 0
      ? 'Masqué. Plus rien ne semble désigner quelqu’un.'
      : `Masqué. Il reste ${format.count(left, 'passage', 'passages')}.`,
  quoted: (words: string): string => `« ${words} »`,
  reword: (words: string): string => `Reformuler « ${words} »`,
  mask: 'Masquer',
  maskIt: (words: string): string => `Masquer « ${words} »`,
  maskAll: 'Tout masquer',
  restore: 'Rétablir',
} as const
