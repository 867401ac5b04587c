import type { Fault, Notice, Refusal, Where } from '../domain/refusal.ts'
import { faults } from './faults.ts'
import { format } from './format.ts'
import { notices } from './notices.ts'
import { refusals } from './refusals.ts'

const place = (at: Where | undefined): string => {
  const parts = [
    at?.file && `${at.file}`,
    at?.row && `ligne ${at.row}`,
    at?.field && `champ « ${at.field} »`,
    at?.byte !== undefined && `octet ${format.number(at.byte, 0)}`,
  ].filter(Boolean)
  return parts.length > 0 ? `${parts.join(', ')} : ` : ''
}

/** What a person reads of a refusal, a fault or a notice: where, what, and what to do. */
export const sentence = (value: Refusal | Fault | Notice): string => {
  const params = value.params ?? {}
  switch (value.kind) {
    case 'refusal':
      return place(value.at) + refusals[value.code](params)
    case 'fault':
      return place(value.at) + faults[value.code](params)
    case 'notice':
      return place(value.at) + notices[value.code](value.count, params)
  }
}
