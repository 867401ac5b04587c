import './trusted-types.ts'
