import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { anApiToken } from "@/seeds/factories/api-token";
import { anOutlet } from "@/seeds/factories/outlet";
import { anAdmin, anEditor } from "@/seeds/factories/user";
import { newId } from "@/lib/ids";
import { createApiToken } from "./create";
import { listApiTokens } from "./queries";
import { readRequester, requestsAMinute } from "./requester";
import { revokeApiToken } from "./revoke";

const bearer = (token: string) => new Headers({ authorization: `Bearer ${token}` });

test("a token is told once and kept as a hash; its last letters tell it apart", async () => {
  const admin = await anAdmin();
  const { token, tokenId } = await anApiToken({ name: "Thông tấn" });
  const rows = await database().$queryRaw<{ text: string }[]>`
    SELECT row_to_json(t)::text AS text FROM api_token t UNION ALL SELECT row_to_json(e)::text FROM audit_entry e`;
  expect(rows.length).toBeGreaterThanOrEqual(2);
  for (const { text } of rows) expect(text).not.toContain(token);
  expect(await listApiTokens(admin)).toMatchObject([
    { id: tokenId, name: "Thông tấn", hint: token.slice(-4) },
  ]);
  expect(await listApiTokens(await anEditor())).toEqual([]);
});

test("a token is known by the header alone", async () => {
  const { token, tokenId } = await anApiToken();
  expect(await readRequester(bearer(token))).toMatchObject({
    ok: true,
    value: { tokenId, actor: { role: "system" } },
  });
  const cookie = new Headers({ cookie: `token=${token}`, "x-token": token });
  expect(await readRequester(cookie)).toMatchObject({ problem: "no_token" });
  for (const wrong of [
    `${token}x`,
    token.slice(0, -1),
    token.toLowerCase(),
    "collate_aaaaaaaaaaaaaaaaaaaa",
  ]) {
    expect(await readRequester(bearer(wrong))).toMatchObject({ problem: "bad_token" });
  }
  const used = await database().apiToken.findUniqueOrThrow({ where: { id: tokenId } });
  expect(used.lastUsedAt).not.toBeNull();
});

test("a revoked token and one that has ended open nothing, and neither says which it is", async () => {
  const admin = await anAdmin();
  const [revoked, ended] = [await anApiToken(), await anApiToken({ lifetime: "30" })];
  expect((await revokeApiToken(admin, { tokenId: revoked.tokenId })).ok).toBe(true);
  await database().apiToken.update({ where: { id: ended.tokenId }, data: { expiresAt: new Date(0) } });
  for (const { token } of [revoked, ended]) {
    expect(await readRequester(bearer(token))).toEqual({ ok: false, problem: "bad_token", detail: null });
  }
  expect(await revokeApiToken(admin, { tokenId: revoked.tokenId })).toMatchObject({
    problem: "already_revoked",
  });
  expect(await revokeApiToken(admin, { tokenId: newId() })).toMatchObject({ problem: "not_found" });
});

test("requests at the same moment share one count", async () => {
  const { token } = await anApiToken();
  const answers = await Promise.all(
    Array.from({ length: requestsAMinute + 5 }, () => readRequester(bearer(token))),
  );
  const refused = answers.filter((answer) => !answer.ok);
  expect(refused).toHaveLength(5);
  expect(refused[0]).toMatchObject({ problem: "throttled" });
  const { token: other } = await anApiToken();
  expect((await readRequester(bearer(other))).ok).toBe(true);
});

test("a token's outlet must be there, and nameless tokens are not made", async () => {
  const admin = await anAdmin();
  const outlet = await anOutlet();
  expect((await createApiToken(admin, { name: "A", outletId: outlet, lifetime: "0" })).ok).toBe(true);
  expect(await createApiToken(admin, { name: "A", outletId: newId() })).toMatchObject({
    problem: "unknown_outlet",
  });
  expect(await createApiToken(admin, { name: "  " })).toMatchObject({ problem: "invalid_input" });
  const [kept] = await database().apiToken.findMany({ where: { outletId: outlet } });
  expect(kept?.expiresAt).toBeNull();
});
