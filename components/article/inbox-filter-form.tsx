"use client";

import Form from "next/form";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Select } from "@/components/ui/select";
import type { SelectOption } from "@/components/ui/select";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

type InboxFilterFormProps = {
  action: string;
  state: string | null;
  outlet: string | null;
  register: string | null;
  open: boolean;
  outlets: SelectOption[];
  registers: SelectOption[];
};

/** Each choice counts at once; without scripts there is a button. */
export function InboxFilterForm(props: InboxFilterFormProps) {
  const t = useTranslations("inbox");
  const { action, state, outlet, register, open, outlets, registers } = props;
  return (
    <Form
      action={action}
      scroll={false}
      className="grid min-w-0 grow grid-cols-2 items-center gap-x-3 gap-y-1 sm:flex sm:grow-0 sm:flex-wrap"
      onChange={(event) => event.currentTarget.requestSubmit()}
    >
      {state && <input type="hidden" name="state" value={state} />}
      <Select
        name="outlet"
        label={<VisuallyHidden>{t("outlet")}</VisuallyHidden>}
        className="gap-0! sm:max-w-52"
        defaultValue={outlet ?? ""}
        options={[{ value: "", label: t("everyOutlet") }, ...outlets]}
      />
      <Select
        name="register"
        label={<VisuallyHidden>{t("register")}</VisuallyHidden>}
        className="gap-0! sm:max-w-52"
        defaultValue={register ?? ""}
        options={[{ value: "", label: t("everyRegister") }, ...registers]}
      />
      <Checkbox
        name="open"
        value="1"
        label={t("onlyOpenSuggestions")}
        defaultChecked={open}
        className="col-span-2"
      />
      <noscript>
        <Button type="submit" size="small">
          {t("filter")}
        </Button>
      </noscript>
    </Form>
  );
}
