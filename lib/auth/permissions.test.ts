import { expect, test } from "vitest";
import { actorOfUser, systemActor, visitorActor } from "./actor";
import { may, permissions } from "./permissions";

const id = "0198a7c2-0000-7000-8000-000000000001";

test("a visitor may do nothing", () => {
  expect(permissions.filter((permission) => may(visitorActor(), permission))).toEqual([]);
});

test("the system brings in, reads and suggests, and decides nothing", () => {
  expect(permissions.filter((permission) => may(systemActor("worker"), permission)).sort()).toEqual([
    "article.analyse",
    "article.import",
    "coverage.suggest",
    "feed.poll",
    "model.add",
    "seed.apply",
    "user.invite",
  ]);
});

test("an admin keeps the house and its registers and decides nothing in a text", () => {
  const admin = actorOfUser({ id, name: "Vũ", role: "admin" });
  const texts = permissions.filter((name) => /^(?:article|coverage|story|entity)\./.test(name));

  expect(texts.filter((permission) => may(admin, permission)).sort()).toEqual([
    "article.import",
    "article.read",
    "entity.compare",
    "entity.import",
    "entity.merge",
    "story.read",
  ]);
});

test("a chief may all that an editor may, and approve, retract and keep the feeds and the register", () => {
  const editor = actorOfUser({ id, name: "Lan", role: "editor" });
  const chief = actorOfUser({ id, name: "Thu", role: "chief" });
  const more = permissions.filter((permission) => may(chief, permission) && !may(editor, permission));

  expect(permissions.filter((permission) => may(editor, permission) && !may(chief, permission))).toEqual([]);
  expect(more.sort()).toEqual([
    "audit.read",
    "entity.import",
    "entity.merge",
    "feed.edit",
    "story.approve",
    "story.retract",
    "user.read",
  ]);
});
