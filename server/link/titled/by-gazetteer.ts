/** An entry of the gazetteer among the known instruments and frameworks, whose names no id of the gazetteer can have. */
export const byGazetteer = (entry: string): string => `gazetteer ${entry}`;
