import type { Estate } from './estate.ts'

/** Where files by commune and by department are to be taken: INSEE code `59410` and department `59`, each absent when not known. */
export type CommuneCode = { readonly insee?: string; readonly department?: string }

/** Of the addresses, dwellings and lists of the territory, the most frequent commune; else of the official code of its priority area (`QN05978M`), the department. */
export const communeCode = (estate: Estate): CommuneCode => {
  const counts = new Map<string, number>()
  for (const kind of ['address', 'housing', 'holding'] as const)
    for (const { insee } of estate[kind].values())
      if (insee !== '') counts.set(insee, (counts.get(insee) ?? 0) + 1)
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (first) return { insee: first[0], department: departmentOf(first[0]) }
  for (const { code } of estate.perimeter.values()) {
    // QN, the department on three signs, two figures of rank, a letter (decree 2023-1314, numbering of 2024).
    const found = /^Q[NP]0?(\d[\dAB]\d?)/.exec(code ?? '')
    if (found) return { department: departmentOf(found[1]!) }
  }
  return {}
}

const departmentOf = (code: string): string => (/^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2))
