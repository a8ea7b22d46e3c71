"use client";

import type { Editor } from "@tiptap/react";
import { useEditorState } from "@tiptap/react";
import { Link2 } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Form } from "@/components/ui/form";
import { IconButton } from "@/components/ui/icon-button";
import { TextField } from "@/components/ui/text-field";

import { isWebAddress } from "./editor-extensions";
import { typedIn } from "./typed-in";

/** Sets, changes or takes away the link of the selected words. */
export function LinkTool({ editor }: { editor: Editor }) {
  const t = useTranslations("story.tools");
  const common = useTranslations("common");
  const [open, setOpen] = useState(false);
  const [wrong, setWrong] = useState(false);
  const { current, usable } = useEditorState({
    editor,
    selector: ({ editor: shown }) => {
      const href: unknown = shown.getAttributes("link")["href"];
      return { current: typeof href === "string" ? href : "", usable: !shown.state.selection.empty };
    },
  });

  function setLink(form: FormData) {
    const typed = typedIn(form, "address").trim();
    const address = /^[a-z]+:/i.test(typed) ? typed : `https://${typed}`;
    if (!isWebAddress(address)) return setWrong(true);
    editor.chain().focus().extendMarkRange("link").setLink({ href: address }).run();
    setOpen(false);
  }

  function removeLink() {
    editor.chain().focus().extendMarkRange("link").unsetLink().run();
    setOpen(false);
  }

  return (
    <>
      <IconButton
        label={t("link")}
        icon={<Link2 />}
        aria-pressed={current !== ""}
        className={current === "" ? "" : "bg-ink! text-paper!"}
        disabled={!usable && current === ""}
        onClick={() => {
          setWrong(false);
          setOpen(true);
        }}
      />
      <Dialog open={open} onOpenChange={setOpen} title={t("link")} closeLabel={common("close")}>
        <Form action={setLink} className="flex flex-col gap-3">
          <TextField
            label={t("address")}
            name="address"
            type="text"
            inputMode="url"
            defaultValue={current}
            autoComplete="off"
            {...(wrong && { error: t("addressWrong") })}
          />
          <div className="flex gap-2">
            <Button type="submit" variant="primary">
              {t("setLink")}
            </Button>
            {current !== "" && <Button onClick={removeLink}>{t("removeLink")}</Button>}
          </div>
        </Form>
      </Dialog>
    </>
  );
}
