import { expect, test } from 'vitest'
import { policy, policyWith } from '../../build/content-security-policy.ts'

const foreign = (written: string): string[] => written.match(/https?:\/\/[^\s;]+/g) ?? []
const directive = (written: string, name: string): string =>
  written.split('; ').find((each) => each.startsWith(`${name} `)) ?? ''

test('by default no foreign origin may be spoken to', () => {
  expect(policyWith({ ign: false })).toBe(policy)
  expect(foreign(policy)).toEqual([])
})

test('with the plan of the IGN its one origin is added, for pictures and requests alone', () => {
  const written = policyWith({ ign: true })
  expect(foreign(written)).toEqual(['https://data.geopf.fr', 'https://data.geopf.fr'])
  expect(directive(written, 'img-src')).toBe(`${directive(policy, 'img-src')} https://data.geopf.fr`)
  expect(directive(written, 'connect-src')).toBe("connect-src 'self' https://data.geopf.fr")
  for (const name of ['default-src', 'script-src', 'worker-src', 'style-src', 'frame-ancestors'])
    expect(directive(written, name)).toBe(directive(policy, name))
})
