import { test } from 'node:test'
import * as rollUps from '@cswb/core/rollup.js'
import { promises } from './promises.ts'

for (const [name, promise] of Object.entries(promises)) test(name, () => promise(rollUps))
