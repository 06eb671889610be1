// Writes schemas/entities.schema.json from the shapes that the server reads: node test/tools/schema.mjs
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadSources } from './sources.mjs';
import { root } from './steps.mjs';

const { entitiesSchema } = await loadSources("export { entitiesSchema } from './test/support/json-schema';");
writeFileSync(path.join(root, 'schemas/entities.schema.json'), entitiesSchema());
