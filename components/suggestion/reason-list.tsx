import { useTranslations } from "use-intl";

import type { Reason } from "@/lib/language/types";

import { isReasonCode } from "./reason-codes";

/** The machine's reasons as sentences. A code that has no sentence yet says so rather than vanish. */
export function ReasonList({ reasons }: { reasons: Reason[] }) {
  const t = useTranslations("review.reason");
  return (
    <ul className="flex flex-col gap-0.5">
      {reasons.map(({ code, detail }) => (
        <li key={`${code}${detail}`} className="flex gap-1.5">
          <span aria-hidden="true">–</span>
          <span>
            {isReasonCode(code)
              ? t(code, { detail: detail ?? "" })
              : t("other", { code, detail: detail ?? "" })}
          </span>
        </li>
      ))}
    </ul>
  );
}
