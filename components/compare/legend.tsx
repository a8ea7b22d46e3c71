import { useTranslations } from "use-intl";

/** Each mark explains itself by being drawn. */
export function Legend({ className }: { className: string }) {
  const t = useTranslations("compare.legend");
  return (
    <ul
      className={`flex flex-wrap items-center gap-x-4 gap-y-1 text-xs leading-[1.6] text-soft ${className}`}
    >
      <li>
        <span className="differs">{t("differs")}</span>
      </li>
      <li className="border border-edge bg-sheet px-1.5">{t("quotation")}</li>
      <li className="only-here ps-1.5!">{t("only")}</li>
    </ul>
  );
}
