/** A page with what stands between its marks `<!-- name -->` and `<!-- /name -->` replaced. Throws where they are not. */
export const between = (page: string, name: string, body: string): string => {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, until] = [page.indexOf(open), page.indexOf(close)]
  if (from < 0 || until < from) throw new Error(`no marks of ${name} in the page`)
  return `${page.slice(0, from + open.length)}\n\n${body}\n\n${page.slice(until)}`
}
