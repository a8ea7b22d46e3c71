"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { localePath } from "@/lib/i18n/locales";

import { EntityFinder, type FoundOne } from "./entity-finder";

/** The ways to say that this entity is also another one, or that it is two. */
export function MergeWith({ entityId, maySplit }: { entityId: string; maySplit: boolean }) {
  const t = useTranslations("entities");
  const locale = useLocale();
  const router = useRouter();
  const [found, setFound] = useState<FoundOne | null>(null);
  return (
    <div className="flex flex-wrap items-end gap-3">
      <div className="w-80 max-w-full">
        <EntityFinder label={t("mergeWith")} except={entityId} value={found} onFind={setFound} />
      </div>
      <Button
        disabled={found === null}
        onClick={() =>
          found && router.push(localePath(locale, `/desk/entities/merge?from=${entityId}&into=${found.id}`))
        }
      >
        {t("mergeLook")}
      </Button>
      {maySplit && (
        <LinkButton href={localePath(locale, `/desk/entities/${entityId}/split`)}>
          {t("splitOpen")}
        </LinkButton>
      )}
    </div>
  );
}
