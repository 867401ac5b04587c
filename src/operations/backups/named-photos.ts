import type { KeptPhoto } from '../../domain/backup.ts'
import type { Estate } from '../../domain/estate.ts'

/** The photos that situations name. */
export const namedPhotos = (
  { situation }: Pick<Estate, 'situation'>,
  photos: readonly KeptPhoto[],
): readonly KeptPhoto[] => {
  const named = new Set([...situation.values()].flatMap(({ photo }) => photo ?? []))
  return photos.filter(({ id }) => named.has(id))
}
