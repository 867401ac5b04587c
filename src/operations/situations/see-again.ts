import { settingsOf, withRecords } from '../../domain/estate.ts'
import { seenOn } from '../../domain/field/similar-situations.ts'
import { type AtPlace, withPassageAt } from '../../domain/field/with-passage-at.ts'
import { isOpenSituation } from '../../domain/follow-up/situation-loop.ts'
import { refusal } from '../../domain/refusal.ts'
import { minuteOf } from '../../domain/when.ts'
import { actions } from '../../messages/actions.ts'
import { stayAt } from '../field/stay-at.ts'
import type { Operation } from '../operation.ts'

/** *Toujours là*: an open situation is seen again, instead of being noted twice. Its status stays. `at`: as for a new one. */
export const seeAgain: Operation<{ readonly id: string; readonly at?: AtPlace }> = {
  id: 'see-again',
  available: ({ estate }, { id }) => {
    const situation = estate.situation.get(id)
    if (!situation) return refusal('nothing-selected')
    return isOpenSituation(situation) ? null : refusal('situation-closed')
  },
  label: ({ estate }, { id }) => {
    const code = estate.situation.get(id)?.code ?? ''
    return actions['see-again'](estate.code.get(code)?.label ?? code)
  },
  run: ({ session: { today } }, { id, at }, ports) => {
    const passage = { id: at ? ports.newId('passage') : '', when: { minute: minuteOf(ports.clock()) } }
    return {
      kind: 'done',
      change: (now) => {
        const old = now.situation.get(id)
        if (!old) return now
        const seen = withRecords(now, [seenOn(old, today, settingsOf(now).timeZone)])
        return at ? withPassageAt(seen, at, passage, { type: 'situation' }) : seen
      },
      look: at ? stayAt(at) : {},
    }
  },
}
