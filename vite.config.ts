import { defineConfig } from 'vite'
import { appManifest } from './build/app-manifest.ts'
import { billOfMaterialsFile } from './build/bill-of-materials.ts'
import { contentSecurityPolicy } from './build/content-security-policy.ts'
import { geoFiles } from './build/geo-files.ts'
import { serviceWorker } from './build/service-worker.ts'
import { sizeReport } from './build/size-report.ts'

export default defineConfig({
  base: './', // the app may live in any subfolder of a host
  appType: 'mpa', // places in the app are hashes; a file that is missing is a 404, not the page again
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false }, // every browser that runs MapLibre 6 knows modulepreload
    reportCompressedSize: false, // sizeReport says it, grouped
    chunkSizeWarningLimit: 1200, // kB: MapLibre's own, which cannot be split
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'maplibre', test: /node_modules[\\/]maplibre-gl[\\/]/ }] },
      },
    },
  },
  worker: { format: 'es' },
  plugins: [
    geoFiles(),
    appManifest(),
    contentSecurityPolicy({ ign: process.env.VITE_IGN === '1' }),
    billOfMaterialsFile(),
    sizeReport(),
    serviceWorker(),
  ],
})
