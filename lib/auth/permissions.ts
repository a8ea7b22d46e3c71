import type { Actor } from "./actor";

/** What may be done, and by whom. Part of every verb; nothing else decides on roles. */
const rolesByPermission = {
  "article.import": ["editor", "chief", "admin", "system"],
  "article.analyse": ["editor", "chief", "system"],
  "article.read": ["editor", "chief", "admin"],
  "article.review": ["editor", "chief"],
  "feed.read": ["editor", "chief", "admin"],
  "feed.edit": ["chief", "admin"],
  /** What workers and hubs do. */
  "feed.poll": ["system"],
  "entity.edit": ["editor", "chief"],
  /** Say that two entities are not the same, or put the question off. */
  "entity.compare": ["editor", "chief", "admin"],
  /** Put entities together and take them apart. */
  "entity.merge": ["chief", "admin"],
  "entity.import": ["chief", "admin"],
  "outlet.edit": ["admin"],
  "rule.edit": ["editor", "chief"],
  "coverage.suggest": ["system", "editor", "chief"],
  "coverage.decide": ["editor", "chief"],
  "story.read": ["editor", "chief", "admin"],
  "story.write": ["editor", "chief"],
  "story.approve": ["chief"],
  "story.publish": ["editor", "chief"],
  "story.correct": ["editor", "chief"],
  "story.retract": ["chief"],
  "user.invite": ["admin", "system"],
  "user.read": ["chief", "admin"],
  "user.manage": ["admin"],
  "token.manage": ["admin"],
  /** Keep a version that was learnt; it is switched on by a person. */
  "model.add": ["system"],
  "model.switch": ["admin"],
  "audit.read": ["chief", "admin"],
  "seed.apply": ["system"],
} as const satisfies Record<string, readonly Actor["role"][]>;

export type Permission = keyof typeof rolesByPermission;

export const permissions = Object.keys(rolesByPermission) as Permission[];

export function may(actor: Actor, permission: Permission): boolean {
  const roles: readonly Actor["role"][] = rolesByPermission[permission];
  return roles.includes(actor.role);
}
