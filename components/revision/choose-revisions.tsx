import { buttonStyle } from "@/components/ui/button-style";
import { Form } from "@/components/ui/form";
import { Select } from "@/components/ui/select";
import type { RevisionOption } from "@/lib/article/revision-queries";
import { sayMoment } from "@/lib/i18n/dates";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type ChooseRevisionsProps = {
  locale: Locale;
  revisions: RevisionOption[];
  from: string;
  to: string;
  seenAt: Date;
};

/** Which two texts are compared; a plain form, so that the address says it. */
export function ChooseRevisions({ locale, revisions, from, to, seenAt }: ChooseRevisionsProps) {
  const t = getTranslator(locale, "review.revisions");
  const options = revisions.map(({ id, number, createdAt, current }) => ({
    value: id,
    label: t(current ? "optionCurrent" : "option", {
      number,
      when: sayMoment(createdAt, { locale, now: seenAt }),
    }),
  }));
  return (
    <Form key={`${from} ${to}`} className="flex flex-wrap items-end gap-3">
      <Select label={t("from")} name="from" defaultValue={from} options={options} />
      <Select label={t("to")} name="to" defaultValue={to} options={options} />
      <button type="submit" className={buttonStyle("quiet", "control")}>
        {t("compare")}
      </button>
    </Form>
  );
}
