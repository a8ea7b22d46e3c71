import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { Select } from "@/components/ui/select";
import { auditEventTypes } from "@/lib/audit/schema";
import type { AuditEventType } from "@/lib/audit/schema";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type AuditFilterProps = {
  locale: Locale;
  people: { id: string; name: string }[];
  type: AuditEventType | null;
  actorId: string | null;
};

/** A plain form: the chosen filter stands in the address, so that a colleague can open the same list. */
export function AuditFilter({ locale, people, type, actorId }: AuditFilterProps) {
  const t = getTranslator(locale, "admin.audit");
  const event = getTranslator(locale, "admin.event");
  return (
    <Form method="get" className="flex flex-wrap items-end gap-3">
      <Select
        key={`type-${type}`}
        label={t("filterType")}
        name="type"
        defaultValue={type ?? ""}
        options={[
          { value: "", label: t("everything") },
          ...auditEventTypes.map((value) => ({ value, label: event(value) })),
        ]}
      />
      <Select
        key={`who-${actorId}`}
        label={t("filterWho")}
        name="who"
        defaultValue={actorId ?? ""}
        options={[
          { value: "", label: t("everybody") },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Button type="submit">{t("filter")}</Button>
    </Form>
  );
}
