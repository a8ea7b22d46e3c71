import { acceptInvitation } from "@/lib/user/accept-invitation";
import { systemActor } from "@/lib/auth/actor";
import { changeRole } from "@/lib/user/change-role";
import { createDemoUser } from "@/lib/user/create-demo-user";
import { deactivateUser } from "@/lib/user/deactivate";
import { ensureAdminInvitation } from "@/lib/user/ensure-admin-invitation";
import { inviteUser } from "@/lib/user/invite";
import { reactivateUser } from "@/lib/user/reactivate";
import { newId } from "@/lib/ids";
import { anEditor, aUser } from "@/seeds/factories/user";
import { matrixRow } from "./row";

const password = "con thuyền giấy qua sông";

export const userRows = [
  matrixRow({
    verb: inviteUser,
    allowed: ["admin", "system"],
    arrange: async () => ({
      email: `${newId()}@newsroom.example`,
      name: "Người mới",
      role: "editor" as const,
    }),
  }),
  matrixRow({
    verb: acceptInvitation,
    // The link is the permission; whoever follows it becomes somebody else than they were.
    allowed: ["visitor", "editor", "chief", "admin", "system", "deactivated", "stranger"],
    arrange: async () => {
      const email = `${newId()}@newsroom.example`;
      const invited = await inviteUser(systemActor("test"), { email, name: "Người mới", role: "editor" });
      if (!invited.ok) throw new Error(invited.problem);
      return { token: invited.value.token, password, passwordAgain: password };
    },
  }),
  matrixRow({
    verb: changeRole,
    allowed: ["admin"],
    arrange: async () => ({
      userId: (await anEditor()).id,
      role: "chief" as const,
      seenRole: "editor" as const,
    }),
  }),
  matrixRow({
    verb: deactivateUser,
    allowed: ["admin"],
    arrange: async () => ({ userId: (await anEditor()).id }),
  }),
  matrixRow({
    verb: reactivateUser,
    allowed: ["admin"],
    arrange: async () => ({ userId: (await aUser({ deactivated: true })).id }),
  }),
  matrixRow({ verb: ensureAdminInvitation, allowed: ["system"], arrange: async () => null }),
  matrixRow({
    verb: createDemoUser,
    allowed: ["system"],
    arrange: async () => {
      const id = newId();
      return { id, name: "Mẫu", email: `${id}@demo.example`, role: "editor" as const, password };
    },
  }),
];
