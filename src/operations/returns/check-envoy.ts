import type { Source } from '../../domain/import.ts'
import type { ManifestCheck } from '../../domain/published/manifest-check.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { answered, running } from '../../store/pending.ts'
import type { Operation } from '../operation.ts'

/** Sets an envoy beside its manifest, in the view « Vérifier un envoi ». */
export const checkEnvoy: Operation<{ readonly sources: readonly Source[] }> = {
  id: 'check-envoy',
  available: (_state, { sources }) => (sources.length > 0 ? null : refusal('manifest-needed')),
  label: () => actions['check-envoy'](),
  run: async (_state, { sources }, ports) => {
    const { look, read } = ports.store()
    const asked = running<string, ManifestCheck>(sources[0]?.name ?? '', null)
    look({ received: asked, workspace: 'echanges', exchangeView: 'received' })
    const answer = await ports.returns.check(sources)
    if (read().session.received !== asked) return { kind: 'done', quiet: true }
    return { kind: 'done', quiet: true, look: { received: answered(asked.request, answer) } }
  },
}
