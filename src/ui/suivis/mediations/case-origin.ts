import type { Estate } from '../../../domain/estate.ts'
import { familyOf } from '../../../domain/taxonomy.ts'
import { MOTIF_FAMILIES } from '../../../operations/follow-up/mediation-draft.ts'
import type { FollowSession } from '../../../store/follow-session.ts'

type From = NonNullable<FollowSession['following']>['from']

/** What a demande or a situation gives to the case opened for it: its motif where it may be one, its place, the link; blanks for none. */
export const caseOrigin = (
  estate: Pick<Estate, 'request' | 'situation'>,
  from: From,
): {
  readonly motif: string
  readonly place: string
  readonly link: { readonly request?: string; readonly situation?: string }
} => {
  const request = from?.kind === 'request' ? estate.request.get(from.id) : undefined
  const situation = from?.kind === 'situation' ? estate.situation.get(from.id) : undefined
  const families: readonly string[] = MOTIF_FAMILIES
  const code = request?.code ?? situation?.code ?? ''
  return {
    motif: code && families.includes(familyOf(code)) ? code : '',
    place: request?.place ?? situation?.place ?? '',
    link: { ...(request && { request: request.id }), ...(situation && { situation: situation.id }) },
  }
}
