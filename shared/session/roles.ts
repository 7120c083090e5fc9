import { z } from 'zod';

export const roles = ['product-owner', 'chapter-lead', 'agile-coach', 'maker', 'tribe-lead'] as const;

export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

/** The three roles a SquadMAP is made for; the coverage grid has a row for each. */
export const coreRoles = ['product-owner', 'chapter-lead', 'agile-coach'] as const satisfies readonly Role[];
export type CoreRole = (typeof coreRoles)[number];

/** Whether it is one of the {@link coreRoles}. */
export function isCoreRole(role: Role | null): role is CoreRole {
  return coreRoles.some((core) => core === role);
}

/** What people type after `@` to name a role, lower case. */
export const roleShortcuts: Readonly<Record<string, Role>> = {
  po: 'product-owner',
  cl: 'chapter-lead',
  ac: 'agile-coach',
  sm: 'agile-coach',
  maker: 'maker',
  m: 'maker',
  tl: 'tribe-lead',
};
