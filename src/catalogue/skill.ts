import * as v from 'valibot';

/** Essential Skills Wales. */
export const SkillSchema = v.picklist(['communication', 'applicationOfNumber', 'digitalLiteracy']);

export type Skill = v.InferOutput<typeof SkillSchema>;
