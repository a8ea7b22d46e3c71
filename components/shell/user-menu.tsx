"use client";

import { ChevronDown } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "use-intl";

import { SignOutButton } from "@/components/auth/sign-out-button";
import { Button } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";
import { localePath } from "@/lib/i18n/locales";

import { LanguageSwitch } from "./language-switch";

type UserMenuProps = {
  name: string;
  /** "Editor", "Chief": in the reader's language. */
  role: string;
  /** Workplaces this person may enter, beside the site itself. */
  places: ("desk" | "admin")[];
};

export function UserMenu({ name, role, places }: UserMenuProps) {
  const t = useTranslations("shell");
  const locale = useLocale();
  return (
    <Popover
      align="end"
      trigger={
        <Button variant="plain">
          <span className="sr-only">{t("user.menu", { name })}</span>
          <span aria-hidden="true" className="one-line max-w-40 max-sm:hidden">
            {name}
          </span>
          <span aria-hidden="true" className="font-semibold sm:hidden">
            {initialsOf(name)}
          </span>
          <ChevronDown aria-hidden="true" className="size-4" />
        </Button>
      }
    >
      <p className="font-medium">{name}</p>
      <p className="text-soft">{role}</p>
      <ul className="my-3 flex flex-col gap-2 border-y border-rule py-3">
        {places.map((place) => (
          <li key={place}>
            <Link href={localePath(locale, `/${place}`)}>{t(`${place}.name`)}</Link>
          </li>
        ))}
        <li>
          <Link href={localePath(locale, "/")}>{t("desk.site")}</Link>
        </li>
        <li className="sm:hidden">
          <LanguageSwitch path="/desk" />
        </li>
      </ul>
      <SignOutButton />
    </Popover>
  );
}

/** Family and given name stand first and last in a Vietnamese name. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== "");
  return [words.at(0), words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.charAt(0) ?? "")
    .join("");
}
