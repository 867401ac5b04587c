import { mayHavePhoto, needsMask, type TakenPhoto } from '../../domain/field/photo-rules.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'

/** Why a photo can't be kept of a situation of that code; null when it can. */
export const photoObstacle = (code: string, { masked }: TakenPhoto): Refusal | null => {
  if (!mayHavePhoto(code)) return refusal('photo-not-allowed')
  return needsMask(code) && !masked ? refusal('photo-mask-needed') : null
}
