import { settingsOf } from '../../domain/estate.ts'
import type { Source } from '../../domain/import.ts'
import { knownNames } from '../../domain/known-names.ts'
import type { ReturnedFile } from '../../domain/published/returned-file.ts'
import { sentRows } from '../../domain/published/sent-rows.ts'
import { actions } from '../../messages/actions.ts'
import { answered, running } from '../../store/pending.ts'
import type { Operation } from '../operation.ts'

/** Reads a file that a partner gave back and shows what it would change, in the view « Retours ». The newest reading wins. */
export const readReturned: Operation<{ readonly source: Source }> = {
  id: 'read-returned',
  available: () => null,
  label: () => actions['read-returned'](),
  run: async ({ estate, session }, { source }, ports) => {
    const { look, read } = ports.store()
    const asked = running<string, ReturnedFile>(source.name, null)
    look({ returned: asked, workspace: 'echanges', exchangeView: 'returned' })
    const answer = await ports.returns.read(source, {
      sent: sentRows(estate),
      today: session.today,
      timeZone: settingsOf(estate).timeZone,
      knownNames: knownNames(estate),
    })
    if (read().session.returned !== asked) return { kind: 'done', quiet: true }
    return { kind: 'done', quiet: true, look: { returned: answered(source.name, answer) } }
  },
}
