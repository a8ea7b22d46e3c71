"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import { defineVisitorAction } from "@/lib/action/define-visitor-action";
import { localePath } from "@/lib/i18n/locales";
import { changeRole } from "./change-role";
import { deactivateUser } from "./deactivate";
import { inviteUser } from "./invite";
import { joinNewsroom } from "./join-newsroom";
import { reactivateUser } from "./reactivate";
import { acceptInput, changeRoleInput, inviteInput, userInput } from "./schema";

export const inviteUserAction = defineAction({
  input: inviteInput,
  run: inviteUser,
  afterwards: () => refresh(),
});

export const acceptInvitationAction = defineVisitorAction({
  input: acceptInput,
  run: joinNewsroom,
  afterwards: ({ locale }) => redirect(localePath(locale, "/desk")),
});

export const changeRoleAction = defineAction({
  input: changeRoleInput,
  run: changeRole,
  afterwards: () => refresh(),
});

export const deactivateUserAction = defineAction({
  input: userInput,
  run: deactivateUser,
  afterwards: () => refresh(),
});

export const reactivateUserAction = defineAction({
  input: userInput,
  run: reactivateUser,
  afterwards: () => refresh(),
});
