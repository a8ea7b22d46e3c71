import { actorOfUser, systemActor, visitorActor } from "@/lib/auth/actor";
import type { Person } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import type { Role } from "@/lib/db/generated/enums";
import { newId } from "@/lib/ids";
import { acceptInvitation } from "@/lib/user/accept-invitation";
import { inviteUser } from "@/lib/user/invite";

export type Member = { person: Person; email: string; password: string };

/** Somebody who came in the real way, by an invitation, and can sign in. */
export async function aMember({ role = "editor" }: { role?: Role } = {}): Promise<Member> {
  const email = `${newId()}@newsroom.example`;
  const password = `khung cửa sổ ${newId()}`;
  const invited = await inviteUser(systemActor("factory"), { email, name: "Thành viên", role });
  if (!invited.ok) throw new Error(invited.problem);
  const { token } = invited.value;
  const joined = await acceptInvitation(visitorActor(), { token, password, passwordAgain: password });
  if (!joined.ok) throw new Error(joined.problem);
  const user = await database().user.findUniqueOrThrow({
    where: { id: joined.value.userId },
    select: { id: true, name: true, role: true },
  });
  return { person: actorOfUser(user), email, password };
}
