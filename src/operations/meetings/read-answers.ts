import type { Source } from '../../domain/import.ts'
import { knownNames } from '../../domain/known-names.ts'
import type { AnswersFile } from '../../domain/partners/answers-file.ts'
import { isFault, isRefusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { answered, running } from '../../store/pending.ts'
import type { Operation } from '../operation.ts'

/** Reads the answers of a funder to its part and shows them with the meeting. The newest reading wins. */
export const readAnswers: Operation<{ readonly source: Source }> = {
  id: 'read-answers',
  available: () => null,
  label: (_state, { source }) => actions['read-answers'](source.name),
  run: async ({ estate, session }, { source }, ports) => {
    const { look, read } = ports.store()
    const asked = running<string, AnswersFile>(source.name, null)
    look({ answers: asked })
    const { sentParts } = await import('./sent-parts.ts')
    const answer = await ports.meetings.readAnswers(source, {
      ...{ parts: sentParts(estate, session.today), knownNames: knownNames(estate) },
    })
    if (read().session.answers !== asked) return { kind: 'done', quiet: true }
    const answers = answered(source.name, answer)
    if (isRefusal(answer) || isFault(answer)) {
      look({ answers })
      return answer
    }
    return {
      kind: 'done',
      quiet: true,
      look: {
        ...{ answers, workspace: 'echanges', exchangeView: 'meetings' },
        selection: { kind: 'meeting', id: answer.meeting },
      },
    }
  },
}
