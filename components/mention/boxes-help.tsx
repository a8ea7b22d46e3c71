import { useTranslations } from "use-intl";

/** What to do with a list of ticked boxes; the keys only where there are some. */
export function BoxesHelp() {
  const t = useTranslations("review.everywhere");
  return (
    <>
      {t("help")} <span className="[@media(pointer:coarse)]:hidden">{t("helpKeys")}</span>
    </>
  );
}
