/** The kinds of fields that records are made of. */
import { z } from 'zod';
import { dimensionSchema } from './dimensions.ts';
import { isOrderKey, maxOrderLength } from './order.ts';
import { cleanName, cleanText, maxNameLength } from './text.ts';

/** A calendar day as YYYY-MM-DD. */
export const dateSchema = z.iso.date();

/** Milliseconds since 1970 (UTC). */
export const instantSchema = z.int().nonnegative();

/** The place among siblings; see order.ts. */
export const orderSchema = z.string().max(maxOrderLength).refine(isOrderKey);

/** A name on one line, never empty. */
export const nameSchema = z
  .string()
  .min(1)
  .max(maxNameLength)
  .refine((text) => text === cleanName(text));

/** A text that may be empty, of at most so many UTF-16 code units. */
export function textSchema(maxLength: number) {
  return z
    .string()
    .max(maxLength)
    .refine((text) => text === cleanText(text));
}

/** What something is about: one main dimension and at most one other. */
export const aboutFields = {
  dimension: dimensionSchema.nullable(),
  secondDimension: dimensionSchema.nullable(),
};
