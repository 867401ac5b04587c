import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { taxonomy } from '../../messages/taxonomy.ts'
import { changedRecord } from '../follow-up/changed-record.ts'
import { namingObstacle } from '../naming-obstacle.ts'
import type { Operation } from '../operation.ts'

const LONGEST = 40

/** Notes what a landlord calls a code in its own list; an empty text takes that away. */
export const mapCode: Operation<{
  readonly code: string
  readonly landlord: string
  readonly own: string
}> = {
  id: 'map-code',
  available: ({ estate }, { code, landlord, own }) => {
    if (!estate.code.has(code)) return refusal('code-needed')
    if (!estate.landlord.has(landlord)) return refusal('landlord-needed')
    return own.trim().length > LONGEST
      ? refusal('text-needed', { field: taxonomy.own, most: LONGEST })
      : namingObstacle(estate, [own])
  },
  label: ({ estate }, { code, landlord }) =>
    actions['map-code'](
      estate.code.get(code)?.label ?? code,
      estate.landlord.get(landlord)?.name ?? landlord,
    ),
  run: (_state, { code, landlord, own }) => ({
    kind: 'done',
    change: changedRecord('code', code, ({ mapping: before, ...now }) => {
      const { [landlord]: _own, ...others } = before ?? {}
      const given = own.trim()
      const mapping = given === '' ? others : { ...others, [landlord]: given }
      return Object.keys(mapping).length === 0 ? now : { ...now, mapping }
    }),
  }),
}
