import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { type InstalledPackage, installedPackages } from './installed-packages.ts'

const FILE = 'sbom.cdx.json'

/** CycloneDX writes prints in hexadecimal, npm in base 64. */
const hashes = (integrity: string | undefined) => {
  const [algorithm = '', print = ''] = (integrity ?? '').split('-')
  return algorithm === 'sha512'
    ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(print, 'base64').toString('hex') }] }
    : {}
}

const component = ({ name, version, licence, integrity }: InstalledPackage) => {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    licenses: [{ expression: licence.replaceAll(/[()]/g, '') }],
    purl,
    ...hashes(integrity),
  }
}

/**
 * What the built app holds of others, as a CycloneDX 1.5 bill of materials. Without a serial number nor a time, which the
 * standard leaves optional: the same commit gives the same bytes.
 */
export const billOfMaterials = (
  app: { readonly name: string; readonly version: string; readonly license: string },
  packages: readonly InstalledPackage[],
) => {
  const shipped = packages.filter(({ ships }) => ships)
  const distinct = new Map(shipped.map((each) => [`${each.name}@${each.version}`, each]))
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': `pkg:npm/${app.name}@${app.version}`,
        name: app.name,
        version: app.version,
        licenses: [{ license: { id: app.license } }],
      },
    },
    components: [...distinct.values()].map(component),
  }
}

/** Puts the bill of materials beside the app. */
export const billOfMaterialsFile = (): Plugin => ({
  name: 'tournee:bill-of-materials',
  apply: 'build',
  generateBundle() {
    const app = JSON.parse(readFileSync('package.json', 'utf8'))
    this.emitFile({
      type: 'asset',
      fileName: FILE,
      source: `${JSON.stringify(billOfMaterials(app, installedPackages()), null, 2)}\n`,
    })
  },
})
