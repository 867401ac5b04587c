import { parentPort } from 'node:worker_threads'
import type { Estate } from '../../src/domain/estate.ts'
import { writtenReport } from './yearly-report.ts'

parentPort?.on('message', (year: Estate) => parentPort?.postMessage(writtenReport(year)))
parentPort?.postMessage('ready')
