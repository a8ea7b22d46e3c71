import "server-only";
import * as z from "zod";
import { env } from "@/lib/env";
import { Role } from "@/lib/db/generated/enums";
import { actorOfUser } from "./actor";
import type { Person } from "./actor";
import { auth } from "./auth";
import { isDemoAddress } from "./demo-address";

const sessionUser = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  role: z.enum(Role),
  deactivatedAt: z.date().nullable(),
});

/** The person behind a request's session cookie. The signature is checked, and both rows are read each time. */
export async function readActor(request: Headers): Promise<Person | null> {
  const cookie = request.get("cookie");
  if (cookie === null) return null;
  const found = await auth().api.getSession({
    headers: new Headers({ cookie }),
    query: { disableCookieCache: true, disableRefresh: true },
  });
  if (!found) return null;
  const user = sessionUser.parse(found.user);
  if (user.deactivatedAt !== null) return null;
  if (env().COLLATE_MODE === "production" && isDemoAddress(user.email)) return null;
  return actorOfUser(user);
}
