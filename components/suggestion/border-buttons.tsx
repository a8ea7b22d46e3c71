import { ArrowLeftFromLine, ArrowLeftToLine, ArrowRightFromLine, ArrowRightToLine } from "lucide-react";
import { useTranslations } from "use-intl";

import { IconButton } from "@/components/ui/icon-button";

type BorderButtonsProps = { onMove: (edge: "start" | "end", towards: "left" | "right") => void };

/** The same as Alt with the arrow keys, for fingers. */
export function BorderButtons({ onMove }: BorderButtonsProps) {
  const t = useTranslations("review.borders");
  return (
    <fieldset className="flex items-center gap-1">
      <legend className="sr-only">{t("label")}</legend>
      <IconButton
        label={t("startLeft")}
        hint="Alt+Shift+←"
        icon={<ArrowLeftFromLine />}
        onClick={() => onMove("start", "left")}
      />
      <IconButton
        label={t("startRight")}
        hint="Alt+Shift+→"
        icon={<ArrowRightToLine />}
        onClick={() => onMove("start", "right")}
      />
      <span className="px-1 text-xs text-soft">{t("help")}</span>
      <IconButton
        label={t("endLeft")}
        hint="Alt+←"
        icon={<ArrowLeftToLine />}
        onClick={() => onMove("end", "left")}
      />
      <IconButton
        label={t("endRight")}
        hint="Alt+→"
        icon={<ArrowRightFromLine />}
        onClick={() => onMove("end", "right")}
      />
    </fieldset>
  );
}
