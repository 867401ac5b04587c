import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { datasetId } from '../../src/domain/dataset.ts'

const GEO = new URL('../../geo/', import.meta.url)
const read = (file: string) => JSON.parse(readFileSync(new URL(file, GEO), 'utf8'))
const datasets: { id: string; name: string; licence: string }[] = read('datasets.json')

test('each object of the territory comes from a dataset that has a licence', () => {
  const names = datasets.map(({ name }) => name)
  const layers = readdirSync(GEO).filter((file) => file.endsWith('.geojson'))
  expect(layers).toHaveLength(9)
  const sources = [
    ...layers.flatMap((file) => read(file).features.map(({ properties }: never) => properties)),
    ...read('landlords.json'),
  ].map(({ source }: { source: string }) => source)
  expect([...new Set(sources)].sort()).toEqual([...names].sort())
  for (const { id, name, licence } of datasets) {
    expect(id).toBe(datasetId(name))
    expect(licence).toMatch(/\S/)
  }
})
