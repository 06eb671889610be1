import * as z from 'zod';
import { fileSchema } from '../../server/knowledge/gazetteer/schema';

/** The text of `schemas/entities.schema.json`: what editors complete and check `.shiryo/entities.json` by. */
export const entitiesSchema = (): string =>
  `${JSON.stringify(z.toJSONSchema(fileSchema, { target: 'draft-7' }), undefined, 2)}\n`;
