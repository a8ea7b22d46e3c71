"use client";

import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";

import { RightsForm } from "./rights-form";
import type { OutletRights } from "./rights-form";

/** What an outlet allows, in words; the form for changing it takes their place when somebody asks for it. */
export function RightsCell({ outlet, editable }: { outlet: OutletRights; editable: boolean }) {
  const t = useTranslations("outlets");
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open) opener.current?.focus();
    wasOpen.current = open;
  }, [open]);

  // What somebody else saved is a new starting point.
  if (open) return <RightsForm key={outlet.version} outlet={outlet} onClose={() => setOpen(false)} />;
  const { name, mode, excerptLength } = outlet;
  return (
    <span className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <span>
        {mode === "excerpt" ? t("rightsExcerpt", { count: excerptLength ?? 0 }) : t(`mode.${mode}`)}
      </span>
      {editable && (
        <Button
          ref={opener}
          size="small"
          variant="plain"
          aria-label={t("changeOf", { name })}
          onClick={() => setOpen(true)}
        >
          {t("change")}
        </Button>
      )}
    </span>
  );
}
