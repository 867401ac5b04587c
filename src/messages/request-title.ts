import type { Estate } from '../domain/estate.ts'
import type { Request } from '../domain/follow-up/request.ts'

const MOST = 60

/** What a request is about: its motif, else the beginning of its note. */
export const requestTitle = (estate: Pick<Estate, 'code'>, { code, note }: Request): string => {
  if (code !== undefined) return estate.code.get(code)?.label ?? code
  const said = note ?? ''
  return said.length > MOST ? `${said.slice(0, MOST).trimEnd()}…` : said
}
