import type { Estate } from '../estate.ts'
import { COMPONENTS, type Component, DEFECTS, type SituationCode } from '../taxonomy.ts'

/** The code of a component and a defect. */
export const defectCode = (component: Component, defect: (typeof DEFECTS)[number]): string =>
  `F-${component}-${defect}`

export type ComponentDefects = { readonly component: Component; readonly codes: readonly SituationCode[] }

/** Components of family F that have a defect in use, in the order of the list, each with the codes of its defects. */
export const defectsInUse = ({ code }: Pick<Estate, 'code'>): readonly ComponentDefects[] =>
  COMPONENTS.map((component) => ({
    component,
    codes: DEFECTS.flatMap((defect) => code.get(defectCode(component, defect)) ?? []).filter(
      ({ retired }) => !retired,
    ),
  })).filter(({ codes }) => codes.length > 0)
