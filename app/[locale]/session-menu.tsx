import { UserMenu } from "@/components/shell/user-menu";
import { currentActor } from "@/lib/auth/session";
import { may } from "@/lib/auth/permissions";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

/** Who is signed in, for the shells; under its own Suspense. Nothing when nobody is. */
export async function SessionMenu({ locale }: { locale: Locale }) {
  const actor = await currentActor();
  if (!actor) return null;
  const t = getTranslator(locale, "auth");
  return (
    <UserMenu
      name={actor.name}
      role={t(`role.${actor.role}`)}
      places={[
        ...(may(actor, "article.read") ? (["desk"] as const) : []),
        ...(may(actor, "audit.read") ? (["admin"] as const) : []),
      ]}
    />
  );
}
