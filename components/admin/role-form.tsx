"use client";

import { ChevronDown } from "lucide-react";
import { useActionState } from "react";
import { useTranslations } from "use-intl";

import { useProblemWords } from "@/components/shell/use-problem-words";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field-error";
import { controlStyle } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { idle } from "@/lib/action/state";
import { changeRoleAction } from "@/lib/user/actions";
import { roles } from "@/lib/user/schema";
import type { RoleName } from "@/lib/user/schema";

type RoleFormProps = { userId: string; name: string; role: RoleName };

export function RoleForm({ userId, name, role }: RoleFormProps) {
  const t = useTranslations("admin.users");
  const roleWords = useTranslations("auth.role");
  const { wordsFor } = useProblemWords();
  const [state, changeRole, pending] = useActionState(changeRoleAction, idle);
  const words = wordsFor(state);
  return (
    <Form action={changeRole} className="flex flex-wrap items-center gap-2">
      <input type="hidden" name="userId" value={userId} />
      <input type="hidden" name="seenRole" value={role} />
      <span className="relative">
        <select
          // A new role from elsewhere is a new starting point.
          key={role}
          name="role"
          defaultValue={role}
          aria-label={t("roleOf", { name })}
          className={`min-h-control w-auto! appearance-none pr-8! ${controlStyle}`}
        >
          {roles.map((choice) => (
            <option key={choice} value={choice}>
              {roleWords(choice)}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden="true"
          className="pointer-events-none absolute inset-y-0 right-2.5 my-auto size-4 text-soft"
        />
      </span>
      <Button type="submit" size="small" pending={pending}>
        {t("saveRole")}
      </Button>
      {words !== null && <FieldError>{words}</FieldError>}
    </Form>
  );
}
