import { isRefusal, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { makeRelease } from '../../reports/release.ts'
import type { Operation } from '../operation.ts'

/** Shows what a recipient would get for a period: exactly what a download then writes. */
export const prepareRelease: Operation<{
  readonly recipient: string
  readonly from: string
  readonly until: string
}> = {
  id: 'prepare-release',
  available: ({ estate }, { recipient, from, until }) => {
    if (!estate.landlord.has(recipient)) return refusal('no-recipient')
    if (!from || !until) return refusal('period-missing')
    return from > until ? refusal('period-reversed') : null
  },
  label: () => actions['prepare-release'](),
  run: ({ estate, session }, { recipient, from, until }) => {
    const made = makeRelease(estate, recipient, { from, until }, session.today)
    return {
      kind: 'done',
      quiet: true,
      look: (now) => ({
        release: {
          ...now.release,
          recipient,
          from,
          until,
          made: isRefusal(made) ? null : made,
          refusal: isRefusal(made) ? made : null,
        },
        // Another recipient has its places elsewhere: all of them are to be seen.
        ...(!isRefusal(made) &&
          recipient !== now.release.made?.recipient.id && { fitPerimeter: now.fitPerimeter + 1 }),
      }),
    }
  },
}
