import { LINKED_KINDS } from '../../domain/linkage.ts'
import { isFault, isRefusal, refusal } from '../../domain/refusal.ts'
import { activeEntrances } from '../../domain/week/active-entrances.ts'
import { actions } from '../../messages/actions.ts'
import { appliedWords } from '../../messages/import.ts'
import { questions } from '../../messages/questions.ts'
import { takeRounds } from '../handover/take-rounds.ts'
import type { Operation } from '../operation.ts'
import { takeEvents } from '../territories/take-events.ts'
import { takePackage } from '../territories/take-package.ts'
import { unanswered } from './import-answers.ts'
import { differenceKey } from './import-differences.ts'
import { linkageRequest } from './linkage-request.ts'
import { withImport } from './with-import.ts'
import { withLinkage } from './with-linkage.ts'

/** Applies what is taken of the previewed file, with the buildings and entrances made of it, as one step that can be undone; a territory's package, and events of elsewhere, open as a new one. */
export const applyImport: Operation = {
  id: 'apply-import',
  available: ({ estate, session: { importing } }) => {
    const preview = importing?.result
    if (!preview) return refusal('nothing-to-import')
    if (importing.state === 'running') return refusal('import-running')
    const [first] = unanswered(preview)
    if (first) return refusal('import-unanswered', { question: questions[first.code](first.params ?? {}) })
    const { fictional, framework } = estate.settings.get('settings') ?? {}
    return preview.read.kind === 'situations' && !fictional && !framework
      ? refusal('framework-missing')
      : null
  },
  label: ({ session }) => actions['apply-import'](session.importing?.result?.file ?? ''),
  run: async (state, _target, ports) => {
    const {
      estate,
      session: { importing, today },
    } = state
    const preview = importing?.result
    if (!preview) return refusal('nothing-to-import')
    if (preview.read.kind === 'territory') return takePackage.run(state, undefined, ports)
    if (preview.read.kind === 'events') return takeEvents.run(state, undefined, ports)
    if (preview.read.kind === 'rounds') return takeRounds.run(state, undefined, ports)
    const { file, read, choices, leftOut } = preview
    // Against what stands now, which may not be what stood when the file was read.
    const compared = await ports.compare(estate, read)
    if (isFault(compared) || isRefusal(compared)) return compared
    const differences = compared.differences.filter((each) => !leftOut.has(differenceKey(each)))
    const applied = withImport(estate, { file, read, choices, differences, today })
    const isLinked = LINKED_KINDS.some((kind) => applied[kind] !== estate[kind])
    const linkage = isLinked ? await ports.link(linkageRequest(applied, today)) : null
    if (isFault(linkage) || isRefusal(linkage)) return linkage
    // Put aside meanwhile.
    if (ports.store().read().session.importing !== importing) return { kind: 'done', quiet: true }
    const after = linkage ? withLinkage(applied, linkage) : applied
    const doubtful = [...after.link.values()].filter(({ state }) => state === 'doubtful').length
    return {
      kind: 'done',
      // Computed of the whole estate: any change meanwhile, and it is computed again.
      holds: (now) => now === estate,
      change: () => after,
      say: appliedWords(differences, {
        before: activeEntrances(estate).length,
        after: activeEntrances(after).length,
        doubtful: isLinked ? doubtful : 0,
      }),
      look: (now) => ({
        importing: null,
        importProgress: 0,
        territoryView: isLinked && doubtful > 0 ? 'links' : 'places',
        fitPerimeter: now.fitPerimeter + (read.kind === 'perimeter' || estate.perimeter.size === 0 ? 1 : 0),
      }),
    }
  },
}
