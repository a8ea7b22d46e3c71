import { expect, test, vi } from "vitest";
import { systemActor, visitorActor } from "@/lib/auth/actor";
import { signIn } from "@/lib/auth/sign-in";
import { database } from "@/lib/db/client";
import { aMember } from "@/seeds/factories/member";
import { aChief, anAdmin, anEditor } from "@/seeds/factories/user";
import { acceptInvitation } from "./accept-invitation";
import { changeRole } from "./change-role";
import { createDemoUser } from "./create-demo-user";
import { deactivateUser } from "./deactivate";
import { ensureAdminInvitation } from "./ensure-admin-invitation";
import { inviteUser } from "./invite";
import { getWelcome } from "./public-queries";
import { listUsers } from "./queries";

// Passwords are slow to hash on purpose, and there are many of them here.
vi.setConfig({ testTimeout: 30_000 });

const password = "con thuyền giấy qua sông";
const chosen = { password, passwordAgain: password };

test("an invited person joins with the role they were invited as, whatever they send", async () => {
  const admin = await anAdmin();
  const token = await invited(admin, { email: "Lan@Newsroom.example", role: "editor" });
  const sent = { token, ...chosen, email: "other@newsroom.example", name: "Kẻ khác", role: "admin" };
  const joined = await acceptInvitation(visitorActor(), sent);

  expect(joined).toMatchObject({ ok: true, value: { email: "lan@newsroom.example" } });
  const user = await database().user.findFirstOrThrow({ where: { email: "lan@newsroom.example" } });
  expect(user).toMatchObject({ role: "editor", name: "Lan" });
  expect(await signIn({ email: user.email, password }, new Headers())).toMatchObject({ ok: true });
});

test("nothing that would let somebody in is kept readable", async () => {
  const token = await invited(await anAdmin(), { email: "lan@newsroom.example", role: "editor" });
  await acceptInvitation(visitorActor(), { token, ...chosen });
  const rows = await database().$queryRaw<{ text: string }[]>`
    SELECT row_to_json(i)::text AS text FROM invitation i
    UNION ALL SELECT row_to_json(a)::text FROM account a
    UNION ALL SELECT row_to_json(e)::text FROM audit_entry e`;

  expect(rows).toHaveLength(4);
  for (const { text } of rows) {
    expect(text).not.toContain(token);
    expect(text).not.toContain(password);
  }
});

test("a link works once, also when two people follow it at the same moment", async () => {
  const token = await invited(await anAdmin(), { email: "lan@newsroom.example", role: "editor" });
  const answers = await Promise.all(
    [1, 2, 3].map(() => acceptInvitation(visitorActor(), { token, ...chosen })),
  );

  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const refused = answers.filter((answer) => !answer.ok);
  for (const answer of refused) expect(["invitation_invalid", "email_taken"]).toContain(answer.problem);
  expect(await database().user.count({ where: { email: "lan@newsroom.example" } })).toBe(1);
});

test("of several people who hold the first admin's link, one becomes admin", async () => {
  const opened = await ensureAdminInvitation(systemActor("seed"));
  if (!opened.ok || !opened.value) throw new Error("no invitation");
  const { token } = opened.value;
  const answers = await Promise.all(
    [1, 2, 3].map((number) =>
      acceptInvitation(visitorActor(), {
        token,
        ...chosen,
        name: "Thu",
        email: `thu-${number}@newsroom.example`,
      }),
    ),
  );

  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await database().user.count()).toBe(1);
});

test("an expired, replaced or invented link opens nothing", async () => {
  const admin = await anAdmin();
  const replaced = await invited(admin, { email: "lan@newsroom.example", role: "editor" });
  const expired = await invited(admin, { email: "lan@newsroom.example", role: "editor" });
  await database().invitation.updateMany({ data: { expiresAt: new Date(0) } });

  for (const token of [replaced, expired, "x".repeat(43)]) {
    expect(await acceptInvitation(visitorActor(), { token, ...chosen })).toMatchObject({
      problem: "invitation_invalid",
    });
    expect(await getWelcome(token)).toBeNull();
  }
});

test("a newer invitation closes the older one for the same address", async () => {
  const admin = await anAdmin();
  const older = await invited(admin, { email: "lan@newsroom.example", role: "editor" });
  const newer = await invited(admin, { email: "lan@newsroom.example", role: "chief" });

  expect(await getWelcome(older)).toBeNull();
  expect(await getWelcome(newer)).toMatchObject({ role: "chief" });
});

test("an address that has an account is not invited again", async () => {
  const admin = await anAdmin();
  const { email } = await aMember();
  const answer = await inviteUser(admin, { email: email.toUpperCase(), name: "Lan", role: "editor" });

  expect(answer).toMatchObject({ problem: "email_taken" });
});

test("without an admin the system invites one, each time anew; with one it does not", async () => {
  const first = await ensureAdminInvitation(systemActor("seed"));
  const second = await ensureAdminInvitation(systemActor("seed"));
  if (!first.ok || !second.ok || !first.value || !second.value) throw new Error("no invitation");
  const person = { name: "Thu", email: "thu@newsroom.example", ...chosen };
  const late = await acceptInvitation(visitorActor(), { token: first.value.token, ...person });
  const joined = await acceptInvitation(visitorActor(), { token: second.value.token, ...person });

  expect(late).toMatchObject({ problem: "invitation_invalid" });
  expect(joined).toMatchObject({ ok: true });
  expect(await database().user.findFirst({ select: { role: true } })).toEqual({ role: "admin" });
  expect(await ensureAdminInvitation(systemActor("seed"))).toEqual({ ok: true, value: null });
});

test("the last admin keeps the role and the account", async () => {
  const admin = await anAdmin();
  const other = await anAdmin();
  await deactivateUser(admin, { userId: other.id });

  const demoted = await changeRole(admin, { userId: admin.id, role: "editor", seenRole: "admin" });
  expect(demoted).toMatchObject({ problem: "last_admin" });
  expect(await deactivateUser(admin, { userId: admin.id })).toMatchObject({ problem: "own_account" });
});

test("two admins who demote each other, or themselves, at the same moment: one stays", async () => {
  for (let round = 0; round < 5; round += 1) {
    await database().user.updateMany({ data: { role: "editor" } });
    const [one, two] = [await anAdmin(), await anAdmin()];
    const [first, second] = round % 2 === 0 ? [two, one] : [one, two];
    const answers = await Promise.all([
      changeRole(one, { userId: first.id, role: "editor", seenRole: "admin" }),
      changeRole(two, { userId: second.id, role: "editor", seenRole: "admin" }),
    ]);

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await database().user.count({ where: { role: "admin", deactivatedAt: null } })).toBe(1);
  }
});

test("an admin may give up the role while another is there", async () => {
  const admin = await anAdmin();
  await anAdmin();
  const answer = await changeRole(admin, { userId: admin.id, role: "chief", seenRole: "admin" });

  expect(answer).toMatchObject({ ok: true });
});

test("a role that somebody else changed meanwhile is not overwritten", async () => {
  const admin = await anAdmin();
  const lan = await anEditor();
  await changeRole(admin, { userId: lan.id, role: "chief", seenRole: "editor" });
  const answer = await changeRole(admin, { userId: lan.id, role: "admin", seenRole: "editor" });

  expect(answer).toMatchObject({ problem: "changed_since_seen" });
  expect(await database().user.findUnique({ where: { id: lan.id }, select: { role: true } })).toEqual({
    role: "chief",
  });
});

test("who loses the role while a write is under way loses the write", async () => {
  const admin = await anAdmin();
  const other = await anAdmin();
  await changeRole(admin, { userId: other.id, role: "editor", seenRole: "admin" });
  const lan = await anEditor();
  const answer = await changeRole(other, { userId: lan.id, role: "admin", seenRole: "editor" });

  expect(answer).toMatchObject({ problem: "forbidden" });
  expect(await database().user.findUnique({ where: { id: lan.id }, select: { role: true } })).toEqual({
    role: "editor",
  });
});

test("people are listed for admins and chiefs and for nobody else", async () => {
  expect(await listUsers(await anAdmin())).toHaveLength(1);
  expect(await listUsers(await aChief())).toHaveLength(2);
  expect(await listUsers(await anEditor())).toEqual([]);
  expect(await listUsers(visitorActor())).toEqual([]);
});

const mau = {
  id: "0198a7c2-0000-7000-8000-0000000000aa",
  name: "Mẫu",
  email: "mau@demo.example",
  role: "chief" as const,
  password,
};

test("a demo person can sign in in the demo, and is brought up to date by the next seed", async () => {
  await createDemoUser(systemActor("seed"), mau);
  const renewed = "mật khẩu của lần sau";
  await createDemoUser(systemActor("seed"), { ...mau, password: renewed });

  expect(await signIn({ email: mau.email, password }, new Headers())).toMatchObject({ ok: false });
  expect(await signIn({ email: mau.email, password: renewed }, new Headers())).toMatchObject({ ok: true });
  expect(await database().user.count()).toBe(1);
});

test("a demo person has an address that shows it", async () => {
  const answer = await createDemoUser(systemActor("seed"), { ...mau, email: "real@newsroom.example" });
  expect(answer).toMatchObject({ problem: "invalid_input" });
});

async function invited(
  admin: Parameters<typeof inviteUser>[0],
  who: { email: string; role: "editor" | "chief" | "admin" },
) {
  const result = await inviteUser(admin, { ...who, name: "Lan" });
  if (!result.ok) throw new Error(result.problem);
  return result.value.token;
}

test("whoever may no longer invite leaves no door open for themselves", async () => {
  const [leaving, demoted, staying] = [await anAdmin(), await anAdmin(), await anAdmin()];
  const tokens = [
    await invited(leaving, { email: "back@newsroom.example", role: "admin" }),
    await invited(demoted, { email: "again@newsroom.example", role: "admin" }),
  ];
  const welcome = await invited(staying, { email: "lan@newsroom.example", role: "editor" });
  await deactivateUser(staying, { userId: leaving.id });
  await changeRole(staying, { userId: demoted.id, role: "editor", seenRole: "admin" });

  for (const token of tokens) {
    expect(await acceptInvitation(visitorActor(), { token, ...chosen })).toMatchObject({
      problem: "invitation_invalid",
    });
  }
  expect(await acceptInvitation(visitorActor(), { token: welcome, ...chosen })).toMatchObject({ ok: true });
});
