import type { Estate } from '../../domain/estate.ts'
import { foldText } from '../../domain/fold-text.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { taxonomy } from '../../messages/taxonomy.ts'
import { namingObstacle } from '../naming-obstacle.ts'

const LONGEST = 80

/** Why a code can't be called so: nothing, too long, the name of another one in use, or a person's. `code` is the one renamed. */
export const codeLabelObstacle = (estate: Estate, label: string, code?: string): Refusal | null => {
  const given = label.trim()
  if (given === '' || given.length > LONGEST)
    return refusal('text-needed', { field: taxonomy.label, most: LONGEST })
  const twin = [...estate.code.values()].find(
    (each) => each.id !== code && !each.retired && foldText(each.label) === foldText(given),
  )
  return twin
    ? refusal('code-label-taken', { code: twin.id, label: twin.label })
    : namingObstacle(estate, [given])
}
