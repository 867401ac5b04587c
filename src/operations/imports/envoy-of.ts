import { answerHeaders, meetingParts } from '../../messages/meeting-parts.ts'
import { releaseHeaders } from '../../messages/release-files.ts'

/** What of an envoy of ours a file is, by its head (see `headOf`): rows that come back, or the manifest or archive that its files are checked by; null for all else. */
export const envoyOf = (head: Uint8Array): 'returned' | 'answers' | 'manifest' | null => {
  const text = new TextDecoder('windows-1252').decode(head)
  const [first = ''] = text.split(/\r|\n/, 1)
  const { id, status, place } = releaseHeaders
  if (first.includes(id) && first.includes(status) && first.includes(place)) return 'returned'
  if (Object.values(answerHeaders).every((name) => first.includes(name))) return 'answers'
  if (/^\s*\{/.test(text) && text.includes('"forbiddenReuse"') && text.includes('"features"'))
    return 'returned'
  if (/^\s*\{/.test(text) && /"format"\s*:\s*"tournee-release"/.test(text)) return 'manifest'
  if (text.startsWith('PK') && text.includes(meetingParts.answers)) return 'answers'
  return text.startsWith('PK') && text.includes('situations.geojson') ? 'manifest' : null
}
