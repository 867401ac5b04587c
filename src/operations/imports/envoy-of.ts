import type { Source } from '../../domain/import.ts'
import { answerHeaders, meetingParts } from '../../messages/meeting-parts.ts'
import { releaseHeaders } from '../../messages/release-files.ts'

/** Characters of the beginning that are looked at: the head of a table, the members of a collection before its features. */
const HEAD = 2000

const beginning = async (source: Source): Promise<string> => {
  try {
    const reader = source.stream().getReader()
    const { value } = await reader.read()
    await reader.cancel()
    return new TextDecoder('windows-1252').decode(value?.slice(0, HEAD))
  } catch {
    return ''
  }
}

/** What of an envoy of ours a file is: rows that come back, or the manifest or archive that its files are checked by; null for all else. */
export const envoyOf = async (source: Source): Promise<'returned' | 'answers' | 'manifest' | null> => {
  const text = await beginning(source)
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
