import { type Notice, notice } from '../../domain/refusal.ts'
import { cleanText, cutText } from '../text/clean-text.ts'
import { memberOf } from './geojson.ts'

const NAMES = [
  'lib_qp',
  'nom_qp',
  'NOM_QP',
  'LIB_QP',
  'nom',
  'name',
  'NOM',
  'NAME',
  'libelle',
  'label',
] as const
const CODES = ['code_qp', 'CODE_QP', 'code'] as const
/** Codes of priority areas since 2024 (`QN05978M`) and before (`QP059001`). */
const PRIORITY_CODE = /^Q(?:N\d{5}[A-Z]|P\d{6})$/
const LONGEST = 200

/** What a feature says of its name and, for an official priority area, its code. */
export function perimeterNameOf(properties: unknown): {
  readonly name?: string
  readonly code?: string
  readonly notices: readonly Notice[]
} {
  const raw = first(properties, NAMES)
  const code = first(properties, CODES)
  const name = raw === undefined ? '' : cutText(cleanText(raw.slice(0, 5000)), LONGEST)
  const notices =
    name === ''
      ? [notice('name-missing', 1)]
      : raw!.length > 5000 || cleanText(raw!).length > LONGEST
        ? [notice('name-cut', 1, { limit: LONGEST })]
        : []
  return {
    ...(name !== '' && { name }),
    ...(code !== undefined && PRIORITY_CODE.test(code) && { code }),
    notices,
  }
}

function first(properties: unknown, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = memberOf(properties, name)
    if (typeof value === 'string' && value.trim() !== '') return value
  }
  return undefined
}
